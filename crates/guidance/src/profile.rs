//! Six scores, how sure they are, and whether anything may be said of them at all.
//!
//! # Where the numbers come from
//!
//! The error of one score is SD × √(1 − reliability). The reliabilities are published values of comparable forms, .81
//! for 60 statements and .72 for 30, used until a pilot gives ours; of a typed test nothing is known, so it gets the
//! lower one.
//!
//! **SD is not measured here either**, and no source gives it: there are no norms for Kazakhstan, and foreign ones
//! belong to other statements and other pupils. It is set to a fifth of the range (4 of 20, 8 of 40): a convention that
//! the pilot replaces. Were the true one larger, chance would scatter scores more and the guard would stop less of it.
//!
//! Two areas differ when they lie further apart than the error of a difference, SD × √(2 × (1 − reliability)), at 68 %
//! (.6 SD for 60, .75 SD for 30) or 1.96 times that at 95 % (1.2 and 1.5 SD). Who lies nearer to the top than the
//! 68 % distance is shown as tied with it: at 95 % nearly every profile would be a tie. In simulation (six normal
//! scores correlated like a hexagon) one learner in three then has a single leading area, and the one that truly
//! leads is among those shown in eight (30) or nine (60) sittings of ten.
//!
//! The spread guard looks at all six scores at once, since the highest and lowest of six lie 2.5 errors apart by
//! chance alone. The squared distances from the profile's own mean, in errors, follow χ² with five degrees of freedom
//! when the learner has no preference. Below 7.289, which such a learner exceeds in one sitting of five, the profile
//! is flat. The level is a choice: in the same simulation it stops a third of all sittings with 30 statements and a
//! fifth of those with 60. At 95 % it would stop half of the former, most of which do carry a result; at 68 % one
//! learner in three without preferences would be told that they have one.

use crate::interest::Interest;
use crate::questionnaire::Length;
use crate::sorting::sorted;

/// 80 % point of χ² with five degrees of freedom, in thousandths.
const FLAT_BELOW: u64 = 7_289;
/// SD as a share of the range, in thousandths.
const SD: u32 = 200;

/// What the scores were taken with; their error depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Our 30 statements.
    Short,
    /// Our 60.
    Long,
    /// Typed in from another test.
    Typed,
}

impl Form {
    /// In the order of trust.
    pub const ALL: [Self; 3] = [Self::Short, Self::Long, Self::Typed];

    /// The word used in saved results and in the terminal.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Short => "30",
            Self::Long => "60",
            Self::Typed => "typed",
        }
    }

    /// Reads that word.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.slug() == slug)
    }

    /// In thousandths.
    fn reliability(self) -> u32 {
        match self {
            Self::Long => 810,
            Self::Short | Self::Typed => 720,
        }
    }

    /// √(1 − reliability), in thousandths.
    fn error(self) -> u32 {
        match self {
            Self::Long => 436,
            Self::Short | Self::Typed => 529,
        }
    }

    /// The distance of two areas that differ clearly (95 %), in thousandths of SD. Half of it is the 68 % distance.
    fn clear_distance(self) -> u32 {
        match self {
            Self::Long => 1_200,
            Self::Short | Self::Typed => 1_500,
        }
    }
}

impl From<Length> for Form {
    fn from(length: Length) -> Self {
        match length {
            Length::Short => Self::Short,
            Length::Long => Self::Long,
        }
    }
}

/// Whether two areas can be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Apart {
    /// No: show them as tied.
    No,
    /// Two times in three (68 %).
    Likely,
    /// Nineteen times in twenty (95 %).
    Clearly,
}

/// What may be said of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileState {
    /// One area leads.
    Clear,
    /// Several lead and cannot be told apart.
    Tie,
    /// No clear result: the six differ no more than chance makes them. No label, no order of professions.
    Flat,
}

/// One learner's six scores, in thousandths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterestProfile {
    scores: [u32; 6],
    maximum: u32,
    form: Form,
}

impl InterestProfile {
    /// Sums of our own statements, R I A S E C in thousandths; `None` when one is higher than the form allows.
    pub fn asked(length: Length, scores: [u32; 6]) -> Option<Self> {
        let maximum = match length {
            Length::Short => 20,
            Length::Long => 40,
        };
        Self::new(length.into(), maximum, scores)
    }

