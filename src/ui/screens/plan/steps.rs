//! Dated steps with their reasons and marks, and the learner's own.

use super::about_me::field;
use super::{button, part};
use crate::session::Session;
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::sources::source_list;
use guidance::catalog::Catalog;
use guidance::day::Day;
use guidance::detail::RouteLevel;
use guidance::plan::{
    Asked, Marks, OWN_LIMIT, OwnStep, PlanRules, Planned, Say, TEXT_LIMIT, Timing,
};
use guidance::say;
use guidance::shortlist::{Pick, Shortlist};
use guidance::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn steps(session: Session, rules: &Arc<PlanRules>) -> El {
    let spoken = Arc::clone(rules);
    // What is typed elsewhere changes no step.
    let made_of = Memo::new(move |_| {
        let marks = session.kit_with(|kit| kit.kept.marks.clone());
        (asked(session, &session.catalog()), marks)
    });
    let body = move || {
        let (asked, marks) = made_of.get();
        all(session, &spoken, asked.as_ref(), &marks).into()
    };
    let own = own_form(session, rules);
    part(rules.says.get(Say::StepsTitle), [el("div").live(body), own])
}

/// What the steps are made from; `None` while nobody has told the day.
pub(super) fn asked(session: Session, catalog: &Catalog) -> Option<Asked> {
    let today = session.today()?;
    Some(session.kit_with(|kit| Asked {
        stage: kit.kept.stage,
        age: kit.kept.age,
        routes: routes(catalog, &kit.kept.shortlist),
        picks: kit.kept.shortlist.len(),
        today,
    }))
}

/// Ways that lead to something on the list. With an empty list every way is open.
fn routes(catalog: &Catalog, list: &Shortlist) -> Vec<RouteLevel> {
    if list.is_empty() {
        return vec![RouteLevel::University, RouteLevel::College];
    }
    let of = |pick: &Pick| match pick {
        Pick::Profession(slug) => {
            let found = catalog.find(slug).and_then(|id| catalog.get(id));
            found.map_or(&[][..], |it| guidance::plan::routes_of(it.level))
        }
        Pick::Group(_) => &[RouteLevel::University],
    };
    let all = list.entries().iter().flat_map(|it| of(&it.pick));
    all.copied().collect()
}

fn all(session: Session, rules: &Arc<PlanRules>, asked: Option<&Asked>, marks: &Marks) -> El {
    let catalog = session.catalog();
    let says = &rules.says;
    let planned = asked.map(|asked| guidance::plan::plan(rules, asked));
    let planned = planned.unwrap_or_default();
    let done = planned.iter().filter(|it| marks.is_done(&it.step.id));
    let done = done.count() + marks.own().iter().filter(|it| it.done).count();
    let sum = planned.len() + marks.own().len();
    let count = says.with_two(Say::StepsDone, &done.to_string(), &sum.to_string());
    let open = asked.is_none_or(|it| it.stage.is_none());
    let open = open.then(|| {
        el("p")
            .class("muted")
            .attr("data-no-stage", "")
            .text(says.get(Say::MeOpen))
    });
    let own = marks.own().iter().enumerate();
    let rows = planned
        .iter()
        .map(|it| step(session, &catalog.words, rules, it))
        .chain(own.map(|(place, it)| own_step(session, rules, place, it)));
    el("div")
        .class("stack")
        .children(open)
        .child(
            el("p")
                .class("strong")
                .attr("data-steps", sum.to_string())
                .text(count),
        )
        .child(el("ul").class("todos").children(rows))
}

/// When a step is due, and what is known of an earlier year.
pub(super) fn when(words: &Words, rules: &PlanRules, timing: Timing) -> (String, Option<String>) {
    let says = &rules.says;
    match timing {
        Timing::Any => (says.get(Say::StepAny).to_owned(), None),
        Timing::Before(month) => (says.with(Say::StepBefore, &say::month(words, month)), None),
        Timing::Days(from, to) => (says.with(Say::StepDays, &say::days(from, to)), None),
        Timing::Months(from, to, earlier) => {
            let months = match from == to {
                true => say::month(words, from),
                false => format!("{} – {}", say::month(words, from), say::month(words, to)),
            };
            let earlier = earlier.map(|(from, to)| {
                let days = say::days(from, to);
                says.with(Say::StepEarlier, &days)
            });
            (says.with(Say::StepMonths, &months), earlier)
        }
    }
}

