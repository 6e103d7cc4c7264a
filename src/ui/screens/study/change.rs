//! "What do I lose if I change the pair?"

use super::ask::pair_picker;
use super::facts::named;
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el, nothing};
use crate::ui::screens::link;
use guidance::catalog::{Catalog, ProfessionId};
use guidance::study::{GroupCode, PairId, Study};
use guidance::words::Word;
use std::sync::Arc;

pub(super) fn change(session: Session, study: &Arc<Study>, pair: PairId) -> El {
    let picker = pair_picker(
        session,
        study,
        Word::RoutesOther,
        "other",
        Some(pair),
        move || session.route(|it| it.other),
        move |other| session.compare_pair(other),
    );
    let study = Arc::clone(study);
    let difference = move || match session.route(|it| it.other) {
        Some(other) => difference(session, &study, pair, other).into(),
        None => nothing(),
    };
    let voice = session.voice();
    el("section")
        .class("section")
        .child(el("h2").class("h2").say(voice.say(Word::RoutesChange)))
        .child(el("div").class("study-pair").child(picker))
        .live(difference)
}

fn difference(session: Session, study: &Study, from: PairId, to: PairId) -> El {
    let catalog = session.catalog();
    let change = study.difference(from, to);
    let groups = |word, codes: &[GroupCode]| {
        let links = codes.iter().filter_map(|code| {
            let group = study.group(*code)?;
            Some(link(session, Screen::Group(*code)).child(named("span", &group.name)))
        });
        part(&catalog, word, links.collect())
    };
    let professions = |word, ids: &[ProfessionId]| {
        let links = ids.iter().filter_map(|id| {
            let name = &catalog.get(*id)?.name;
            Some(link(session, Screen::Profession(*id)).text(name))
        });
        part(&catalog, word, links.collect())
    };
    let lost = el("div")
        .class("card")
        .attr("data-lost", change.lost.len().to_string())
        .child(professions(Word::RoutesLost, &change.lost))
        .child(groups(Word::RoutesLostGroups, &change.lost_groups));
    let gained = el("div")
        .class("card")
        .attr("data-gained", change.gained.len().to_string())
        .child(professions(Word::RoutesGained, &change.gained))
        .child(groups(Word::RoutesGainedGroups, &change.gained_groups));
    let kept = catalog
        .words
        .with(Word::RoutesKept, &change.kept.len().to_string());
    el("div")
        .class("stack")
        .attr("aria-live", "polite")
        .child(el("div").class("study-two").child(lost).child(gained))
        .child(el("p").class("note").text(kept))
}

/// A count, and what was counted on tap.
fn part(catalog: &Catalog, word: Word, links: Vec<El>) -> El {
    let count = catalog.words.with(word, &links.len().to_string());
    if links.is_empty() {
        return el("p").class("muted").text(count);
    }
    let rows = links.into_iter().map(|link| el("li").child(link));
    el("details")
        .class("more")
        .child(el("summary").text(count))
        .child(el("ul").class("study-links").children(rows))
}
