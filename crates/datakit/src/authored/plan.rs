//! `data/plan.toml`: steps of a plan, in the order of the screen.

use super::Trilingual;
use serde::Deserialize;

/// The file whole.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanFile {
    /// In the order of the screen.
    #[serde(rename = "step", default)]
    pub steps: Vec<StepRow>,
}

/// One step in three languages.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs, reason = "data/README.md says what each key means")]
pub struct StepRow {
    pub id: String,
    pub stages: Vec<String>,
    pub routes: Vec<String>,
    pub ages: Option<[u8; 2]>,
    pub picks: Option<String>,
    pub months: Option<[u8; 2]>,
    pub before: Option<u8>,
    pub grade: Option<u8>,
    pub known: Vec<[String; 2]>,
    pub title: Trilingual,
    pub why: Trilingual,
    pub sources: Vec<String>,
}
