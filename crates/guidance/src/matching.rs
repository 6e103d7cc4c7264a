//! How well one profession suits one profile: the correlation of six scores with six levels.

use crate::interest::{Interest, InterestLevels};
use crate::profile::InterestProfile;

/// Pearson's correlation in thousandths, −1000 to 1000. Never shown as a number or a percentage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fit(i16);

/// A fit in words: resembles strongly, resembles, some likeness. With six points the cut-offs are the one-tailed 5, 10
/// and 20 % critical values, so of twenty unrelated professions one is [`Likeness::Strong`] by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// Below the last cut-off.
    None,
    /// From .426: one unrelated profession in five reaches it.
    Some,
    /// From .608: one in ten.
    Clear,
    /// From .729: one in twenty.
    Strong,
}

impl Likeness {
    /// The lowest fit that is called so, in thousandths.
    fn from(self) -> i16 {
        match self {
            Self::None => -1000,
            Self::Some => 426,
            Self::Clear => 608,
            Self::Strong => 729,
        }
    }
}

impl Fit {
    /// From thousandths; what lies outside −1000 to 1000 is brought back.
    pub fn new(thousandths: i16) -> Self {
        Self(thousandths.clamp(-1000, 1000))
    }

    /// −1000 to 1000.
    pub fn thousandths(self) -> i16 {
        self.0
    }

    /// The fit in words.
    pub fn likeness(self) -> Likeness {
        let falling = [Likeness::Strong, Likeness::Clear, Likeness::Some];
        let reached = falling
            .into_iter()
            .find(|likeness| self.0 >= likeness.from());
        reached.unwrap_or(Likeness::None)
    }
}

/// The fit of a profile and a profession; `None` when all six numbers of either are equal: then there is none.
pub fn fit(profile: &InterestProfile, levels: &InterestLevels) -> Option<Fit> {
    let parts = parts(profile, levels)?;
    Some(Fit::new(rounded(parts.iter().map(|part| part.pull).sum())))
}

/// One area's part in a correlation.
#[derive(Clone, Copy)]
pub(crate) struct Part {
    /// What it adds, in thousandths; the six add up to the fit.
    pub(crate) pull: f64,
    /// Whether the learner's score reaches the mean of the six.
    pub(crate) learner_high: bool,
    /// Whether the profession's level reaches the mean of the six.
    pub(crate) work_high: bool,
}

/// The six parts in the order R I A S E C.
pub(crate) fn parts(profile: &InterestProfile, levels: &InterestLevels) -> Option<[Part; 6]> {
    let learner = distances(Interest::ALL.map(|it| profile.score(it)));
    let work = distances(Interest::ALL.map(|it| u32::from(levels.of(it))));
    let length = length(&learner) * length(&work);
    if length == 0.0 {
        return None;
    }
    let mut parts = [Part {
        pull: 0.0,
        learner_high: false,
        work_high: false,
    }; 6];
    for ((part, learner), work) in parts.iter_mut().zip(learner).zip(work) {
        *part = Part {
            pull: (learner * work) as f64 * 1000.0 / length,
            learner_high: learner >= 0,
            work_high: work >= 0,
        };
    }
    Some(parts)
}

/// Six times the distance of each number from the mean of all: whole numbers, so that equal ones are exactly equal.
fn distances(numbers: [u32; 6]) -> [i64; 6] {
    let sum: i64 = numbers.into_iter().map(i64::from).sum();
    numbers.map(|number| 6 * i64::from(number) - sum)
}

fn length(distances: &[i64; 6]) -> f64 {
    let squares: i64 = distances.iter().map(|it| it * it).sum();
    (squares as f64).sqrt()
}

/// To the nearest whole number, halves away from zero.
pub(crate) fn rounded(number: f64) -> i16 {
    let half = if number < 0.0 { -0.5 } else { 0.5 };
    (number + half) as i16
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Form;

    const CLERK: [u16; 6] = [100, 185, 100, 339, 447, 700];
    const LAB_TECHNOLOGIST: [u16; 6] = [625, 463, 100, 358, 100, 487];

    fn of(form: Form, points: [u32; 6], levels: [u16; 6]) -> Option<i16> {
        let profile = InterestProfile::of(form, points.map(|it| it * 1000)).unwrap();
        let levels = InterestLevels::new(levels).unwrap();
        fit(&profile, &levels).map(Fit::thousandths)
    }

    #[test]
    fn the_vectors_of_the_specification_come_out() {
        let vectors = [
            (Form::Long, [8, 12, 6, 20, 26, 34], Some(990), Some(-18)),
            (Form::Long, [30, 26, 8, 18, 6, 24], Some(-63), Some(990)),
            (Form::Short, [15, 13, 4, 9, 3, 12], Some(-63), Some(990)),
            (Form::Long, [12, 34, 20, 28, 15, 18], Some(-135), Some(43)),
            (Form::Long, [20; 6], None, None),
            (Form::Long, [22, 23, 21, 22, 21, 22], Some(-57), Some(763)),
        ];
        for (form, points, clerk, technologist) in vectors {
            assert_eq!(of(form, points, CLERK), clerk, "{points:?}");
            assert_eq!(
                of(form, points, LAB_TECHNOLOGIST),
                technologist,
                "{points:?}"
            );
        }
    }

    #[test]
    fn thirty_and_sixty_statements_of_one_shape_fit_alike() {
        let short = of(Form::Short, [15, 13, 4, 9, 3, 12], CLERK);
        assert_eq!(of(Form::Long, [30, 26, 8, 18, 6, 24], CLERK), short);
    }

    #[test]
    fn work_that_draws_on_all_areas_equally_has_no_fit() {
        assert_eq!(of(Form::Long, [8, 12, 6, 20, 26, 34], [400; 6]), None);
    }

    #[test]
    fn words_change_at_the_published_cut_offs() {
        let words = [729, 728, 608, 607, 426, 425, -1000].map(|it| Fit::new(it).likeness());
        use Likeness::{Clear, None, Some, Strong};
        assert_eq!(words, [Strong, Clear, Clear, Some, Some, None, None]);
        assert!(Strong > Clear && Clear > Some && Some > None);
    }

    #[test]
    fn the_likeness_of_a_profile_to_its_own_shape_is_whole() {
        assert_eq!(
            of(
                Form::Long,
                [10, 40, 10, 10, 10, 10],
                [100, 400, 100, 100, 100, 100]
            ),
            Some(1000)
        );
        assert_eq!(
            of(
                Form::Long,
                [40, 10, 40, 40, 40, 40],
                [100, 400, 100, 100, 100, 100]
            ),
            Some(-1000)
        );
    }
}
