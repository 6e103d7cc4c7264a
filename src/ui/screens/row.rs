//! A profession as one line of a list.

use super::heart::heart;
use super::link;
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::pay::pay_small;
use guidance::catalog::{Catalog, ProfessionId};
use guidance::level::Level;
use guidance::shortlist::Pick;
use guidance::words::{Word, Words};

pub(crate) fn level_word(level: Level) -> Word {
    match level {
        Level::Short => Word::LevelShort,
        Level::College => Word::LevelCollege,
        Level::Either => Word::LevelEither,
        Level::University => Word::LevelUniversity,
    }
}

pub(crate) fn new_badge(words: &Words) -> El {
    el("span")
        .class("chip chip-sun")
        .text(words.get(Word::NewBadge))
}

/// `None` only for an id of another catalogue.
pub(crate) fn profession_row(session: Session, catalog: &Catalog, id: ProfessionId) -> Option<El> {
    let profession = catalog.get(id)?;
    let level = catalog.words.get(level_word(profession.level));
    let about = format!("{} · {level}", catalog.sector_name(profession.sector));
    let name = link(session, Screen::Profession(id))
        .attr("data-profession", profession.slug.as_str())
        .text(profession.name.as_str());
    let meta = el("div")
        .class("meta")
        .child(el("span").text(about))
        .children(profession.new.then(|| new_badge(&catalog.words)));
    let row = el("li")
        .class("item")
        .child(
            el("span")
                .class("tile-i")
                .child(icon(Icon::Sector(profession.sector))),
        )
        .child(el("h3").class("h4").child(name))
        .child(heart(
            session,
            Pick::Profession(profession.slug.clone()),
            &profession.name,
        ))
        .child(meta);
    Some(row)
}

/// The same with the best pay figure and its passport.
pub(crate) fn paid_row(session: Session, catalog: &Catalog, id: ProfessionId) -> Option<El> {
    let pay = catalog.get(id)?.pay.as_ref();
    let row = profession_row(session, catalog, id)?.class("item item-pay");
    Some(row.child(pay_small(&catalog.words, pay, session.month())))
}
