//! The served JSON, field by field. Also the open API: other sites may read these files.
//!
//! Everything here is a mirror of bytes and nothing more: [`crate::catalog`] and [`crate::detail`] turn it into
//! checked types once, and no other module sees it again. Unknown fields are ignored; another [`SCHEMA`] is refused.
//! `datakit` writes the files from these very types (feature `write`), so reader and writer cannot drift apart.
//!
//! Reading goes through [`serde_json::Value`]: a deserializer derived for each type was 60 kB of the program.
#![allow(
    missing_docs,
    reason = "the JSON Schema in public/schema explains each field"
)]

mod read;

use read::Fields;
pub(crate) use read::FromJson;
pub use read::Rows;
use serde_json::Map;
use serde_json::Value;

/// Version of the served format. A change that old widgets would misread raises it.
pub const SCHEMA: u16 = 1;

macro_rules! wire {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Default)]
        #[cfg_attr(feature = "write", derive(serde::Serialize, schemars::JsonSchema, Clone, Debug))]
        pub struct $name { $(
            $(#[$field_meta])* pub $field: $type,
        )* }

        impl FromJson for $name {
            fn from_json(value: &mut Value) -> Option<Self> {
                let mut fields = Fields::of(value);
                let read = Self { $($field: fields.take(stringify!($field)),)* };
                fields.whole().then_some(read)
            }
        }
    )*};
}

mod guide;
pub use guide::*;
mod places;
pub use places::*;
mod study;
pub use study::*;
mod measures;
pub use measures::{Amount, Measure, Measures, Region, SituationLine};
mod lessons;

pub use lessons::*;
mod plan;

pub use plan::{Plan, PlanStep};

