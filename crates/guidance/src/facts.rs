//! Facts of the work to filter by: school subjects, places, hours, demands on body and mind.

use crate::catalog::{Catalog, read};
use crate::issue::DataError;
use crate::wire;

/// A closed list of facts that the catalogue can be narrowed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactList {
    /// School subjects that help.
    Subjects,
    /// Where the work happens.
    Places,
    /// When.
    Schedule,
    /// What it asks of body and mind.
    Demands,
}

impl FactList {
    /// In the order of the screen and of the served file.
    pub const ALL: [Self; 4] = [Self::Subjects, Self::Places, Self::Schedule, Self::Demands];

    /// The word used in data files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Subjects => "subjects",
            Self::Places => "places",
            Self::Schedule => "schedule",
            Self::Demands => "demands",
        }
    }
}

/// One fact: a word of a list, by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact(pub FactList, pub u8);

/// What follows from the facts of the work by a rule of `data/traits.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trait {
    /// Some of it under the sky.
    Outdoors,
    /// Some of it under a roof.
    Indoors,
    /// No shifts, nights, rotation or calls.
    Steady,
    /// On one's feet.
    Moving,
    /// Seated or at a screen.
    Sitting,
}

impl Trait {
    /// In the order of the served file.
    pub const ALL: [Self; 5] = [
        Self::Outdoors,
        Self::Indoors,
        Self::Steady,
        Self::Moving,
        Self::Sitting,
    ];

    /// The word used in data files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Outdoors => "outdoors",
            Self::Indoors => "indoors",
            Self::Steady => "steady",
            Self::Moving => "moving",
            Self::Sitting => "sitting",
        }
    }
}

/// The words of the lists in one language. Empty until the file is there.
#[derive(Clone, Debug, Default)]
pub struct FactWords([Vec<String>; 4]);

impl FactWords {
    /// Every fact of a list.
    pub fn facts(&self, list: FactList) -> Vec<Fact> {
        let words = self.0.get(list as usize).map_or(&[][..], Vec::as_slice);
        (0..)
            .zip(words)
            .map(|(place, _)| Fact(list, place))
            .collect()
    }

    /// A fact in words; empty for one of another file.
    pub fn word(&self, Fact(list, place): Fact) -> &str {
        let words = self.0.get(list as usize);
        words
            .and_then(|words| words.get(usize::from(place)))
            .map_or("", String::as_str)
    }

    /// Whether there is nothing to filter by yet.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }
}

impl Catalog {
    /// The same catalogue with the facts of `data/<lang>/facts.json`.
    ///
    /// # Errors
    /// When the bytes are not such a file.
    pub fn with_facts(&self, bytes: &[u8]) -> Result<Self, DataError> {
        let file = read(bytes, |facts: &wire::Facts| facts.schema)?;
        let mut catalog = self.clone();
        for row in file.professions.0.into_iter().flatten() {
            let facts = FactList::ALL.into_iter().zip(row.facts);
            let facts = facts
                .flat_map(|(list, places)| places.into_iter().map(move |place| Fact(list, place)));
            let traits = row.traits.into_iter();
            let traits = traits.filter_map(|place| Trait::ALL.get(usize::from(place)).copied());
            catalog.describe(&row.slug, facts.collect(), traits.collect());
        }
        catalog.fact_words = FactWords(file.lists);
        Ok(catalog)
    }
}
