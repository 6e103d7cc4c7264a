//! The two subjects a learner chooses for the national test.

/// A subject of one [`super::Study`]. Places are the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubjectId(pub(super) u8);

impl SubjectId {
    /// Position in [`super::Study::subjects`].
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The subject at a position, there or not.
    pub fn at(place: u8) -> Self {
        Self(place)
    }
}

/// A pair of one [`super::Study`]. Places are the same in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PairId(pub(super) u8);

/// Two profile subjects, or the creative exam twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// `UNT-04`
    pub code: String,
    /// In the order of the source, which means nothing.
    pub subjects: [SubjectId; 2],
    /// People who took it in the year of the thresholds. Foreign languages are counted together.
    pub takers: Option<u32>,
    /// Whether they are counted for all foreign languages as one.
    pub together: bool,
}

impl Pair {
    /// Whether it is the pair of these two, in either order.
    pub fn is(&self, one: SubjectId, other: SubjectId) -> bool {
        self.subjects == [one, other] || self.subjects == [other, one]
    }

    /// Whether a subject is one of the two.
    pub fn has(&self, subject: SubjectId) -> bool {
        self.subjects.contains(&subject)
    }
}
