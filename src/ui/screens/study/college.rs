//! Grade 9: college now, beside school on.

use super::facts::named;
use crate::library::Library;
use crate::session::{PAGE, Screen, Session};
use crate::ui::markup::{El, el};
use crate::ui::screens::link;
use crate::ui::screens::terms::terms;
use guidance::catalog::Catalog;
use guidance::guide::TermKey;
use guidance::say;
use guidance::study::{Specialty, Study};
use guidance::words::{Word, Words};

/// What colleges are described with.
const WORDS: [TermKey; 4] = [
    TermKey::Specialty,
    TermKey::Qualification,
    TermKey::StateOrder,
    TermKey::Dual,
];

pub(super) fn college(session: Session, library: Library, study: &Study) -> El {
    let catalog = session.catalog();
    let words = &catalog.words;
    let all = study.specialties();
    let shown = session.route(|it| it.specialties);
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
    let rows = all.iter().take(shown);
    let rows = rows.map(|specialty| row(session, &catalog, specialty));
    let left = all.len().saturating_sub(shown).min(PAGE);
    let more = (left > 0).then(|| {
        let button = el("button")
            .class("btn btn-line btn-wide")
            .attr("type", "button")
            .on("click", move |_| session.show_more_specialties())
            .text(words.with(Word::More, &left.to_string()));
        el("p").child(button)
    });
    let list = el("details")
        .class("more")
        .child(el("summary").text(words.get(Word::NineList)))
        .child(el("ul").class("list").children(rows))
        .children(more);
    el("section")
        .class("section")
        .attr("data-nine", "")
        .child(el("h2").class("h2").text(words.get(Word::NineTitle)))
        .child(ways)
        .child(terms(library, &WORDS))
        .child(list)
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
        .child(
            el("p")
                .class("small")
                .text(lengths(&catalog.words, specialty)),
        )
        .child(el("ul").class("study-links").children(links))
}

fn lengths(words: &Words, specialty: &Specialty) -> String {
    let ways = [
        (Word::AfterNine, specialty.after_9),
        (Word::AfterEleven, specialty.after_11),
    ];
    let known = ways
        .into_iter()
        .filter_map(|(word, months)| Some(words.with(word, &say::length(words, months?))));
    let known: Vec<String> = known.collect();
    match known.is_empty() {
        true => words.get(Word::LengthUnknown).to_owned(),
        false => known.join(" · "),
    }
}
