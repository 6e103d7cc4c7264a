//! What the state offers, as it is served.

use super::Source;
use super::read::{Fields, FromJson, Rows};
use serde_json::{Map, Value};

wire! {
    /// `data/<lang>/measures.json`: the state's help by age, status and situation. `texts` of closed lists are by key.
    pub struct Measures {
        pub schema: u16,
        pub release: String,
        /// The year sums are worked out for.
        pub year: u16,
        /// The monthly calculation index of that year, tenge; absent when no source gives it.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub index: Option<u32>,
        /// Who published that index.
        pub index_sources: Vec<Source>,
        /// What the measures are grouped by.
        #[cfg_attr(feature = "write", schemars(with = "std::collections::BTreeMap<String, String>"))]
        pub groups: Map<String, Value>,
        /// What a person does now.
        #[cfg_attr(feature = "write", schemars(with = "std::collections::BTreeMap<String, String>"))]
        pub statuses: Map<String, Value>,
        /// What can hold of a person besides.
        #[cfg_attr(feature = "write", schemars(with = "std::collections::BTreeMap<String, String>"))]
        pub situations: Map<String, Value>,
        /// What must be true besides.
        #[cfg_attr(feature = "write", schemars(with = "std::collections::BTreeMap<String, String>"))]
        pub needs: Map<String, Value>,
        /// Texts around the cards.
        #[cfg_attr(feature = "write", schemars(with = "std::collections::BTreeMap<String, String>"))]
        pub says: Map<String, Value>,
        /// The 20 regions; a measure names them by code.
        pub regions: Vec<Region>,
        pub measures: Rows<Measure>,
    }

    /// A region of the country.
    pub struct Region {
        pub code: String,
        pub name: String,
    }

    /// One measure. A person must meet every condition; an empty list is no condition.
    pub struct Measure {
        pub key: String,
        /// Key of `groups`.
        pub group: String,
        /// Youngest and oldest age, both included.
        pub ages: [u8; 2],
        /// Whether these ages are a rule of the measure and not only those it makes sense at.
        #[cfg_attr(feature = "write", serde(default))]
        pub age_rule: bool,
        /// One of these.
        #[cfg_attr(feature = "write", serde(default))]
        pub statuses: Vec<String>,
        /// Statuses that will lead to one of them.
        #[cfg_attr(feature = "write", serde(default))]
        pub soon: Vec<String>,
        /// One of these.
        #[cfg_attr(feature = "write", serde(default))]
        pub situations: Vec<String>,
        /// One of these codes.
        #[cfg_attr(feature = "write", serde(default))]
        pub regions: Vec<String>,
        /// What may be missing so that it is still worth telling: `age` (two years), `region`, `situation`.
        #[cfg_attr(feature = "write", serde(default))]
        pub near: Vec<String>,
        /// Keys of `needs`.
        #[cfg_attr(feature = "write", serde(default))]
        pub needs: Vec<String>,
        pub amounts: Vec<Amount>,
        /// Money is paid besides or instead, and no source says how much.
        #[cfg_attr(feature = "write", serde(default))]
        pub unknown_amount: bool,
        pub name: String,
        pub for_whom: String,
        pub what: String,
        pub rule: String,
        pub how: String,
        /// Where to apply.
        pub link: String,
        /// What is doubtful.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub doubt: Option<String>,
        /// How many took part.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub taken: Option<String>,
        /// What it holds for one situation.
        pub lines: Vec<SituationLine>,
        /// Years the sources speak of.
        pub period: String,
        /// Day the sources were read.
        pub checked: String,
        pub sources: Vec<Source>,
    }

    /// What a measure holds for those of one situation.
    pub struct SituationLine {
        pub situation: String,
        pub text: String,
    }

    /// A sum: a multiple of the index, or tenge.
    pub struct Amount {
        /// Hundredths of the index.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub mci_hundredths: Option<u32>,
        /// The lower end, where it is a range.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub mci_hundredths_from: Option<u32>,
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub tenge: Option<u32>,
        /// It is the highest sum.
        #[cfg_attr(feature = "write", serde(default))]
        pub most: bool,
        /// `month`, `year`, `once`, `loan`, `child_month`, `person_once` or `rent_month`.
        pub per: String,
        /// The last year a source confirms it for.
        pub confirmed: u16,
    }
}
