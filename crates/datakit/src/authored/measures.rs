//! `data/measures/*.toml` and `data/constants.csv`: what the state offers, and the index its sums are multiples of.

use super::{Reader, Trilingual};
use guidance::lang::Lang;
use serde::Deserialize;
use std::collections::BTreeMap;

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct MeasureFiles {
    /// By group, in the order of [`guidance::measures::Group`].
    pub groups: Vec<(&'static str, MeasureFile)>,
    /// Words of the closed lists.
    pub words: MeasureWords,
    /// Amounts set by law.
    pub constants: Vec<ConstantRow>,
}

/// `data/measures/<group>.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureFile {
    /// In the order they are shown.
    #[serde(rename = "measure", default)]
    pub measures: Vec<MeasureRow>,
}

/// One measure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each key")]
pub struct MeasureRow {
    pub key: String,
    #[serde(default = "any_age")]
    pub ages: [u8; 2],
    #[serde(default)]
    pub age_rule: bool,
    #[serde(default)]
    pub statuses: Vec<String>,
    #[serde(default)]
    pub soon: Vec<String>,
    #[serde(default)]
    pub situations: Vec<String>,
    #[serde(default)]
    pub regions: Vec<String>,
    #[serde(default)]
    pub near: Vec<String>,
    #[serde(default)]
    pub needs: Vec<String>,
    #[serde(default)]
    pub amounts: Vec<AmountRow>,
    #[serde(default)]
    pub unknown_amount: bool,
    pub how: String,
    pub period: String,
    pub checked: String,
    pub sources: String,
    #[serde(default)]
    pub doubt: Option<Trilingual>,
    pub name: Trilingual,
    pub for_whom: Trilingual,
    pub what: Trilingual,
    pub rule: Trilingual,
    #[serde(default)]
    pub taken: Option<Trilingual>,
    #[serde(default)]
    pub taken_sources: Option<String>,
    #[serde(default)]
    pub lines: BTreeMap<String, Trilingual>,
}

impl MeasureRow {
    /// Every source it rests on, each once, in the order written.
    pub fn all_sources(&self) -> Vec<&str> {
        let taken = self.taken_sources.as_deref().into_iter();
        let mut ids = Vec::new();
        for id in taken.fold(
            self.sources.split(';').collect(),
            |mut all: Vec<&str>, more| {
                all.extend(more.split(';'));
                all
            },
        ) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }
}

fn any_age() -> [u8; 2] {
    [guidance::measures::YOUNGEST, guidance::measures::OLDEST]
}

/// One sum.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each key")]
pub struct AmountRow {
    #[serde(default)]
    pub mci: Option<f64>,
    #[serde(default)]
    pub mci_from: Option<f64>,
    #[serde(default)]
    pub tenge: Option<u32>,
    #[serde(default)]
    pub most: bool,
    pub per: String,
    pub confirmed: u16,
}

/// `data/measures/words.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "named after the closed lists of the engine")]
pub struct MeasureWords {
    pub groups: BTreeMap<String, Trilingual>,
    pub statuses: BTreeMap<String, Trilingual>,
    pub situations: BTreeMap<String, Trilingual>,
    pub needs: BTreeMap<String, Trilingual>,
    pub says: BTreeMap<String, Trilingual>,
    pub hows: BTreeMap<String, HowRow>,
}

/// Where and how one applies, with an address a language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the text, then an address a language")]
pub struct HowRow {
    pub text: Trilingual,
    pub kk: String,
    pub ru: String,
    pub en: String,
}

impl HowRow {
    /// The address in one language.
    pub fn link(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}

/// `constants.csv`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each column")]
pub struct ConstantRow {
    pub name_kk: Option<String>,
    pub name_ru: String,
    pub name_en: String,
    pub value: Option<String>,
    pub unit: Option<String>,
    pub valid_from: String,
    pub source: String,
    pub note: Option<String>,
}

impl MeasureFiles {
    /// Every measure with its group.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, &MeasureRow)> {
        let groups = self.groups.iter();
        groups.flat_map(|(group, file)| file.measures.iter().map(|row| (*group, row)))
    }

    /// The monthly calculation index of a year, with its sources.
    pub fn index(&self, year: &str) -> Option<(u32, &str)> {
        let mut rows = self.constants.iter();
        let row = rows.find(|row| {
            row.name_en.starts_with("Monthly calculation index") && row.valid_from.starts_with(year)
        })?;
        Some((row.value.as_deref()?.parse().ok()?, row.source.as_str()))
    }
}

impl Reader<'_> {
    pub(super) fn measures(&mut self) -> MeasureFiles {
        let groups = guidance::measures::Group::ALL.iter();
        MeasureFiles {
            groups: groups
                .map(|group| {
                    (
                        group.key(),
                        self.toml(&format!("measures/{}.toml", group.key())),
                    )
                })
                .collect(),
            words: self.toml("measures/words.toml"),
            constants: self.csv("constants.csv"),
        }
    }
}
