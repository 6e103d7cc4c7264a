//! The plan: what is kept, who the learner is, dated steps, and ways to take all of it along.

use super::link;
use crate::library::{Fetched, Library};
use crate::session::{Keeping, Screen, Session};
use crate::ui::markup::{El, el};
use crate::ui::parts::icon::{Icon, small_icon};
use crate::ui::parts::notice::{failed, loading};
use guidance::plan::{PlanRules, Say};
use guidance::profile::InterestProfile;
use guidance::words::Word;
use std::sync::Arc;

pub(super) mod about_me;
mod list;
pub(super) mod out;
mod paper;
pub(super) mod share;
mod steps;

pub(super) use list::{name, study};
pub(super) use out::bad;

pub(crate) fn plan(session: Session, library: Library) -> El {
    if session.interests().length.is_some() {
        library.want_questionnaire();
    }
    page(session, library, move |rules| {
        whole(session, library, rules)
    })
}

/// A screen that speaks with the words of the plan.
pub(super) fn page(
    session: Session,
    library: Library,
    body: impl Fn(&Arc<PlanRules>) -> El + Send + 'static,
) -> El {
    library.need_plan();
    let voice = session.voice();
    el("div").class("page").live(move || {
        match library.plan() {
            Fetched::Idle | Fetched::Loading => loading(voice),
            Fetched::Failed(error) => failed(voice, Word::FailedTitle, &error, move || {
                library.want_plan();
            }),
            Fetched::Ready(rules) => body(&rules),
        }
        .into()
    })
}

pub(super) fn title(text: &str) -> El {
    el("h1").class("h1").attr("tabindex", "-1").text(text)
}

pub(super) fn button(class: &'static str, text: &str, act: impl Fn() + 'static) -> El {
    el("button")
        .class(class)
        .attr("type", "button")
        .on("click", move |_| act())
        .text(text)
}

/// Where to go on from a screen of the kit: the plan, and the lessons.
pub(super) fn onward(session: Session, rules: &PlanRules) -> El {
    let plan = link(session, Screen::Plan).text(rules.says.get(Say::PlanTitle));
    let lessons = link(session, Screen::Lessons).say(session.voice().say(Word::LessonsTitle));
    let ways = [plan, lessons].map(|it| el("li").child(it));
    el("ul")
        .class("section study-links off-paper")
        .children(ways)
}

/// A part of the screen under its heading.
pub(super) fn part(heading: &str, body: impl IntoIterator<Item = El>) -> El {
    el("section")
        .class("section")
        .child(el("h2").class("h2").text(heading))
        .children(body)
}

/// The learner's scores; `None` until there are any.
pub(super) fn profile(session: Session, library: Library) -> Option<InterestProfile> {
    let interests = session.interests();
    match library.questionnaire() {
        Fetched::Ready(questionnaire) => interests.profile(Some(&questionnaire)),
        _ => interests.profile(None),
    }
}

/// How long the plan is kept.
fn how_long(session: Session, rules: &Arc<PlanRules>) -> impl Fn() -> String + Send + 'static {
    let rules = Arc::clone(rules);
    move || {
        let word = match session.keeping() {
            Keeping::Nowhere => Say::PlanKeptPage,
            Keeping::Tab | Keeping::TabOnly | Keeping::Refused => Say::PlanKept,
            Keeping::Device => Say::PlanKeptDevice,
        };
        rules.says.get(word).to_owned()
    }
}

fn whole(session: Session, library: Library, rules: &Arc<PlanRules>) -> El {
    let says = &rules.says;
    let ways = [(Screen::Compare, Say::CmpTitle), (Screen::Cv, Say::CvTitle)];
    let ways = ways.map(|(screen, word)| {
        link(session, screen)
            .class("btn btn-line")
            .attr("data-way", screen.name())
            .text(says.get(word))
    });
    let year = link(session, Screen::Year)
        .class("btn btn-line")
        .say(session.voice().say(Word::YearTitle));
    let lessons = link(session, Screen::Lessons)
        .class("btn btn-line")
        .say(session.voice().say(Word::LessonsTitle));
    let head = el("section")
        .class("section head")
        .child(title(says.get(Say::PlanTitle)))
        .child(
            el("p")
                .class("lead off-paper")
                .text(says.get(Say::PlanLead)),
        )
        .child(
            el("p")
                .class("source off-paper")
                .child(small_icon(Icon::Lock))
                .child(el("span").say(how_long(session, rules))),
        )
        .child(
            el("div")
                .class("actions off-paper")
                .children(ways)
                .child(year)
                .child(lessons),
        );
    el("div")
        .child(head)
        .child(paper::sheet(session, library, rules))
        .child(
            el("div")
                .class("off-paper")
                .child(list::list(session, library, rules))
                .child(about_me::about_me(session, rules))
                .child(steps::steps(session, rules)),
        )
        .child(out::out(session, library, rules))
        .child(share::share(session, library, rules))
}