fn step(session: Session, words: &Words, rules: &Arc<PlanRules>, planned: &Planned<'_>) -> El {
    let it = planned.step;
    let (id, ticked) = (it.id.clone(), it.id.clone());
    let done = move || session.kit_with(|kit| kit.kept.marks.is_done(&ticked));
    let (when, earlier) = when(words, rules, planned.timing);
    let who = match it.sources.is_empty() {
        true => el("p").class("note").text(rules.says.get(Say::StepAdvice)),
        false => el("details")
            .class("passport")
            .child(el("summary").text(rules.says.get(Say::StepSources)))
            .child(
                el("div")
                    .class("small")
                    .child(source_list(words, &it.sources)),
            ),
    };
    el("li")
        .class("todo")
        .attr("data-step", it.id.as_str())
        .child(mark(&it.title, done, move || session.tick(&id)))
        .child(
            el("div")
                .class("stack-s")
                .child(el("p").class("small strong").text(when))
                .children(earlier.map(|text| el("p").class("small muted").text(text)))
                .child(el("p").text(&it.why))
                .child(who),
        )
}

fn own_step(session: Session, rules: &Arc<PlanRules>, place: usize, it: &OwnStep) -> El {
    let done =
        move || session.kit_with(|kit| kit.kept.marks.own().get(place).is_some_and(|it| it.done));
    let day = it
        .day
        .map(|day| el("p").class("small strong").text(say::day(day)));
    let remove = button("btn btn-plain btn-icon off-paper", "", move || {
        session.remove_step(place);
    })
    .attr("aria-label", rules.says.with(Say::OwnDrop, &it.text))
    .child(icon(Icon::Close));
    el("li")
        .class("todo")
        .attr("data-own-step", place.to_string())
        .child(
            el("div")
                .class("row row-apart")
                .child(mark(&it.text, done, move || session.tick_own(place)))
                .child(remove),
        )
        .children(day)
}

fn mark(text: &str, done: impl Fn() -> bool + Send + 'static, tick: impl Fn() + 'static) -> El {
    let tick_box = el("input")
        .attr("type", "checkbox")
        .on_off("checked", done)
        .on("change", move |_| tick());
    el("label")
        .class("opt")
        .child(tick_box)
        .child(el("b").text(text))
}

fn own_form(session: Session, rules: &Arc<PlanRules>) -> El {
    let says = &rules.says;
    let (text, day) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let input = |signal: RwSignal<String>| {
        el("input")
            .class("input")
            .attr("autocomplete", "off")
            .value(move || signal.get())
            .on("input", move |event| signal.set(event_target_value(&event)))
    };
    let add = move || {
        session.add_step(&text.get_untracked(), Day::from_text(&day.get_untracked()));
        text.set(String::new());
        day.set(String::new());
    };
    let spoken = Arc::clone(rules);
    let full = move || {
        let own = session.kit_with(|kit| kit.kept.marks.own().len());
        match own >= OWN_LIMIT {
            true => el("p")
                .class("note")
                .text(spoken.says.get(Say::OwnFull))
                .into(),
            false => nothing(),
        }
    };
    let what = input(text)
        .attr("maxlength", TEXT_LIMIT.to_string())
        .attr("data-own-text", "");
    let date = input(day).attr("type", "date").attr("data-own-day", "");
    let submit = el("button")
        .class("btn btn-line")
        .attr("type", "submit")
        .attr("data-own-add", "")
        .text(says.get(Say::OwnAdd));
    el("form")
        .class("card plan-form off-paper")
        .on("submit", move |event| {
            event.prevent_default();
            add();
        })
        .child(el("h3").class("h3").text(says.get(Say::OwnTitle)))
        .child(field(says.get(Say::OwnText), what))
        .child(field(says.get(Say::OwnDay), date))
        .live(full)
        .child(submit)
}
