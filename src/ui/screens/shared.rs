//! A share code, opened: what is inside, before anything of it is taken over.

use super::plan::share::enter;
use super::plan::{self, button, part, title};
use crate::library::Library;
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el};
use guidance::plan::{PlanRules, Say};
use guidance::say;
use guidance::share::{Opened, ShareError, Shared};
use guidance::shortlist::LIMIT;
use std::sync::Arc;

pub(crate) fn shared(session: Session, library: Library) -> El {
    plan::page(session, library, move |rules| {
        let says = &rules.says;
        let head = el("section")
            .class("section head")
            .child(title(says.get(Say::SharedTitle)));
        let code = session.kit_with(|kit| kit.brought.clone());
        let read = code.map(|code| Shared::from_code(&code, &session.catalog()));
        let body = match read {
            None => enter(session, rules),
            Some(Err(error)) => el("div")
                .class("stack")
                .child(plan::bad(rules, &why(rules, error)))
                .child(enter(session, rules)),
            Some(Ok(opened)) => inside(session, library, rules, opened),
        };
        el("div").child(head).child(body)
    })
}

fn why(rules: &PlanRules, error: ShareError) -> String {
    let word = match error {
        ShareError::Empty => Say::BadEmpty,
        ShareError::Sign(sign) => return rules.says.with(Say::BadSign, &sign.to_string()),
        ShareError::Damaged => Say::BadDamaged,
        ShareError::Version(_) => Say::BadVersion,
        ShareError::Form => Say::BadForm,
    };
    rules.says.get(word).to_owned()
}

fn inside(session: Session, library: Library, rules: &Arc<PlanRules>, opened: Opened) -> El {
    let (catalog, says) = (session.catalog(), &rules.says);
    let shared = &opened.shared;
    let study = plan::study(library, shared.picks.iter());
    let name = |pick| plan::name(&catalog, rules, study.as_deref(), pick);
    let names: Vec<String> = shared.picks.iter().filter_map(name).collect();
    let nothing = names.is_empty() && shared.profile.is_none() && shared.stage.is_none();
    let list = (!names.is_empty()).then(|| {
        let row = |name: &String| el("li").text(name);
        let rows = el("ol").class("plain").children(names.iter().map(row));
        part(
            says.get(Say::SharedList),
            [rows.attr("data-shared-list", "")],
        )
    });
    let scores = shared.profile.map(|profile| {
        let points = profile.all().map(|score| say::number((score + 500) / 1000));
        let text = format!("{} / {}", points.join(" · "), profile.maximum());
        part(
            says.get(Say::SharedScores),
            [el("p").class("num").text(text)],
        )
    });
    let stage = shared
        .stage
        .map(|stage| el("p").text(says.with(Say::SharedStage, says.stage(stage))));
    let unknown = (opened.unknown > 0).then(|| {
        let count = opened.unknown.to_string();
        el("p")
            .class("note")
            .attr("data-unknown", count.as_str())
            .text(says.with(Say::SharedUnknown, &count))
    });
    let empty = nothing.then(|| el("p").text(says.get(Say::SharedNothing)));
    el("div")
        .attr("data-opened", "")
        .children(list)
        .children(scores)
        .children(stage)
        .children(unknown)
        .children(empty)
        .child(choice(session, rules, opened))
}

/// Taking it over, or not.
fn choice(session: Session, rules: &PlanRules, opened: Opened) -> El {
    let says = &rules.says;
    let room = LIMIT - session.kit_with(|kit| kit.kept.shortlist.len()).min(LIMIT);
    let new = opened
        .shared
        .picks
        .iter()
        .filter(|pick| !session.is_kept(pick));
    let full =
        (new.count() > room).then(|| el("p").class("note strong").text(says.get(Say::SharedFull)));
    let take = button("btn btn-main", says.get(Say::SharedTake), move || {
        session.take_over(&opened);
    });
    let no = button("btn btn-line", says.get(Say::NoThanks), move || {
        session.let_go();
        session.open(Screen::Plan);
    });
    el("section")
        .class("section")
        .child(el("p").class("text").text(says.get(Say::SharedNote)))
        .children(full)
        .child(
            el("div")
                .class("row")
                .child(take.attr("data-take", ""))
                .child(no),
        )
}
