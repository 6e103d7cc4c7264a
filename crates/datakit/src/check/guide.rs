//! The guide: every statement rests on rows, every figure in it stands in one of them, every row is used or explained.

use super::words::trilingual;
use crate::authored::{Authored, CardRow, FactRow, SumRow, Trilingual};
use crate::finding::Finding;
use guidance::guide::{CardKind, GuideSay, Per, TermKey};
use guidance::handoff::known_host;
use guidance::lang::Lang;
use guidance::period::{Month, Period};
use guidance::places::PlacesSay;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

mod evidence;
mod figures;
#[cfg(test)]
mod tests;
mod wording;

use evidence::Evidence;
use wording::text;

const EXAM: &str = "guide/exam.toml";
const CARDS: &str = "guide/cards.toml";
const GLOSSARY: &str = "guide/glossary.toml";
const WORDS: &str = "guide/words.toml";
const PLACES: &str = "guide/places.toml";

const TITLE: RangeInclusive<usize> = 3..=70;
const SHORT: RangeInclusive<usize> = 3..=140;
const LONG: RangeInclusive<usize> = 20..=260;

/// Statements about the exam.
pub(super) fn exam(authored: &Authored, findings: &mut Vec<Finding>) {
    let file = &authored.guide.exam;
    let mut seen = BTreeSet::new();
    for section in &file.sections {
        if !seen.insert(&section.id) {
            findings.push(Finding::new(EXAM, &section.id, "id", "stands twice"));
        }
        text(
            authored,
            EXAM,
            (&section.id, "title"),
            &section.title,
            TITLE,
            findings,
        );
        for (number, row) in (1..).zip(&section.facts) {
            let record = format!("{} {number}", section.id);
            fact(authored, &record, row, findings);
        }
    }
}

fn fact(authored: &Authored, record: &str, row: &FactRow, findings: &mut Vec<Finding>) {
    let said = row.text();
    text(authored, EXAM, (record, "text"), &said, LONG, findings);
    link(EXAM, record, row.link.as_deref(), findings);
    if row.rows.is_empty() {
        // It says what is not known: with a figure it would say something after all.
        if !(row.from.is_empty() && row.to.is_empty() && figures::of(&said.en).is_empty()) {
            let what = "no rows: want neither a period nor a figure";
            findings.push(Finding::new(EXAM, record, "rows", what));
        }
        return;
    }
    let period = period(EXAM, record, (&row.from, &row.to), findings);
    let origin = Evidence::of(authored, EXAM, record, &row.rows, period, findings);
    origin.holds(EXAM, record, &[&said], findings);
}

/// Money for study.
pub(super) fn cards(authored: &Authored, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for row in &authored.guide.cards.cards {
        if !seen.insert(&row.id) {
            findings.push(Finding::new(CARDS, &row.id, "id", "stands twice"));
        }
        card(authored, row, findings);
    }
}

fn card(authored: &Authored, row: &CardRow, findings: &mut Vec<Finding>) {
    let texts = [
        ("title", &row.title, TITLE),
        ("who", &row.who, SHORT),
        ("rule", &row.rule, LONG),
        ("where", &row.place, SHORT),
    ];
    for (field, words, length) in texts {
        text(authored, CARDS, (&row.id, field), words, length, findings);
    }
    link(CARDS, &row.id, row.link.as_deref(), findings);
    let period = period(CARDS, &row.id, (&row.from, &row.to), findings);
    let origin = Evidence::of(authored, CARDS, &row.id, &row.rows, period, findings);
    let mut said = vec![&row.title, &row.who, &row.rule, &row.place];
    said.extend(row.sums.iter().map(|it| &it.label));
    origin.holds(CARDS, &row.id, &said, findings);
    let mut report = |field: &str, what: String| {
        findings.push(Finding::new(CARDS, &row.id, field, what));
    };
    if CardKind::from_key(&row.kind).is_none() {
        report("kind", format!("{} is no kind of card", row.kind));
    }
    let said = row.sum.as_deref();
    match (row.sums.is_empty(), said) {
        (true, Some("unknown" | "none")) | (false, None) => {}
        _ => report(
            "sum",
            "want sums, or sum = \"unknown\" or \"none\"".to_owned(),
        ),
    }
    for it in &row.sums {
        sum(it, &origin, &mut report);
    }
}

fn sum(row: &SumRow, origin: &Evidence, report: &mut impl FnMut(&str, String)) {
    match row.ends() {
        Some((low, high)) if 0 < low && low <= high => {
            for end in [low, high].map(|end| end.to_string()) {
                if !origin.figures.contains(&end) {
                    report("sums", format!("{end} stands in none of its rows"));
                }
            }
        }
        _ => report("sums", "want amount, or low and high, above 0".to_owned()),
    }
    if Per::from_key(&row.per).is_none() {
        report("sums", format!("{} is no time", row.per));
    }
}

