//! Steps of a plan.

use super::read::Fields;
use super::{FromJson, Rows, Source};
use serde_json::{Map, Value};

wire! {
    /// `data/<lang>/plan.json`: what may be done on the way to a profession, in the order of the screen.
    pub struct Plan {
        pub schema: u16,
        pub release: String,
        pub steps: Rows<PlanStep>,
        /// Words of the plan, of comparing, sharing and the CV, by key.
        #[cfg_attr(feature = "write", schemars(with = "std::collections::BTreeMap<String, String>"))]
        pub says: Map<String, Value>,
    }

    /// One step, and whom it is for. What is left out holds for everybody.
    pub struct PlanStep {
        /// Its key, for ever: done-marks name it.
        pub id: String,
        pub title: String,
        /// Why, in sentences.
        pub why: String,
        /// `grade_7` to `grade_11`, `college`, `university`, `graduate`, `working`, `between`.
        #[cfg_attr(feature = "write", serde(default))]
        pub stages: Vec<String>,
        /// `university`, `college` or `short`: one of them leads to something on the shortlist.
        #[cfg_attr(feature = "write", serde(default))]
        pub routes: Vec<String>,
        /// First and last age.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub ages: Option<[u8; 2]>,
        /// `few`: fewer than two things are kept; `enough`: two or more.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub picks: Option<String>,
        /// First and last month of each year, 1–12.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub months: Option<[u8; 2]>,
        /// The month before which it must be done.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub before: Option<u8>,
        /// The grade in whose school year it is done; of pupils only.
        #[cfg_attr(feature = "write", serde(default, skip_serializing_if = "Option::is_none"))]
        pub grade: Option<u8>,
        /// First and last day as announced, `20260110`; earlier years stay as examples.
        #[cfg_attr(feature = "write", serde(default))]
        pub known: Vec<[u32; 2]>,
        /// Who says so; none when it is our own advice.
        #[cfg_attr(feature = "write", serde(default))]
        pub sources: Vec<Source>,
    }
}
