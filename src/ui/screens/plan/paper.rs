//! The plan on one sheet of paper: scores with their error, the shortlist, the steps, and where all of it comes from.

use super::steps::{asked, when};
use crate::library::Library;
use crate::session::Session;
use crate::ui::markup::{El, el};
use crate::ui::parts::interests::interest_word;
use guidance::catalog::Catalog;
use guidance::interest::Interest;
use guidance::plan::{OwnStep, PlanRules, Planned, Say, plan};
use guidance::say;
use guidance::shortlist::Pick;
use std::sync::Arc;

/// Thousandths of a point as points.
fn points(thousandths: u32) -> String {
    say::number((thousandths + 500) / 1000)
}

/// Drawn on paper alone, in place of what the screen shows.
pub(super) fn sheet(session: Session, library: Library, rules: &Arc<PlanRules>) -> El {
    let rules = Arc::clone(rules);
    let body = move || {
        let catalog = session.catalog();
        let day = session.today().map(say::day).unwrap_or_default();
        let made = rules.says.with(Say::PrintMade, &day);
        el("div")
            .children(scores(session, library, &catalog, &rules))
            .child(shortlist(session, library, &catalog, &rules))
            .children(steps(session, &catalog, &rules))
            .child(el("p").text(made))
            .into()
    };
    el("div").class("on-paper brief").live(body)
}

fn scores(session: Session, library: Library, catalog: &Catalog, rules: &PlanRules) -> Option<El> {
    let profile = super::profile(session, library)?;
    let score = |interest: Interest| {
        let name = catalog.words.get(interest_word(interest));
        let score = points(profile.score(interest));
        format!("{name} {score}/{}", profile.maximum())
    };
    let scores = Interest::ALL.map(score).join(" · ");
    let error = rules.says.with(Say::PrintSoft, &points(profile.error()));
    let heading = heading(rules, Say::PrintScores);
    let scores = el("p").text(scores);
    Some(
        el("div")
            .child(heading)
            .child(scores)
            .child(el("p").text(error)),
    )
}

fn heading(rules: &PlanRules, word: Say) -> El {
    el("h2").class("h4").text(rules.says.get(word))
}

fn shortlist(session: Session, library: Library, catalog: &Catalog, rules: &PlanRules) -> El {
    let picks: Vec<Pick> = session.kit_with(|kit| {
        let entries = kit.kept.shortlist.entries().iter();
        entries.map(|it| it.pick.clone()).collect()
    });
    let study = super::study(library, picks.iter());
    let rows = session.kit_with(|kit| {
        let entries = kit.kept.shortlist.entries().iter();
        let line = |name: String, note: &str| match note.trim() {
            "" => name,
            note => format!("{name}. {note}"),
        };
        let named = entries.filter_map(|it| {
            let name = super::name(catalog, rules, study.as_deref(), &it.pick)?;
            Some(el("li").text(line(name, &it.note)))
        });
        named.collect::<Vec<El>>()
    });
    el("div")
        .child(heading(rules, Say::ListTitle))
        .child(el("ol").children(rows))
}

/// A line a step with a box to tick by hand, and under them who said so.
fn steps(session: Session, catalog: &Catalog, rules: &PlanRules) -> Vec<El> {
    let asked = asked(session, catalog);
    let planned = asked.map(|asked| plan(rules, &asked)).unwrap_or_default();
    let marks = session.kit_with(|kit| kit.kept.marks.clone());
    let step = |it: &Planned<'_>| {
        let (when, _) = when(&catalog.words, rules, it.timing);
        line(marks.is_done(&it.step.id), &it.step.title, &when)
    };
    let own = |it: &OwnStep| {
        let day = it.day.map(say::day).unwrap_or_default();
        line(it.done, &it.text, &day)
    };
    let rows = planned.iter().map(step).chain(marks.own().iter().map(own));
    let rows = el("ul").children(rows);
    let mut publishers: Vec<&str> = Vec::new();
    for source in planned.iter().flat_map(|it| &it.step.sources) {
        let short = source.short();
        if publishers.iter().all(|it| !it.eq_ignore_ascii_case(short)) {
            publishers.push(short);
        }
    }
    let who = rules.says.get(Say::StepSources);
    let who = format!("{who}: {}", publishers.join(", "));
    let who = (!publishers.is_empty()).then(|| el("p").text(who));
    let said = [heading(rules, Say::StepsTitle), rows];
    said.into_iter().chain(who).collect()
}

fn line(done: bool, what: &str, when: &str) -> El {
    let sign = if done { "☑ " } else { "☐ " };
    el("li")
        .text(sign)
        .child(el("b").text(what))
        .text(" ")
        .child(el("span").text(when))
}
