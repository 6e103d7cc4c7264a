//! Grade 9: college now, beside school on.

use super::facts::named;
use crate::library::Library;
use crate::session::{PAGE, Screen, Session};
use crate::ui::markup::{El, el};
use crate::ui::parts::dated::age;
use crate::ui::screens::link;
use crate::ui::screens::terms::terms;
use guidance::catalog::Catalog;
use guidance::guide::TermKey;
use guidance::say;
use guidance::search::lower;
use guidance::sector::Sector;
use guidance::study::{Specialty, Study};
use guidance::words::{Word, Words};
use leptos::prelude::event_target_value;
use std::sync::Arc;

/// What colleges are described with.
const WORDS: [TermKey; 4] = [
    TermKey::Specialty,
    TermKey::Qualification,
    TermKey::StateOrder,
    TermKey::Dual,
];

pub(super) fn college(session: Session, library: Library, study: &Arc<Study>) -> El {
    let catalog = session.catalog();
    let words = &catalog.words;
    let all = study.specialties();
    let way = |title, text: String| {
        el("div")
            .class("card")
            .child(el("h3").class("h3").text(words.get(title)))
            .child(el("p").text(text))
    };
    let count = all.len().to_string();
    let ways = el("div")
        .class("study-two")
        .child(way(
            Word::NineCollege,
            words.with(Word::NineCollegeText, &count),
        ))
        .child(way(
            Word::NineSchool,
            words.get(Word::NineSchoolText).to_owned(),
        ));
    let listed = Arc::clone(study);
    let list = el("details")
        .class("more")
        .child(el("summary").text(words.get(Word::NineList)))
        .child(narrowing(session, &catalog, study))
        .live(move || specialties(session, &listed).into());
    el("section")
        .class("section")
        .attr("data-nine", "")
        .child(el("h2").class("h2").text(words.get(Word::NineTitle)))
        .child(ways)
        .child(terms(library, &WORDS))
        .child(list)
}

/// By sector of the professions they lead to, and by name or code.
fn narrowing(session: Session, catalog: &Catalog, study: &Study) -> El {
    let words = &catalog.words;
    let option = |sector: Option<Sector>, text: &str| {
        el("option")
            .attr("value", sector.map_or("", Sector::slug))
            .on_off("selected", move || session.route(|it| it.sector == sector))
            .text(text)
    };
    let sectors = Sector::ALL.into_iter().filter_map(|sector| {
        let all = study.specialties().iter();
        let count = all.filter(|it| leads_to(catalog, it, sector)).count();
        let name = format!("{} · {count}", catalog.sector_name(sector));
        (count > 0).then(|| option(Some(sector), &name))
    });
    let select = el("select")
        .class("input")
        .attr("data-pick", "sector")
        .on("change", move |event| {
            session.narrow_specialties(Sector::from_slug(&event_target_value(&event)));
        })
        .child(option(None, words.get(Word::ChooseAny)))
        .children(sectors);
    let search = el("input")
        .class("input")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("data-specialty", "")
        .value(move || session.route(|it| it.sought.clone()))
        .on("input", move |event| {
            session.seek_specialty(event_target_value(&event));
        });
    let field = |word, control: El| {
        el("label")
            .class("stack-s")
            .child(el("span").class("small strong").text(words.get(word)))
            .child(control)
    };
    el("div")
        .class("study-two")
        .child(field(Word::FilterSector, select))
        .child(field(Word::SearchGo, search))
}

fn leads_to(catalog: &Catalog, specialty: &Specialty, sector: Sector) -> bool {
    let of = |id| catalog.get(id).is_some_and(|it| it.sector == sector);
    specialty.links.iter().any(|it| of(it.profession))
}

/// Whether its name or code holds what is typed.
fn named_so(specialty: &Specialty, typed: &str) -> bool {
    let code = specialty.code.as_deref().unwrap_or_default();
    lower(&specialty.name.text).contains(typed) || lower(code).contains(typed)
}

/// What the choice leaves, a page at a time.
fn specialties(session: Session, study: &Study) -> El {
    let (catalog, routes) = (session.catalog(), session.routes());
    let words = &catalog.words;
    let typed = lower(routes.sought.trim());
    let chosen = |it: &&Specialty| {
        routes
            .sector
            .is_none_or(|sector| leads_to(&catalog, it, sector))
            && named_so(it, &typed)
    };
    let found: Vec<&Specialty> = study.specialties().iter().filter(chosen).collect();
    let shown = routes.specialties;
    let rows = found.iter().take(shown);
    let rows = rows.map(|specialty| row(session, &catalog, specialty));
    let left = found.len().saturating_sub(shown).min(PAGE);
    let more = (left > 0).then(|| {
        let button = el("button")
            .class("btn btn-line btn-wide")
            .attr("type", "button")
            .on("click", move |_| session.show_more_specialties())
            .text(words.with(Word::More, &left.to_string()));
        el("p").child(button)
    });
    let said = match found.len() {
        0 => words.get(Word::EmptyTitle).to_owned(),
        count => format!("{}: {count}", words.get(Word::NineList)),
    };
    el("div")
        .class("stack-s")
        .child(
            el("p")
                .class("small strong")
                .attr("role", "status")
                .attr("data-specialties", found.len().to_string())
                .text(said),
        )
        .child(el("ul").class("list").children(rows))
        .children(more)
}

fn row(session: Session, catalog: &Catalog, specialty: &Specialty) -> El {
    let ids = specialty.links.iter().map(|it| it.profession);
    let links = ids.filter_map(|id| {
        let name = &catalog.get(id)?.name;
        Some(el("li").child(link(session, Screen::Profession(id)).text(name)))
    });
    let code = specialty.code.iter();
    el("li")
        .class("study-row")
        .child(named("h3", &specialty.name).class("h4"))
        .children(code.map(|code| el("p").class("note").text(code)))
        .child(lengths(session, &catalog.words, specialty))
        .child(el("ul").class("study-links").children(links))
}

/// How long it takes, when that was said, and whether it is old.
fn lengths(session: Session, words: &Words, specialty: &Specialty) -> El {
    let ways = [
        (Word::AfterNine, specialty.after_9),
        (Word::AfterEleven, specialty.after_11),
    ];
    let known = ways
        .into_iter()
        .filter_map(|(word, months)| Some(words.with(word, &say::length(words, months?))));
    let mut known: Vec<String> = known.collect();
    let line = el("p").class("small");
    if known.is_empty() {
        return line.text(words.get(Word::LengthUnknown));
    }
    known.extend(specialty.period.map(|it| say::period(words, it)));
    let aged = specialty
        .period
        .and_then(|it| age(words, it, session.month()));
    line.text(known.join(" · ")).children(aged)
}
