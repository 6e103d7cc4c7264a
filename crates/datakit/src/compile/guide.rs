//! The guide in one language: statements and cards with the sources of the rows they rest on.

use super::pay::source;
use crate::authored::{Authored, CardRow, FactRow, SectionRow, SumRow, Trilingual};
use guidance::guide::TermKey;
use guidance::lang::Lang;
use guidance::period::Month;
use guidance::wire::{self, SCHEMA};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// `data/<lang>/guide.json`.
pub fn guide(authored: &Authored, lang: Lang) -> wire::Guide {
    let files = &authored.guide;
    let mut sources = Sources::default();
    let mut section = |row: &SectionRow| wire::GuideSection {
        key: row.id.clone(),
        title: row.title.of(lang).to_owned(),
        facts: row
            .facts
            .iter()
            .filter_map(|it| fact(authored, it, lang, &mut sources))
            .collect(),
    };
    let sections = files.exam.sections.iter().map(&mut section).collect();
    let cards = files.cards.cards.iter();
    let cards = cards
        .filter_map(|row| card(authored, row, lang, &mut sources))
        .collect();
    let terms = TermKey::ALL.iter().filter_map(|key| {
        let row = files.glossary.get(key.key())?;
        Some(wire::GuideTerm {
            key: key.key().to_owned(),
            word: row.word.of(lang).to_owned(),
            text: row.text.of(lang).to_owned(),
        })
    });
    wire::Guide {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        says: says(&files.words.guide, lang),
        sections,
        cards,
        terms: terms.collect(),
        sources: sources.0.into_iter().map(|(_, it)| it).collect(),
    }
}

pub(super) fn says(words: &BTreeMap<String, Trilingual>, lang: Lang) -> Map<String, Value> {
    let words = words.iter();
    words
        .map(|(key, text)| (key.clone(), text.of(lang).into()))
        .collect()
}

/// Publications in the order they are first named.
#[derive(Default)]
struct Sources(Vec<(String, wire::Source)>);

impl Sources {
    /// Positions of the sources of some rows.
    fn of(&mut self, authored: &Authored, rows: &[String]) -> Vec<u16> {
        let ids = authored.evidence_sources(rows).into_iter();
        ids.filter_map(|id| self.place(authored, id)).collect()
    }

    fn place(&mut self, authored: &Authored, id: &str) -> Option<u16> {
        let found = self.0.iter().position(|(known, _)| known == id);
        let place = match found {
            Some(place) => place,
            None => {
                let row = authored.source(id)?;
                self.0.push((id.to_owned(), source(row)));
                self.0.len() - 1
            }
        };
        u16::try_from(place).ok()
    }
}

pub(super) fn month(text: &str) -> Option<u32> {
    Month::from_text(text).map(Month::number)
}

/// `None` for a statement with rows and without a readable time.
fn fact(
    authored: &Authored,
    row: &FactRow,
    lang: Lang,
    sources: &mut Sources,
) -> Option<wire::GuideFact> {
    let dated = !row.rows.is_empty();
    let (from, to) = match dated {
        true => (Some(month(&row.from)?), Some(month(&row.to)?)),
        false => (None, None),
    };
    Some(wire::GuideFact {
        text: row.text().of(lang).to_owned(),
        from,
        to,
        sources: sources.of(authored, &row.rows),
        link: row.link.clone(),
    })
}

fn card(
    authored: &Authored,
    row: &CardRow,
    lang: Lang,
    sources: &mut Sources,
) -> Option<wire::GuideCard> {
    let of = |text: &Trilingual| text.of(lang).to_owned();
    Some(wire::GuideCard {
        key: row.id.clone(),
        kind: row.kind.clone(),
        title: of(&row.title),
        who: of(&row.who),
        rule: of(&row.rule),
        sums: row.sums.iter().filter_map(|it| sum(it, lang)).collect(),
        sum_unknown: row.sum.as_deref() == Some("unknown"),
        from: month(&row.from)?,
        to: month(&row.to)?,
        sources: sources.of(authored, &row.rows),
        place: of(&row.place),
        link: row.link.clone(),
    })
}

fn sum(row: &SumRow, lang: Lang) -> Option<wire::GuideSum> {
    let (low, high) = row.ends()?;
    Some(wire::GuideSum {
        label: row.label.of(lang).to_owned(),
        low,
        high,
        per: row.per.clone(),
    })
}
