//! `data/guide/*.toml`: the exam, money for study, the glossary, and what the lists of places need.

use super::{Authored, Reader, Trilingual};
use guidance::lang::Lang;
use serde::Deserialize;
use std::collections::BTreeMap;

/// All of it.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "named after their files")]
pub struct GuideFiles {
    pub exam: ExamFile,
    pub cards: CardsFile,
    pub glossary: BTreeMap<String, TermRow>,
    pub words: GuideWords,
    pub places: PlacesFile,
}

/// `data/guide/exam.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExamFile {
    /// In the order they are shown.
    #[serde(rename = "section", default)]
    pub sections: Vec<SectionRow>,
    /// Rows of the tables that nothing rests on, and why.
    #[serde(default)]
    pub unused: BTreeMap<String, String>,
}

/// A heading and its statements.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each key")]
pub struct SectionRow {
    pub id: String,
    pub title: Trilingual,
    #[serde(rename = "fact", default)]
    pub facts: Vec<FactRow>,
}

/// One statement; without rows it says what is not known.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each key")]
pub struct FactRow {
    #[serde(default)]
    pub rows: Vec<String>,
    #[serde(default)]
    pub from: String,
    #[serde(default)]
    pub to: String,
    pub kk: String,
    pub ru: String,
    pub en: String,
    #[serde(default)]
    pub link: Option<String>,
}

impl FactRow {
    /// The text in three languages.
    pub fn text(&self) -> Trilingual {
        Trilingual {
            kk: self.kk.clone(),
            ru: self.ru.clone(),
            en: self.en.clone(),
        }
    }
}

/// `data/guide/cards.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardsFile {
    /// In the order they are shown.
    #[serde(rename = "card", default)]
    pub cards: Vec<CardRow>,
    /// Rows of the tables that nothing rests on, and why.
    #[serde(default)]
    pub unused: BTreeMap<String, String>,
}

/// One card.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each key")]
pub struct CardRow {
    pub id: String,
    pub kind: String,
    pub rows: Vec<String>,
    pub from: String,
    pub to: String,
    pub title: Trilingual,
    pub who: Trilingual,
    pub rule: Trilingual,
    #[serde(default)]
    pub sum: Option<String>,
    #[serde(default)]
    pub sums: Vec<SumRow>,
    #[serde(rename = "where")]
    pub place: Trilingual,
    #[serde(default)]
    pub link: Option<String>,
}

/// Either one amount, or both ends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each key")]
pub struct SumRow {
    #[serde(default)]
    pub amount: Option<u32>,
    #[serde(default)]
    pub low: Option<u32>,
    #[serde(default)]
    pub high: Option<u32>,
    pub per: String,
    pub label: Trilingual,
}

impl SumRow {
    /// Both ends, equal for one amount; `None` when it is written in neither way.
    pub fn ends(&self) -> Option<(u32, u32)> {
        match (self.amount, self.low, self.high) {
            (Some(amount), None, None) => Some((amount, amount)),
            (None, Some(low), Some(high)) => Some((low, high)),
            _ => None,
        }
    }
}

/// One word of the glossary.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the word, then its explanation")]
pub struct TermRow {
    pub word: Trilingual,
    pub text: Trilingual,
}

/// `data/guide/words.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "named after the closed lists of the engine")]
pub struct GuideWords {
    pub guide: BTreeMap<String, Trilingual>,
    pub places: BTreeMap<String, Trilingual>,
}

/// `data/guide/places.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacesFile {
    /// Colleges of the whole country.
    pub colleges_working: CountRow,
    /// Towns by their Russian name.
    pub cities: BTreeMap<String, Trilingual>,
}

/// A count out of a row of `grants.csv`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each key")]
pub struct CountRow {
    pub value: u32,
    pub row: String,
    pub from: String,
    pub to: String,
}

impl Authored {
    /// All cells of a row of `exam_rules.csv` (`R…`), `grants.csv` (`G…`) or `tuition.csv` (`T…`), and its sources.
    pub fn evidence(&self, id: &str) -> Option<(String, &str)> {
        let tables = &self.education;
        if let Some(row) = tables.exam_rules.iter().find(|row| row.id == id) {
            return Some((serde_json::to_string(row).ok()?, &row.source));
        }
        if let Some(row) = tables.grants.iter().find(|row| row.id == id) {
            return Some((serde_json::to_string(row).ok()?, &row.source));
        }
        let row = tables.tuition.iter().find(|row| row.id == id)?;
        Some((serde_json::to_string(row).ok()?, &row.source))
    }

    /// Ids of the sources that rows rest on, each once.
    pub fn evidence_sources<'a>(&'a self, rows: &'a [String]) -> Vec<&'a str> {
        let mut ids = Vec::new();
        for row in rows {
            let cells = self.evidence(row);
            for id in cells.into_iter().flat_map(|(_, ids)| ids.split(';')) {
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        ids
    }

    /// Ids of all sources that the guide and the lists of places rest on.
    pub fn guide_sources(&self) -> impl Iterator<Item = &str> {
        let facts = self.guide.exam.sections.iter().flat_map(|it| &it.facts);
        let cards = self.guide.cards.cards.iter().map(|card| &card.rows);
        let rows = facts.map(|fact| &fact.rows).chain(cards);
        let count = std::slice::from_ref(&self.guide.places.colleges_working.row);
        rows.flat_map(|rows| self.evidence_sources(rows))
            .chain(self.evidence_sources(count))
    }
}

impl SchoolName<'_> {
    /// The name in one language, else in the other one with its mark.
    pub fn of(&self, lang: Lang) -> Option<(&str, Option<Lang>)> {
        let own = match lang {
            Lang::Kk => self.kk,
            Lang::Ru => self.ru,
            Lang::En => self.en,
        };
        let borrowed = || {
            let ru = self.ru.map(|name| (name, Some(Lang::Ru)));
            ru.or(self.kk.map(|name| (name, Some(Lang::Kk))))
        };
        own.map(|name| (name, None)).or_else(borrowed)
    }
}

/// What a school is called, as far as it is known.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "by language")]
pub struct SchoolName<'a> {
    pub kk: Option<&'a str>,
    pub ru: Option<&'a str>,
    pub en: Option<&'a str>,
}

impl Reader<'_> {
    pub(super) fn guide(&mut self) -> GuideFiles {
        GuideFiles {
            exam: self.toml("guide/exam.toml"),
            cards: self.toml("guide/cards.toml"),
            glossary: self.toml("guide/glossary.toml"),
            words: self.toml("guide/words.toml"),
            places: self.toml("guide/places.toml"),
        }
    }
}