/// The glossary and the texts of the screens: exactly the keys of the engine, and no figure that could age.
pub(super) fn words(authored: &Authored, findings: &mut Vec<Finding>) {
    let files = &authored.guide;
    let list = |all: &[GuideSay]| all.iter().map(|it| it.key()).collect::<Vec<_>>();
    let places: Vec<&str> = PlacesSay::ALL.iter().map(|it| it.key()).collect();
    keys(WORDS, &files.words.guide, &list(GuideSay::ALL), findings);
    keys(WORDS, &files.words.places, &places, findings);
    let terms: Vec<&str> = TermKey::ALL.iter().map(|it| it.key()).collect();
    keys(GLOSSARY, &files.glossary, &terms, findings);
    for words in [&files.words.guide, &files.words.places] {
        for (key, words) in words {
            text(authored, WORDS, (key, "text"), words, 2..=200, findings);
        }
    }
    for (key, row) in &files.glossary {
        text(
            authored,
            GLOSSARY,
            (key, "word"),
            &row.word,
            2..=40,
            findings,
        );
        text(authored, GLOSSARY, (key, "text"), &row.text, LONG, findings);
        if Lang::ALL
            .iter()
            .any(|lang| !figures::of(row.text.of(*lang)).is_empty())
        {
            let what = "a figure: it would age, and a word does not";
            findings.push(Finding::new(GLOSSARY, key, "text", what));
        }
    }
}

fn keys<T>(file: &str, rows: &BTreeMap<String, T>, keys: &[&str], findings: &mut Vec<Finding>) {
    for key in keys.iter().filter(|key| !rows.contains_key(**key)) {
        findings.push(Finding::new(file, key, "key", "missing"));
    }
    for key in rows.keys().filter(|key| !keys.contains(&key.as_str())) {
        findings.push(Finding::new(
            file,
            key,
            "key",
            "the engine knows no such key",
        ));
    }
}

/// Every row of the three tables carries a statement or a card, or a reason why none.
pub(super) fn coverage(authored: &Authored, findings: &mut Vec<Finding>) {
    let files = &authored.guide;
    let facts = files.exam.sections.iter().flat_map(|it| &it.facts);
    let facts = facts.flat_map(|it| &it.rows);
    let used: BTreeSet<&String> = facts
        .chain(files.cards.cards.iter().flat_map(|it| &it.rows))
        .collect();
    let tables = &authored.education;
    let all = tables.exam_rules.iter().map(|row| &row.id);
    let all = all.chain(tables.grants.iter().map(|row| &row.id));
    for id in all.chain(tables.tuition.iter().map(|row| &row.id)) {
        let reasons = [(EXAM, &files.exam.unused), (CARDS, &files.cards.unused)];
        let reason = reasons.iter().find(|(_, them)| them.contains_key(id));
        match (used.contains(id), reason) {
            (true, Some((file, _))) => {
                findings.push(Finding::new(
                    file,
                    id,
                    "unused",
                    "used after all; remove it",
                ));
            }
            (false, None) => {
                let what = "nothing rests on it; say why in `unused`";
                findings.push(Finding::new("guide", id, "rows", what));
            }
            _ => {}
        }
    }
    let unused = files.exam.unused.keys().chain(files.cards.unused.keys());
    for id in unused.filter(|id| authored.evidence(id).is_none()) {
        findings.push(Finding::new("guide", id, "unused", "no such row"));
    }
}

/// What the lists of places need: names of tiles, towns, and the count of colleges with its row.
pub(super) fn places(authored: &Authored, findings: &mut Vec<Finding>) {
    for row in &authored.regions {
        let short = Trilingual {
            kk: row.short_kk.clone(),
            ru: row.short_ru.clone(),
            en: row.short_en.clone(),
        };
        trilingual("regions.csv", &row.code, &short, findings);
        if Lang::ALL
            .iter()
            .any(|lang| short.of(*lang).chars().count() > 7)
        {
            let what = "over 7 characters: it must fit a small tile";
            findings.push(Finding::new("regions.csv", &row.code, "short", what));
        }
    }
    let files = &authored.guide.places;
    for (city, words) in &files.cities {
        trilingual(PLACES, city, words, findings);
        let tables = &authored.education;
        let named = tables.universities.iter().map(|row| &row.city);
        let mut named = named.chain(tables.colleges.iter().map(|row| &row.city));
        if !named.any(|it| it.as_ref() == Some(city)) {
            findings.push(Finding::new(
                PLACES,
                city,
                "cities",
                "no school is there; remove it",
            ));
        }
    }
    let count = &files.colleges_working;
    let record = "colleges_working";
    let period = period(PLACES, record, (&count.from, &count.to), findings);
    let rows = std::slice::from_ref(&count.row);
    let origin = Evidence::of(authored, PLACES, record, rows, period, findings);
    if !origin.figures.contains(&count.value.to_string()) {
        findings.push(Finding::new(
            PLACES,
            record,
            "value",
            "stands not in its row",
        ));
    }
}

fn period(
    file: &str,
    record: &str,
    (from, to): (&str, &str),
    findings: &mut Vec<Finding>,
) -> Option<Period> {
    let months = Month::from_text(from).zip(Month::from_text(to));
    let period = months.and_then(|(from, to)| Period::new(from, to));
    if period.is_none() {
        let what = "want two months in order: 2025-07";
        findings.push(Finding::new(file, record, "from, to", what));
    }
    period
}

fn link(file: &str, record: &str, link: Option<&str>, findings: &mut Vec<Finding>) {
    if link.is_some_and(|link| !(guidance::link::opens(link) && known_host(link))) {
        let what = "want https:// and a host of guidance::handoff";
        findings.push(Finding::new(file, record, "link", what));
    }
}
