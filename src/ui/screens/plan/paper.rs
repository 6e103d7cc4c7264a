//! What only paper shows: scores with their error, and where all of it comes from.

use crate::library::Library;
use crate::session::Session;
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::interests::interest_word;
use guidance::interest::Interest;
use guidance::plan::{PlanRules, Say};
use guidance::say;
use std::sync::Arc;

/// Thousandths of a point as points.
fn points(thousandths: u32) -> String {
    say::number((thousandths + 500) / 1000)
}

pub(super) fn profile(session: Session, library: Library, rules: &Arc<PlanRules>) -> El {
    let rules = Arc::clone(rules);
    let body = move || {
        let Some(profile) = super::profile(session, library) else {
            return nothing();
        };
        let catalog = session.catalog();
        let score = |interest: Interest| {
            let name = catalog.words.get(interest_word(interest));
            let score = points(profile.score(interest));
            format!("{name} {score}/{}", profile.maximum())
        };
        let scores = Interest::ALL.map(score).join(" · ");
        let error = rules.says.with(Say::PrintSoft, &points(profile.error()));
        el("section")
            .class("section on-paper")
            .child(el("h2").class("h2").text(rules.says.get(Say::PrintScores)))
            .child(el("p").text(scores))
            .child(el("p").class("small").text(error))
            .into()
    };
    el("div").live(body)
}

pub(super) fn foot(session: Session, rules: &Arc<PlanRules>) -> El {
    let day = session.today().map(say::day).unwrap_or_default();
    el("p")
        .class("note on-paper")
        .text(rules.says.with(Say::PrintMade, &day))
}
