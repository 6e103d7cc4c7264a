//! `data/professions/<sector>/<slug>.toml`: one profession whole.

use serde::Deserialize;
use std::collections::BTreeMap;

/// Words in three languages.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trilingual {
    /// Kazakh.
    pub kk: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
}

impl Trilingual {
    /// The words of one language.
    pub fn of(&self, lang: guidance::lang::Lang) -> &str {
        match lang {
            guidance::lang::Lang::Kk => &self.kk,
            guidance::lang::Lang::Ru => &self.ru,
            guidance::lang::Lang::En => &self.en,
        }
    }
}

/// One profession as it is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfessionFile {
    /// Name of the file, without its ending.
    #[serde(skip)]
    pub slug: String,
    /// Name of the folder.
    #[serde(skip)]
    pub sector: String,
    /// `short`, `college`, `either` or `university`.
    pub level: String,
    /// Whether it is a new profession.
    #[serde(default)]
    pub new: bool,
    /// ISCO-08 code, four digits (three where only the group is certain).
    pub isco08: String,
    /// O*NET-SOC codes the numbers were taken from.
    pub onet: Vec<String>,
    /// `exact`, `close`, `blend` or `proxy`: how well these codes fit.
    #[serde(rename = "match")]
    pub basis: String,
    /// US preparation level 1–5 of the first code. Not the Kazakh level.
    pub job_zone: u8,
    /// Slugs, nearest first; every link stands in both files.
    pub related: Vec<String>,
    /// Whether an editor has read the Kazakh.
    pub kk_checked: bool,
    /// What to ask that editor.
    #[serde(default)]
    pub kk_note: Option<String>,
    /// The name in three languages.
    pub name: Trilingual,
    /// Interest levels 1–7.
    pub interests: Interests,
    /// Importance 1–5 by O*NET element id.
    pub skills: BTreeMap<String, f64>,
    /// Facts from the closed lists.
    #[serde(default)]
    pub facts: Option<Facts>,
    /// Texts in Kazakh.
    #[serde(default)]
    pub kk: Option<Texts>,
    /// Texts in Russian.
    #[serde(default)]
    pub ru: Option<Texts>,
    /// Texts in English.
    #[serde(default)]
    pub en: Option<Texts>,
}

impl ProfessionFile {
    /// The texts of one language, when they are written.
    pub fn texts(&self, lang: guidance::lang::Lang) -> Option<&Texts> {
        match lang {
            guidance::lang::Lang::Kk => self.kk.as_ref(),
            guidance::lang::Lang::Ru => self.ru.as_ref(),
            guidance::lang::Lang::En => self.en.as_ref(),
        }
    }

    /// The file it was read from, below `data/`.
    pub fn file(&self) -> String {
        format!("professions/{}/{}.toml", self.sector, self.slug)
    }
}

/// Six interest levels on the O*NET scale 1–7.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the letters of the model")]
pub struct Interests {
    pub r: f64,
    pub i: f64,
    pub a: f64,
    pub s: f64,
    pub e: f64,
    pub c: f64,
}

impl Interests {
    /// In hundredths, in the order R I A S E C.
    pub fn hundredths(&self) -> [u16; 6] {
        [self.r, self.i, self.a, self.s, self.e, self.c].map(hundredths)
    }
}

/// A level with two decimals as an integer.
pub(crate) fn hundredths(level: f64) -> u16 {
    (level * 100.0).round() as u16
}

/// Facts from the closed lists of `facts.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the names are those of the lists")]
pub struct Facts {
    pub places: Vec<String>,
    pub schedule: Vec<String>,
    pub demands: Vec<String>,
    pub hirers: Vec<String>,
    pub subjects: Vec<String>,
    pub tools: Vec<String>,
    pub limits: Vec<String>,
    pub remote: String,
    pub travel: String,
    pub starter_age: u8,
}

impl Facts {
    /// The lists by name, one-word answers as lists of one.
    pub fn lists(&self) -> [(&'static str, &[String]); 9] {
        [
            ("places", &self.places),
            ("schedule", &self.schedule),
            ("demands", &self.demands),
            ("hirers", &self.hirers),
            ("subjects", &self.subjects),
            ("tools", &self.tools),
            ("limits", &self.limits),
            ("remote", std::slice::from_ref(&self.remote)),
            ("travel", std::slice::from_ref(&self.travel)),
        ]
    }
}

/// What a learner reads, in one language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md says what each part is")]
pub struct Texts {
    pub overview: String,
    pub day: String,
    pub tasks: Vec<String>,
    pub good_to_know: String,
    pub growth: String,
    pub aliases: Vec<String>,
}

/// When a profession has a trait: by the keys of one of its lists of facts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TraitRule {
    /// The list.
    pub list: String,
    /// At least one of these keys; empty when `none` says it.
    #[serde(default)]
    pub any: Vec<String>,
    /// None of these.
    #[serde(default)]
    pub none: Vec<String>,
}

impl TraitRule {
    /// Whether it holds of these keys of its list.
    pub fn holds(&self, keys: &[String]) -> bool {
        let has = |key: &String| keys.contains(key);
        (self.any.is_empty() || self.any.iter().any(has)) && !self.none.iter().any(has)
    }
}
