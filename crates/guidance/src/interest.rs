//! The six interest areas (RIASEC, Holland) and a profession's levels in them.

/// One of the six areas of interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Interest {
    /// Making: things, tools, animals, machines.
    Realistic,
    /// Finding out: questions, causes, proofs.
    Investigative,
    /// Creating: words, sound, form, stage.
    Artistic,
    /// Helping: teaching, healing, caring.
    Social,
    /// Leading: persuading, selling, deciding.
    Enterprising,
    /// Ordering: records, rules, figures.
    Conventional,
}

impl Interest {
    /// The six in the order R I A S E C, which every table of ours uses.
    pub const ALL: [Self; 6] = [
        Self::Realistic,
        Self::Investigative,
        Self::Artistic,
        Self::Social,
        Self::Enterprising,
        Self::Conventional,
    ];

    /// Position in [`Interest::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The lower-case letter used in data files and class names. Never shown as a code.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Realistic => "r",
            Self::Investigative => "i",
            Self::Artistic => "a",
            Self::Social => "s",
            Self::Enterprising => "e",
            Self::Conventional => "c",
        }
    }

    /// Reads that letter.
    pub fn from_letter(letter: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.letter() == letter)
    }
}

/// How strongly the work of one profession draws on each area, in hundredths of the O*NET scale 1–7.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterestLevels([u16; 6]);

impl InterestLevels {
    /// Takes six levels in the order R I A S E C; `None` when one lies outside 100..=700.
    pub fn new(levels: [u16; 6]) -> Option<Self> {
        levels
            .iter()
            .all(|level| (100..=700).contains(level))
            .then_some(Self(levels))
    }

    /// The level of one area, in hundredths.
    pub fn of(&self, interest: Interest) -> u16 {
        self.0.get(interest.index()).copied().unwrap_or_default()
    }

    /// The strongest area; of equal ones the first in R I A S E C order.
    pub fn leading(&self) -> Interest {
        let mut leading = Interest::Realistic;
        for interest in Interest::ALL {
            if self.of(interest) > self.of(leading) {
                leading = interest;
            }
        }
        leading
    }
}

/// How well the interest numbers belong to this very profession.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InterestBasis {
    /// Rated for this occupation.
    Exact,
    /// Rated for an occupation that is nearly the same.
    Close,
    /// The mean of two rated occupations.
    Blend,
    /// Borrowed from a similar occupation: shown as an estimate.
    Proxy,
}

impl InterestBasis {
    /// Whether the profession is marked "estimated from a similar profession".
    pub fn is_estimate(self) -> bool {
        self == Self::Proxy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_leading_interest_is_the_strongest_and_ties_go_to_the_first() {
        let clerk = InterestLevels::new([100, 185, 100, 339, 447, 700]).unwrap();
        assert_eq!(clerk.leading(), Interest::Conventional);
        let tied = InterestLevels::new([300, 500, 100, 500, 100, 100]).unwrap();
        assert_eq!(tied.leading(), Interest::Investigative);
    }

    #[test]
    fn levels_outside_the_scale_are_refused() {
        assert!(InterestLevels::new([99, 100, 100, 100, 100, 100]).is_none());
        assert!(InterestLevels::new([100, 100, 100, 100, 100, 701]).is_none());
    }
}
