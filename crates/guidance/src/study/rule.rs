//! What a group asks for beyond its pair and a score.

use crate::period::Period;
use crate::words::Word;

/// A condition of admission. A list to check, never a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// Creative exams in the place of the two profile subjects.
    Creative,
    /// Teaching: a threshold of its own.
    Pedagogy,
    /// Health care: a threshold of its own.
    Medicine,
    /// Law: a threshold of its own.
    Law,
    /// National universities have a threshold of their own, in every group.
    National,
    /// After college a related field can be studied on a shortened track, with another exam.
    Shortened,
}

impl Condition {
    /// In the order of the screen.
    pub const ALL: [Self; 6] = [
        Self::Creative,
        Self::Pedagogy,
        Self::Medicine,
        Self::Law,
        Self::National,
        Self::Shortened,
    ];

    /// The word used in served files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Creative => "creative",
            Self::Pedagogy => "pedagogy",
            Self::Medicine => "medicine",
            Self::Law => "law",
            Self::National => "national",
            Self::Shortened => "shortened",
        }
    }

    /// Reads the word used in served files.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.slug() == slug)
    }

    /// What a learner is told; `{n}` is the threshold.
    pub fn word(self) -> Word {
        match self {
            Self::Creative => Word::RuleCreative,
            Self::Pedagogy => Word::RulePedagogy,
            Self::Medicine => Word::RuleMedicine,
            Self::Law => Word::RuleLaw,
            Self::National => Word::RuleNational,
            Self::Shortened => Word::RuleShortened,
        }
    }
}

/// A condition as one release knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Which one.
    pub condition: Condition,
    /// Lowest score of the national test, where it sets one.
    pub threshold: Option<u16>,
    /// Year or years it holds for.
    pub years: String,
    /// The same, to tell its age by.
    pub period: Period,
    /// Who published it.
    pub publisher: String,
}
