//! Professions or programme groups side by side: a real table, its first column stays in sight while the others are
//! swiped past.

use super::plan::{self, title};
use crate::library::Library;
use crate::session::{Screen, Session, Side};
use crate::ui::markup::{El, el, nothing};
use crate::ui::screens::link;
use guidance::catalog::Catalog;
use guidance::compare::MOST;
use guidance::plan::{PlanRules, Say};
use guidance::shortlist::Pick;
use guidance::words::Word;
use leptos::prelude::*;
use std::sync::Arc;

mod cells;
mod groups;
mod professions;
mod table;

pub(crate) fn compare(session: Session, library: Library) -> El {
    if session.interests().length.is_some() {
        library.want_questionnaire();
    }
    plan::page(session, library, move |rules| {
        whole(session, library, rules)
    })
}

/// What is kept of one kind and can be found in this release.
fn kept(session: Session, catalog: &Catalog, side: Side) -> Vec<String> {
    let known = |pick: &Pick| {
        pick.profession()
            .is_none_or(|it| catalog.find(it).is_some())
    };
    session.kit_with(|kit| {
        let entries = kit.kept.shortlist.entries().iter();
        let picks = entries.map(|it| &it.pick);
        let picks = picks.filter(|it| side.has(it) && known(it));
        picks.map(|it| it.text().to_owned()).collect()
    })
}

/// The chosen ones; at first as many of the kept ones as there is room for.
fn chosen(session: Session, side: Side, kept: &[String]) -> Vec<String> {
    let compared = session.kit_with(|kit| match side {
        Side::Professions => kit.compared.professions.clone(),
        Side::Groups => kit.compared.groups.clone(),
    });
    let mut chosen = compared.unwrap_or_else(|| kept.to_vec());
    chosen.retain(|it| kept.contains(it));
    chosen.truncate(MOST);
    chosen
}

/// The kind in view: the chosen one, at first the one that has something to compare.
fn side(session: Session, professions: usize, groups: usize) -> Side {
    let chosen = session.kit_with(|kit| kit.compared.side);
    chosen.unwrap_or(match professions < 2 && groups > professions {
        true => Side::Groups,
        false => Side::Professions,
    })
}

fn whole(session: Session, library: Library, rules: &Arc<PlanRules>) -> El {
    let head = el("section")
        .class("section head")
        .child(title(rules.says.get(Say::CmpTitle)));
    // Choices that stay while the other kind is looked at.
    let only = RwSignal::new(false);
    let region = RwSignal::new(session.year().region);
    // A choice of columns draws the table anew, and nothing that was pressed for it.
    let kinds = Memo::new(move |_| {
        let catalog = session.catalog();
        Side::ALL.map(|it| kept(session, &catalog, it))
    });
    let shown =
        Memo::new(move |_| kinds.with(|[one, other]| side(session, one.len(), other.len())));
    let both = Memo::new(move |_| kinds.with(|them| them.iter().all(|it| !it.is_empty())));
    let (spoken, told) = (Arc::clone(rules), Arc::clone(rules));
    let switch = move || match both.get() {
        true => sides(session, &told, shown).into(),
        false => nothing(),
    };
    let body = move || {
        let (side, [professions, groups]) = (shown.get(), kinds.get());
        match side {
            Side::Professions if professions.len() > 1 => {
                professions::professions(session, library, &spoken, professions, region, only)
            }
            Side::Groups if groups.len() > 1 => {
                groups::groups(session, library, &spoken, groups, only)
            }
            Side::Professions | Side::Groups => none(session, &spoken),
        }
        .into()
    };
    el("div").child(head).child(
        el("div")
            .class("stack")
            .child(el("div").live(switch))
            .child(el("div").live(body))
            .child(plan::onward(session, rules)),
    )
}

/// Professions or groups, one kind at a time.
fn sides(session: Session, rules: &PlanRules, shown: Memo<Side>) -> El {
    let says = &rules.says;
    let button = |side: Side| {
        let word = match side {
            Side::Professions => Say::CmpProfessions,
            Side::Groups => Say::CmpGroups,
        };
        el("button")
            .class("pick")
            .attr("type", "button")
            .attr("data-side", side.name())
            .live_attr("aria-pressed", move || {
                Some((side == shown.get()).to_string())
            })
            .on("click", move |_| session.compare_side(side))
            .text(says.get(word))
    };
    let buttons = el("div")
        .class("chips")
        .attr("role", "group")
        .attr("aria-label", says.get(Say::CmpKind))
        .children(Side::ALL.map(button));
    el("div")
        .class("stack-s")
        .child(buttons)
        .child(el("p").class("note text").text(says.get(Say::CmpOneKind)))
}

/// Too little to compare, and where to find more.
fn none(session: Session, rules: &PlanRules) -> El {
    let ways = [
        (Screen::Catalogue, Word::NavCatalogue, "btn btn-main"),
        (Screen::Routes, Word::NavRoutes, "btn btn-line"),
    ];
    let ways = ways.map(|(screen, word, class)| {
        let way = link(session, screen).class(class);
        way.say(session.voice().say(word))
    });
    el("div")
        .class("stack")
        .attr("data-few", "")
        .child(el("p").class("lead").text(rules.says.get(Say::CmpNone)))
        .child(el("div").class("actions").children(ways))
}
