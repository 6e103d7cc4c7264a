//! How much schooling leads to a profession in Kazakhstan.

/// The usual schooling. It decides which routes are shown, so the data check compares the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A course of weeks or months, or learning on the job.
    Short,
    /// College after grade 9 or 11.
    College,
    /// Either college or university.
    Either,
    /// University.
    University,
}

impl Level {
    /// From the shortest schooling to the longest.
    pub const ALL: [Self; 4] = [Self::Short, Self::College, Self::Either, Self::University];

    /// The word used in data files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::College => "college",
            Self::Either => "either",
            Self::University => "university",
        }
    }

    /// Reads the word used in data files.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.slug() == slug)
    }
}
