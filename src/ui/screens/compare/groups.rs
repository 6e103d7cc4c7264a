//! Programme groups side by side.

use super::chosen;
use super::table::{Choice, Drawn, chooser, only_box, table};
use crate::library::{Fetched, Late, Library};
use crate::session::{Screen, Session, Side};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::dated::{age, dated};
use crate::ui::parts::notice::{failed, loading};
use crate::ui::parts::pay::pay_beside;
use crate::ui::screens::link;
use crate::ui::screens::plan::profile;
use crate::ui::screens::study::facts::named;
use crate::ui::screens::study::origin;
use guidance::compare::{Beside, GroupAnswer, Line, compare_groups, group_lines, group_question};
use guidance::pay::Tenge;
use guidance::plan::{PlanRules, Say};
use guidance::say;
use guidance::study::{Group, GroupCode, Study};
use guidance::words::Word;
use leptos::prelude::*;
use std::sync::Arc;

/// Pays drawn in a cell; each takes as much room as five lines.
const DRAWN: usize = 3;

pub(super) fn groups(
    session: Session,
    library: Library,
    rules: &Arc<PlanRules>,
    kept: Vec<String>,
    only: RwSignal<bool>,
) -> El {
    library.need_study();
    library.need_late(Late::Places);
    library.need_late(Late::Guide);
    let voice = session.voice();
    let spoken = Arc::clone(rules);
    let body = move || {
        match library.study() {
            Fetched::Idle | Fetched::Loading => loading(voice),
            Fetched::Failed(error) => failed(voice, Word::FailedTitle, &error, move || {
                library.want_study();
            }),
            Fetched::Ready(study) => known(session, library, &spoken, &study, &kept, only),
        }
        .into()
    };
    el("div").live(body)
}

fn group<'a>(study: &'a Study, code: &str) -> Option<&'a Group> {
    study.group(GroupCode::from_text(code)?)
}

fn known(
    session: Session,
    library: Library,
    rules: &Arc<PlanRules>,
    study: &Arc<Study>,
    kept: &[String],
    only: RwSignal<bool>,
) -> El {
    let choices = kept.iter().filter_map(|code| {
        let name = &group(study, code)?.name;
        Some(Choice {
            key: code.clone(),
            name: format!("{code} {}", name.text),
            lang: name.lang,
        })
    });
    let choices: Vec<Choice> = choices.collect();
    let known: Arc<[String]> = choices.iter().map(|it| it.key.clone()).collect();
    let (spoken, read) = (Arc::clone(rules), Arc::clone(study));
    let body = move || {
        let chosen = chosen(session, Side::Groups, &known);
        let groups: Vec<&Group> = chosen.iter().filter_map(|it| group(&read, it)).collect();
        match groups.len() < 2 {
            true => nothing(),
            false => whole(session, library, &spoken, &read, &groups, only.get()).into(),
        }
    };
    let catalog = session.catalog();
    el("div")
        .class("stack")
        .child(chooser(
            session,
            rules,
            Side::Groups,
            Say::CmpPickGroups,
            choices,
        ))
        .child(el("div").class("plan-form").child(only_box(rules, only)))
        .child(el("div").live(body))
        .child(origin(&catalog.words, study))
}

fn whole(
    session: Session,
    library: Library,
    rules: &PlanRules,
    study: &Study,
    groups: &[&Group],
    only: bool,
) -> El {
    let (catalog, told) = (session.catalog(), session.routes());
    let profile = profile(session, library);
    let places = library.places();
    let places = match &places {
        Fetched::Ready(places) => Some(places.as_ref()),
        Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => None,
    };
    let beside = Beside {
        catalog: &catalog,
        study,
        places,
        pair: told.pair,
        score: told.score(),
        quota: told.quota,
        profile: profile.as_ref(),
    };
    let heads = groups.iter().map(|it| {
        let code = it.code.to_string();
        let name = el("span")
            .text(format!("{code} "))
            .child(named("span", &it.name));
        link(session, Screen::Group(it.code)).child(name)
    });
    let rows = compare_groups(&beside, groups).into_iter();
    let rows = rows.filter(|row| row.differs || !only).map(|row| Drawn {
        question: group_question(&catalog.words, &rules.says, study, row.question),
        differs: row.differs,
        scale: row.scale,
        answers: row
            .answers
            .iter()
            .map(|it| cell(session, rules, study, it, row.scale))
            .collect(),
    });
    let score = told.score().is_none().then(|| {
        let way = link(session, Screen::Routes).say(session.voice().say(Word::NavRoutes));
        el("div")
            .class("stack-s")
            .child(el("p").class("text").text(rules.says.get(Say::CmpScore)))
            .child(el("p").class("study-links").child(way))
    });
    el("div")
        .class("stack")
        .children(score)
        .child(table(
            rules,
            Say::CmpTableGroups,
            heads.collect(),
            rows.collect(),
        ))
        .children(failed_places(session, library))
        .children(cost(session, library, rules))
}

/// Without the file of places the row of regions waits; the rest is there.
fn failed_places(session: Session, library: Library) -> Option<El> {
    match library.places() {
        Fetched::Failed(error) => Some(failed(
            session.voice(),
            Word::FailedTitle,
            &error,
            move || library.want_late(Late::Places),
        )),
        Fetched::Idle | Fetched::Loading | Fetched::Ready(_) => None,
    }
}

/// What a year costs, of all groups together: nobody says it of one.
fn cost(session: Session, library: Library, rules: &PlanRules) -> Option<El> {
    let Fetched::Ready(guide) = library.guide() else {
        return None;
    };
    let (low, high, origin) = guide.typical_year()?;
    let range = format!("{}–{}", say::number(low), say::tenge(high));
    let words = &session.catalog().words;
    Some(
        el("div")
            .attr("data-cost", "")
            .child(
                el("p")
                    .class("text")
                    .text(rules.says.with(Say::CmpCost, &range)),
            )
            .child(dated(words, origin, session.month())),
    )
}

fn cell(
    session: Session,
    rules: &PlanRules,
    study: &Study,
    answer: &GroupAnswer<'_>,
    scale: Option<Tenge>,
) -> El {
    let (catalog, now, says) = (&session.catalog(), session.month(), &rules.says);
    if let GroupAnswer::Pays(pays) = answer {
        let drawn = pays.iter().take(DRAWN);
        let drawn = drawn.filter_map(|(id, figure)| {
            let name = &catalog.get(*id)?.name;
            let pay = pay_beside(&catalog.words, figure, now, scale);
            Some(el("li").text(name).child(pay))
        });
        let rest = pays.len().saturating_sub(DRAWN);
        let rest = (rest > 0).then(|| {
            let said = says.with(Say::CmpMore, &rest.to_string());
            el("li").class("muted").text(said)
        });
        return el("ul").class("cell").children(drawn).children(rest);
    }
    let lines = group_lines(catalog, says, study, answer);
    let quiet = matches!(answer, GroupAnswer::Unknown(_) | GroupAnswer::Waiting);
    let row = |it: &Line| {
        let text = el("p").class(if quiet { "muted" } else { "text" });
        let note = it.note.as_ref().map(|it| el("p").class("note").text(it));
        let aged = it.period.and_then(|it| age(&catalog.words, it, now));
        el("li")
            .child(text.text(&it.text).children(aged))
            .children(note)
    };
    el("ul").class("cell").children(lines.iter().map(row))
}
