//! The exam, money for study and the glossary, as they are served.

use super::Source;
use super::read::{Fields, FromJson, Rows};
use serde_json::{Map, Value};

wire! {
    /// `data/<lang>/guide.json`: the exam in statements, money for study in cards, words explained. Texts may hold
    /// `[words](term)`: the words are to be explained by that term. Statements and cards name sources by position.
    pub struct Guide {
        pub schema: u16,
        pub release: String,
        /// Texts around all of it, by key.
        #[cfg_attr(feature = "write", schemars(with = "std::collections::BTreeMap<String, String>"))]
        pub says: Map<String, Value>,
        pub sections: Rows<GuideSection>,
        pub cards: Rows<GuideCard>,
        pub terms: Rows<GuideTerm>,
        pub sources: Vec<Source>,
    }

    /// Statements about one side of the exam.
    pub struct GuideSection {
        pub key: String,
        pub title: String,
        pub facts: Rows<GuideFact>,
    }

    /// One statement. Without a period and sources it says what is not known.
    pub struct GuideFact {
        pub text: String,
        /// First month, `202601`.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub from: Option<u32>,
        /// Last month.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub to: Option<u32>,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub sources: Vec<u16>,
        /// Where to check it, on a site of the state.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub link: Option<String>,
    }

    /// A grant, quota, stipend, free college place, course, or a price.
    pub struct GuideCard {
        pub key: String,
        /// `grant`, `quota`, `stipend`, `college`, `course`, `abroad` or `cost`.
        pub kind: String,
        pub title: String,
        /// For whom.
        pub who: String,
        pub rule: String,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Vec::is_empty"))]
        pub sums: Vec<GuideSum>,
        /// Money is paid, but nobody knows how much.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "std::ops::Not::not"))]
        pub sum_unknown: bool,
        /// First month.
        pub from: u32,
        /// Last month.
        pub to: u32,
        pub sources: Vec<u16>,
        /// Where to apply or ask.
        pub place: String,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub link: Option<String>,
    }

    /// Tenge; equal ends when it is one number.
    pub struct GuideSum {
        /// What it is for.
        pub label: String,
        pub low: u32,
        pub high: u32,
        /// `month` or `year`.
        pub per: String,
    }

    /// A word explained.
    pub struct GuideTerm {
        pub key: String,
        pub word: String,
        pub text: String,
    }
}
