//! Where to study, as it is served.

use super::Source;
use super::read::{Fields, FromJson, Rows};
use serde_json::{Map, Value};

wire! {
    /// `data/<lang>/places.json`: the universities and colleges that are known, by region. Neither list is a register.
    pub struct Places {
        pub schema: u16,
        pub release: String,
        /// Texts around the lists, by key.
        #[cfg_attr(feature = "write", schemars(with = "std::collections::BTreeMap<String, String>"))]
        pub says: Map<String, Value>,
        /// The 20 regions.
        pub regions: Rows<RegionName>,
        pub universities: Rows<School>,
        pub colleges: Rows<School>,
        /// How pay in a region stands to the country, where that is known.
        pub pays: Rows<RegionPay>,
        /// How many colleges work in the country, so that a short list is not taken for all of them.
        pub colleges_working: Counted,
        /// What the lists were read from.
        pub sources: Rows<Source>,
    }

    /// A region and what it is called.
    pub struct RegionName {
        /// As in the attribute `region`.
        pub code: String,
        pub name: String,
        /// For a small tile.
        pub short: String,
    }

    /// A university or a college.
    pub struct School {
        /// Official code; universities only.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub code: Option<String>,
        pub name: String,
        /// Language of `name` when it is not that of the file.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub lang: Option<String>,
        /// Code of its region; absent when unknown.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub region: Option<String>,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub city: Option<String>,
        /// Its own site, as listed; not opened by us.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub site: Option<String>,
        /// Whether it has a dormitory; absent when unknown.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub dormitory: Option<bool>,
        /// Whether it has a military department; absent when unknown.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub military: Option<bool>,
        /// What a college teaches, as its sources have it: in Russian, with codes where they are known.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub teaches: Vec<String>,
        /// First month of the newest source that names it; absent where none has a year.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub from: Option<u32>,
        /// Last month.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub to: Option<u32>,
        /// Codes of the programme groups with an admission threshold of this release.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub groups: Vec<String>,
    }

    /// Mean pay of all who work in a region, percent of that of the country.
    pub struct RegionPay {
        pub code: String,
        pub percent: u16,
        /// First month.
        pub from: u32,
        /// Last month.
        pub to: u32,
        pub publisher: String,
    }

    /// A count with its origin.
    pub struct Counted {
        pub value: u32,
        /// First month.
        pub from: u32,
        /// Last month.
        pub to: u32,
        pub publisher: String,
    }
}