    /// Scores of an earlier or paper test, in thousandths. Correlation needs no scale but the guard does, and it is
    /// seldom written on the paper: the highest of the six decides between 0–20, 0–40 and 0–100. A test with a
    /// shorter scale (0–14, 1–7) is so measured against too long a one: the mistake is "no clear result", never a
    /// label out of noise. `None` for a score above 100.
    pub fn typed(scores: [u32; 6]) -> Option<Self> {
        let highest = scores.into_iter().max().unwrap_or_default();
        let scales = [20, 40, 100].into_iter();
        let maximum = scales.into_iter().find(|scale| highest <= scale * 1000)?;
        Self::new(Form::Typed, maximum, scores)
    }

    fn new(form: Form, maximum: u32, scores: [u32; 6]) -> Option<Self> {
        let within = scores.iter().all(|score| *score <= maximum * 1000);
        within.then_some(Self {
            scores,
            maximum,
            form,
        })
    }

    /// Scores as they are saved or typed, with their form.
    pub fn of(form: Form, scores: [u32; 6]) -> Option<Self> {
        match form {
            Form::Short => Self::asked(Length::Short, scores),
            Form::Long => Self::asked(Length::Long, scores),
            Form::Typed => Self::typed(scores),
        }
    }

    /// The same learner with one score moved, to see what would change; held within the scale.
    pub fn with(&self, interest: Interest, score: u32) -> Self {
        let mut moved = *self;
        if let Some(place) = moved.scores.get_mut(interest.index()) {
            *place = score.min(self.maximum * 1000);
        }
        moved
    }

    /// The score of one area, in thousandths of a point.
    pub fn score(&self, interest: Interest) -> u32 {
        let score = self.scores.get(interest.index());
        score.copied().unwrap_or_default()
    }

    /// All six, R I A S E C, in thousandths.
    pub fn all(&self) -> [u32; 6] {
        self.scores
    }

    /// The highest possible score, in points.
    pub fn maximum(&self) -> u32 {
        self.maximum
    }

    /// What they were taken with.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The error of one score, in thousandths of a point: two times in three the true score lies no further off.
    pub fn error(&self) -> u32 {
        self.maximum * SD * self.form.error() / 1000
    }

    /// Whether two areas can be told apart.
    pub fn apart(&self, one: Interest, other: Interest) -> Apart {
        let distance = self.score(one).abs_diff(self.score(other));
        let clear = self.maximum * SD * self.form.clear_distance() / 1000;
        if distance >= clear {
            Apart::Clearly
        } else if distance * 2 >= clear {
            Apart::Likely
        } else {
            Apart::No
        }
    }

    /// All areas, the strongest first; of equal ones the first in R I A S E C order.
    pub fn strongest_first(&self) -> Vec<Interest> {
        sorted(Interest::ALL.to_vec(), |one, other| {
            self.score(*other).cmp(&self.score(*one))
        })
    }

    /// The strongest area and all that cannot be told apart from it; none in a flat profile.
    pub fn leading(&self) -> Vec<Interest> {
        if self.is_flat() {
            return Vec::new();
        }
        let mut areas = self.strongest_first();
        if let Some(top) = areas.first().copied() {
            areas.retain(|area| self.apart(top, *area) == Apart::No);
        }
        areas
    }

    /// What may be said. Comes before any label.
    pub fn state(&self) -> ProfileState {
        match self.leading().len() {
            0 => ProfileState::Flat,
            1 => ProfileState::Clear,
            _ => ProfileState::Tie,
        }
    }

    /// The spread guard.
    fn is_flat(&self) -> bool {
        let sum: u64 = self.scores.into_iter().map(u64::from).sum();
        let squares: u64 = self.scores.into_iter().map(|it| u64::from(it).pow(2)).sum();
        // Six times the squared distances from the mean, against six times the bound.
        let spread = 6 * squares - sum.pow(2);
        let sd = u64::from(self.maximum * SD);
        let noise = 6 * FLAT_BELOW * sd.pow(2) * u64::from(1000 - self.form.reliability());
        spread * 1_000_000 < noise
    }
}

/// Reads a typed score into thousandths: `12`, `12.5`, `12,5`. Signs, words and more than three decimals are `None`.
pub fn read_score(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |text: &str, longest| {
        let fine =
            (1..=longest).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
        fine.then(|| text.parse::<u32>().ok()).flatten()
    };
    let scale = match part.len() {
        1 => 100,
        2 => 10,
        _ => 1,
    };
    Some(digits(whole, 4)? * 1000 + digits(part, 3)? * scale)
}

#[cfg(test)]
mod tests;