wire! {
    /// `data/<lang>/core.json`: all the first screen needs in one language.
    pub struct Core {
        /// Version of the format.
        pub schema: u16,
        /// Name of the data release, year and month: `2026.11`.
        pub release: String,
        /// Day the release was checked, `2026-11-24`.
        pub checked: String,
        /// `kk`, `ru` or `en`.
        pub lang: String,
        /// How many professions have a Kazakh text that an editor has read.
        #[cfg_attr(feature = "write", serde(default))]
        pub kk_checked: u16,
        /// The words of the interface by key.
        #[cfg_attr(feature = "write", schemars(with = "std::collections::BTreeMap<String, String>"))]
        pub words: Map<String, Value>,
        /// Names of the sectors; a profession names its sector by position.
        pub sectors: Vec<String>,
        /// Pay figures; a profession names its figure by position.
        pub pays: Rows<Pay>,
        /// The catalogue, in an order that is the same in every language.
        pub professions: Rows<Row>,
    }

    /// One profession in the catalogue.
    pub struct Row {
        /// Its key in addresses and files, for ever.
        pub slug: String,
        pub name: String,
        /// Position in the alphabet of this language.
        pub rank: u16,
        /// Position in `sectors`.
        pub sector: u8,
        /// 0 short training, 1 college, 2 college or university, 3 university.
        pub level: u8,
        /// R I A S E C in hundredths of the O*NET scale 1–7.
        pub interests: [u16; 6],
        /// 0 rated itself, 1 nearly the same occupation, 2 mean of two, 3 borrowed from a similar one.
        pub basis: u8,
        /// Position in `pays`; absent when nothing honest is known.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub pay: Option<u16>,
        /// 0 no statement about demand, 1 one about the sector, 2 one about the profession.
        #[cfg_attr(feature = "write", serde(default))]
        pub demand: u8,
        /// A new profession.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "std::ops::Not::not"))]
        pub new: bool,
    }

    /// A pay figure with its passport. Tenge a month.
    pub struct Pay {
        /// `survey`, `offers`, `tariff`, `employer` or `estimate`.
        pub kind: String,
        /// `median`, `mean`, `range` or `fixed`.
        pub statistic: String,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub low: Option<u32>,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub middle: Option<u32>,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub high: Option<u32>,
        /// `quartiles` or `range`: what `low` and `high` are.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub spread: Option<String>,
        /// `gross`, `net`, `mixed` or `unknown`.
        pub basis: String,
        /// First month, `202507`.
        pub from: u32,
        /// Last month.
        pub to: u32,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub n: Option<u32>,
        /// The group it was measured for, in words, when that is not the profession itself.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub group: Option<String>,
        /// The region in words; absent for the whole country.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub region: Option<String>,
        /// The code of that region, as in the attribute `region`.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub region_code: Option<String>,
        pub publisher: String,
    }

    /// `data/<lang>/professions/<slug>.json`: one profession whole.
    pub struct Detail {
        pub schema: u16,
        pub release: String,
        pub slug: String,
        /// Names in kk, ru, en.
        pub names: [String; 3],
        /// Statistical occupation code, ISCO-08.
        pub isco08: String,
        /// What the person does and for whom; absent until written, like the other texts.
        #[cfg_attr(feature = "write", serde(default))]
        pub overview: Option<String>,
        #[cfg_attr(feature = "write", serde(default))]
        pub day: Option<String>,
        #[cfg_attr(feature = "write", serde(default))]
        pub tasks: Vec<String>,
        #[cfg_attr(feature = "write", serde(default))]
        pub good_to_know: Option<String>,
        #[cfg_attr(feature = "write", serde(default))]
        pub growth: Option<String>,
        #[cfg_attr(feature = "write", serde(default))]
        pub aliases: Vec<String>,
        /// Whether an editor has read the Kazakh.
        pub kk_checked: bool,
        /// Facts from closed lists, in words: places, schedule, demands, hirers, subjects, tools, limits, remote, travel.
        #[cfg_attr(feature = "write", serde(default))]
        #[cfg_attr(feature = "write", schemars(with = "std::collections::BTreeMap<String, Vec<String>>"))]
        pub facts: Map<String, Value>,
        /// Usual age of the first paid work in it.
        #[cfg_attr(feature = "write", serde(default))]
        pub starter_age: Option<u8>,
        /// Skills and work styles, most important first.
        pub skills: Rows<Skill>,
        /// Best evidence first; the first one is also in the catalogue.
        pub pays: Rows<PayDetail>,
        /// The 20 regions, only where figures of several regions can be set side by side.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub regions: Vec<RegionName>,
        pub outlooks: Rows<Outlook>,
        /// Slugs of related professions, nearest first.
        pub related: Vec<String>,
        /// Where it is studied: universities, then colleges, the straightest way first.
        pub routes: Rows<Route>,
        /// How it is learnt without a course of study, or why none is listed, in sentences.
        #[cfg_attr(feature = "write", serde(default))]
        pub routes_note: Option<String>,
    }

    /// A group of university programmes or a college specialty that leads to the profession.
    pub struct Route {
        /// `direct` (made for it), `usual` (a usual way into it) or `possible` (with something more: `why`).
        pub kind: String,
        /// `university`, `college` or `short`; no short one is served yet, `routes_note` says how it is learnt.
        pub level: String,
        /// Of the programme group, specialty or qualification; absent where only the name is known.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub code: Option<String>,
        pub name: String,
        /// Language of `name` when it is not that of the file.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub lang: Option<String>,
        /// `neighbour`, `courses`, `masters`, `experience`, `talent`, `state_academy` or `employer`; always for
        /// `possible`, never for `direct`; `usual` may have one of `courses`, `masters`, `experience`.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub why: Option<String>,
        /// The exam pair of a university group: `+` between the two subjects, `/` between alternatives.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub subjects: Option<String>,
    }

    /// A skill or work style.
    pub struct Skill {
        pub name: String,
        /// Importance in hundredths of the scale 1–5.
        pub importance: u16,
    }

    /// A pay figure with everything that is known of its origin.
    pub struct PayDetail {
        pub figure: Pay,
        pub sources: Vec<Source>,
        /// What an estimate was worked out from.
        #[cfg_attr(feature = "write", serde(default))]
        pub inputs: Option<EstimateInputs>,
        /// The whole country's figure of the same kind, for comparison.
        #[cfg_attr(feature = "write", serde(default))]
        pub country: Option<u32>,
    }

    /// Inputs of an estimate.
    pub struct EstimateInputs {
        /// Industry in words.
        pub industry: String,
        /// Pay of all its staff, tenge a month.
        pub value: u32,
        /// `mean` or `median`.
        pub statistic: String,
        /// Level factor in percent.
        pub level_percent: u16,
    }

    /// One statement about demand.
    pub struct Outlook {
        /// `forecast_need`, `planned_jobs`, `shortage` or `vacancies`.
        pub kind: String,
        #[cfg_attr(feature = "write", serde(default))]
        pub value: Option<u32>,
        #[cfg_attr(feature = "write", serde(default))]
        pub from: Option<u16>,
        #[cfg_attr(feature = "write", serde(default))]
        pub to: Option<u16>,
        pub whole_sector: bool,
        pub source: Source,
    }

    /// A publication.
    pub struct Source {
        pub publisher: String,
        pub title: String,
        #[cfg_attr(feature = "write", serde(default))]
        pub link: Option<String>,
        #[cfg_attr(feature = "write", serde(default))]
        pub period: Option<String>,
    }

    /// `data/<lang>/questionnaire.json`: the statements of work, in the order they are asked.
    pub struct Questionnaire {
        pub schema: u16,
        pub release: String,
        /// Of the statements: goes into every saved result.
        pub version: String,
        pub statements: Vec<Statement>,
    }

    /// One statement. Answered from 0 (strongly dislike) to 4 (strongly like).
    pub struct Statement {
        /// Area letter and two digits, for ever.
        pub id: String,
        /// `r`, `i`, `a`, `s`, `e` or `c`.
        pub area: String,
        /// What it is about, one English word.
        pub theme: String,
        /// Whether the form of 30 asks it too.
        #[cfg_attr(feature = "write", serde(default))]
        pub short: bool,
        /// What is done.
        pub text: String,
    }

    /// `data/<lang>/facts.json`: facts of the work to filter by, fetched with the catalogue's filters.
    pub struct Facts {
        pub schema: u16,
        pub release: String,
        /// By list (subjects, places, schedule, demands): the words; professions name them by position.
        pub lists: [Vec<String>; 4],
        /// By profession, in the order of `lists`.
        pub professions: Rows<FactRow>,
    }

    /// What holds of one profession.
    pub struct FactRow {
        pub slug: String,
        /// By list: positions of words.
        pub facts: [Vec<u8>; 4],
        /// What follows from them: 0 outdoors, 1 indoors, 2 steady hours, 3 on the move, 4 seated.
        pub traits: Vec<u8>,
    }

    /// `data/search.json`: what a learner may type, in three languages.
    pub struct SearchWords {
        pub schema: u16,
        pub release: String,
        /// Slugs in catalogue order.
        pub slugs: Vec<String>,
        /// By language (kk, ru, en), by profession: the name, then other names.
        pub texts: [Vec<Vec<String>>; 3],
    }

    /// `data/sources.json`: every publication a shown figure rests on.
    pub struct Sources {
        pub schema: u16,
        pub release: String,
        /// Credit lines that must stand wherever the data is shown, word for word as their owners ask.
        #[cfg_attr(feature = "write", serde(default))]
        pub credits: Vec<String>,
        pub sources: Rows<Source>,
    }
}
