//! Words of the pages that need no script.

use super::Trilingual;
use serde::Deserialize;

/// `pages.toml`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageWords {
    /// Heading of the list.
    pub title: Trilingual,
    /// What the list is.
    pub lead: Trilingual,
    /// The list in a sentence, for search engines.
    pub about: Trilingual,
    /// A profession in a sentence, for search engines; `{name}` is filled in.
    pub about_one: Trilingual,
    /// The way to the widget.
    pub open: Trilingual,
    /// The way to a profession in the widget.
    pub open_one: Trilingual,
    /// Heading of the sectors.
    pub sectors: Trilingual,
    /// Said when no way of study is known.
    pub routes_unknown: Trilingual,
}

impl PageWords {
    /// All of them by key.
    pub fn all(&self) -> [(&'static str, &Trilingual); 8] {
        [
            ("title", &self.title),
            ("lead", &self.lead),
            ("about", &self.about),
            ("about_one", &self.about_one),
            ("open", &self.open),
            ("open_one", &self.open_one),
            ("sectors", &self.sectors),
            ("routes_unknown", &self.routes_unknown),
        ]
    }
}
