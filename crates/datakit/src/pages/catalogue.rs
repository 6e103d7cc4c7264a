//! The list of professions, by sector and alphabet.

use super::Edition;
use super::html::{Tag, tag};
use super::shell::Page;
use guidance::catalog::Profession;
use guidance::level::Level;
use guidance::say;
use guidance::sector::Sector;
use guidance::words::Word;

/// `<lang>/professions/index.html`.
pub(super) fn catalogue(edition: &Edition<'_>) -> String {
    let texts = &edition.authored.pages;
    let (lang, words) = (edition.lang, &edition.catalog.words);
    let title = texts.title.of(lang);
    let count = say::professions(lang, words, edition.catalog.len());
    let ways = Sector::ALL.map(|sector| {
        let way = tag("a").attr("href", &format!("#{}", sector.slug()));
        tag("li").child(way.text(edition.catalog.sector_name(sector)))
    });
    let main = tag("main")
        .child(tag("h1").text(title))
        .child(tag("p").class("lead").text(texts.lead.of(lang)))
        .child(tag("p").text(&count))
        .child(
            tag("nav")
                .attr("aria-label", texts.sectors.of(lang))
                .child(tag("ul").class("columns").children(ways)),
        )
        .children(Sector::ALL.map(|it| sector(edition, it)));
    Page {
        file: "index.html".to_owned(),
        title: format!("{title} · {}", words.get(Word::Brand)),
        about: texts.about.of(lang).to_owned(),
        screen: String::new(),
        open: texts.open.of(lang),
        main,
    }
    .document(edition)
}

fn sector(edition: &Edition<'_>, sector: Sector) -> Tag {
    let all = edition.catalog.professions().map(|(_, it)| it);
    let mut own: Vec<&Profession> = all.filter(|it| it.sector == sector).collect();
    own.sort_by_key(|it| it.rank);
    let rows = own.into_iter().map(|it| {
        let way = tag("a")
            .attr("href", &format!("{}.html", it.slug))
            .text(&it.name);
        let level = edition.catalog.words.get(level_word(it.level));
        tag("li")
            .child(way)
            .child(tag("span").class("note").text(level))
    });
    tag("section")
        .child(
            tag("h2")
                .attr("id", sector.slug())
                .text(edition.catalog.sector_name(sector)),
        )
        .child(tag("ul").class("columns").children(rows))
}

pub(super) fn level_word(level: Level) -> Word {
    match level {
        Level::Short => Word::LevelShort,
        Level::College => Word::LevelCollege,
        Level::Either => Word::LevelEither,
        Level::University => Word::LevelUniversity,
    }
}
