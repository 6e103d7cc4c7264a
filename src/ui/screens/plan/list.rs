//! The shortlist: its order, its notes.

use super::{button, part};
use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::screens::link;
use guidance::catalog::Catalog;
use guidance::plan::{PlanRules, Say};
use guidance::shortlist::{NOTE_LIMIT, Pick};
use guidance::study::{GroupCode, Study};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn list(session: Session, library: Library, rules: &Arc<PlanRules>) -> El {
    // What is typed in a note changes no row.
    let picks = Memo::new(move |_| {
        session.kit_with(|kit| {
            let entries = kit.kept.shortlist.entries().iter();
            entries.map(|it| it.pick.clone()).collect::<Vec<Pick>>()
        })
    });
    let spoken = Arc::clone(rules);
    let rows = move || {
        let (catalog, picks) = (session.catalog(), picks.get());
        if picks.is_empty() {
            let empty = el("p").class("muted").text(spoken.says.get(Say::ListEmpty));
            return empty.attr("data-empty-list", "").into();
        }
        let last = picks.len() - 1;
        let study = study(library, picks.iter());
        let study = study.as_deref();
        let rows = picks.iter().enumerate();
        let rows = rows.map(|(place, pick)| {
            let known = name(&catalog, &spoken, study, pick);
            row(session, &catalog, &spoken, pick, known, place, last)
        });
        el("ol").class("kept").children(rows).into()
    };
    part(rules.says.get(Say::ListTitle), [el("div").live(rows)])
}

/// What something kept is called here; `None` when this release does not have it.
pub(in crate::ui::screens) fn name(
    catalog: &Catalog,
    rules: &PlanRules,
    study: Option<&Study>,
    pick: &Pick,
) -> Option<String> {
    match pick {
        Pick::Profession(slug) => {
            let profession = catalog.get(catalog.find(slug)?)?;
            Some(profession.name.clone())
        }
        Pick::Group(code) => {
            let group = GroupCode::from_text(code).and_then(|it| study?.group(it));
            Some(match group {
                Some(group) => format!("{code} {}", group.name.text),
                None => rules.says.with(Say::ListGroup, code),
            })
        }
    }
}

/// What programme groups are called; asked for when there is one among these.
pub(in crate::ui::screens) fn study<'a>(
    library: Library,
    mut picks: impl Iterator<Item = &'a Pick>,
) -> Option<Arc<Study>> {
    if picks.all(|it| it.profession().is_some()) {
        return None;
    }
    library.need_study();
    match library.study() {
        Fetched::Ready(study) => Some(study),
        Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => None,
    }
}

/// The screen it has.
pub(in crate::ui::screens) fn screen(catalog: &Catalog, pick: &Pick) -> Option<Screen> {
    match pick {
        Pick::Profession(slug) => catalog.find(slug).map(Screen::Profession),
        Pick::Group(code) => GroupCode::from_text(code).map(Screen::Group),
    }
}

fn row(
    session: Session,
    catalog: &Catalog,
    rules: &PlanRules,
    pick: &Pick,
    known: Option<String>,
    place: usize,
    last: usize,
) -> El {
    let says = &rules.says;
    let called = known.clone().unwrap_or_else(|| pick.text().to_owned());
    let heading = match (known, screen(catalog, pick)) {
        (Some(name), Some(screen)) => el("h3").class("h4").child(link(session, screen).text(name)),
        _ => el("h3")
            .class("h4 muted")
            .text(says.with(Say::ListGone, pick.text())),
    };
    let act = |sign: Icon, word: Say, off: bool, act: Box<dyn Fn()>| {
        button("btn btn-plain btn-icon off-paper", "", act)
            .attr("aria-label", says.with(word, &called))
            .on_off("disabled", move || off)
            .child(icon(sign))
    };
    let (up, down, drop) = (pick.clone(), pick.clone(), pick.clone());
    let tools = el("div")
        .class("row")
        .child(act(
            Icon::Up,
            Say::ListUp,
            place == 0,
            Box::new(move || session.shift_kept(&up, place.saturating_sub(1))),
        ))
        .child(act(
            Icon::Down,
            Say::ListDown,
            place == last,
            Box::new(move || session.shift_kept(&down, place + 1)),
        ))
        .child(act(
            Icon::Close,
            Say::ListDrop,
            false,
            Box::new(move || session.toggle_kept(&drop)),
        ));
    el("li")
        .attr("data-kept", pick.text())
        .child(el("div").class("row row-apart").child(heading).child(tools))
        .child(note(session, says.with(Say::ListNote, &called), pick))
}

fn note(session: Session, label: String, pick: &Pick) -> El {
    let (read, write) = (pick.clone(), pick.clone());
    let text = move || {
        session.kit_with(|kit| {
            let mut entries = kit.kept.shortlist.entries().iter();
            let entry = entries.find(|it| it.pick == read);
            entry.map(|it| it.note.clone()).unwrap_or_default()
        })
    };
    el("input")
        .class("input")
        .attr("maxlength", NOTE_LIMIT.to_string())
        .attr("autocomplete", "off")
        .attr("aria-label", label.as_str())
        .attr("placeholder", label)
        .value(text)
        .on("input", move |event| {
            session.note_kept(&write, &event_target_value(&event));
        })
}
