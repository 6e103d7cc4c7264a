//! The tables of `data/`: pay, demand, regions, sources. An empty cell is unknown, never zero.

use super::Trilingual;
use serde::Deserialize;

/// `sectors.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectorRow {
    /// In three languages.
    pub name: Trilingual,
    /// The industry an estimate starts from.
    #[serde(default)]
    pub industry: Option<String>,
    /// When not empty, only these occupations are estimated from it.
    #[serde(default)]
    pub only_isco: Vec<String>,
    /// Paid on a national scale: never a region factor.
    #[serde(default)]
    pub budget: bool,
}

/// `pay.csv`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each column")]
pub struct PayRow {
    pub slug: String,
    pub kind: String,
    pub statistic: String,
    pub low: Option<u32>,
    pub middle: Option<u32>,
    pub high: Option<u32>,
    pub spread: Option<String>,
    pub basis: String,
    pub group: Option<String>,
    pub from: String,
    pub to: String,
    pub region: String,
    pub n: Option<u32>,
    pub source: String,
}

/// `industry_pay.csv`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each column")]
pub struct IndustryPayRow {
    pub section: String,
    pub statistic: String,
    pub value: u32,
    pub from: String,
    pub to: String,
    pub source: String,
}

/// `country_pay.csv`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each column")]
pub struct CountryPayRow {
    pub kind: String,
    pub statistic: String,
    pub value: u32,
    pub from: String,
    pub to: String,
    pub source: String,
}

/// `outlook.csv`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each column")]
pub struct OutlookRow {
    pub scope: String,
    pub key: String,
    pub kind: String,
    pub value: Option<u32>,
    pub unit: String,
    pub from: Option<u16>,
    pub to: Option<u16>,
    pub source: String,
}

/// `regions.csv`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each column")]
pub struct RegionRow {
    pub code: String,
    pub name_kk: String,
    pub name_ru: String,
    pub name_en: String,
    pub short_kk: String,
    pub short_ru: String,
    pub short_en: String,
    pub pay_percent: Option<u16>,
    pub pay_period: Option<String>,
    pub source: Option<String>,
}

impl RegionRow {
    /// Its name for a small tile.
    pub fn short(&self, lang: guidance::lang::Lang) -> &str {
        match lang {
            guidance::lang::Lang::Kk => &self.short_kk,
            guidance::lang::Lang::Ru => &self.short_ru,
            guidance::lang::Lang::En => &self.short_en,
        }
    }

    /// Its name in one language.
    pub fn name(&self, lang: guidance::lang::Lang) -> &str {
        match lang {
            guidance::lang::Lang::Kk => &self.name_kk,
            guidance::lang::Lang::Ru => &self.name_ru,
            guidance::lang::Lang::En => &self.name_en,
        }
    }
}

/// `shared_aliases.csv`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each column")]
pub struct SharedAliasRow {
    pub lang: String,
    pub alias: String,
    pub slugs: String,
}

/// `sources.csv`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "data/README.md explains each column")]
pub struct SourceRow {
    pub id: String,
    pub publisher: String,
    pub title: String,
    pub link: Option<String>,
    pub locator: Option<String>,
    pub date: Option<String>,
    pub period: Option<String>,
    pub reliability: String,
}
