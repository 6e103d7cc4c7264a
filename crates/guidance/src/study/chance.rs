//! "Can I get in": an expected score against what was enough before.

use super::{Group, Offer};
use crate::words::Word;

/// Points within which a score is about the lowest winning one. Four lowest scores in five moved by no more between
/// the competitions of 2025 and 2026, in the general competition and in the rural quota alike; `datakit` holds it to
/// the data of the release.
pub const MARGIN: u16 = 9;

/// An expected score of the national test, 0–140.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u16);

impl Score {
    /// The highest score there is.
    pub const HIGHEST: u16 = 140;

    /// `None` outside 0–140.
    pub fn new(points: u16) -> Option<Self> {
        (points <= Self::HIGHEST).then_some(Self(points))
    }

    /// Reads what a learner types; `None` for anything but a whole number of 0–140.
    pub fn from_text(text: &str) -> Option<Self> {
        Self::new(text.trim().parse().ok()?)
    }

    /// The score nearest to what a learner typed; `None` when that is no number.
    pub fn nearest(text: &str) -> Option<Self> {
        let typed: f64 = text.trim().replace(',', ".").parse().ok()?;
        let within = typed.is_finite().then_some(typed)?;
        (0..=Self::HIGHEST).map(Self).min_by(|one, other| {
            let far = |it: &Self| (f64::from(it.0) - within).abs();
            far(one).total_cmp(&far(other))
        })
    }

    /// 0–140.
    pub fn points(self) -> u16 {
        self.0
    }
}

/// A competition for grants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quota {
    /// Open to all.
    #[default]
    General,
    /// For rural youth.
    Rural,
}

impl Quota {
    /// In the order of the screen.
    pub const ALL: [Self; 2] = [Self::General, Self::Rural];

    /// The word used in addresses and in the terminal.
    pub fn slug(self) -> &'static str {
        match self {
            Self::General => "general",
            Self::Rural => "rural",
        }
    }

    /// Reads that word.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.slug() == slug)
    }

    /// Its name.
    pub fn word(self) -> Word {
        match self {
            Self::General => Word::QuotaGeneral,
            Self::Rural => Word::QuotaRural,
        }
    }
}

/// How an expected score stands to a grant. Never a promise: next year differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chance {
    /// At least [`MARGIN`] above the lowest winning score of both years.
    WellAbove,
    /// Within [`MARGIN`] of the newest, or between the years.
    AboutThere,
    /// More than [`MARGIN`] under the newest.
    BelowSoFar,
    /// Under the admission threshold: no place at all, paid or free, where it is the lowest of the group.
    BelowThreshold,
    /// No lowest winning score that is solid.
    NoData,
}

impl Chance {
    /// The best first.
    pub const ALL: [Self; 5] = [
        Self::WellAbove,
        Self::AboutThere,
        Self::BelowSoFar,
        Self::BelowThreshold,
        Self::NoData,
    ];

    /// The word used in the terminal.
    pub fn slug(self) -> &'static str {
        match self {
            Self::WellAbove => "well_above",
            Self::AboutThere => "about_there",
            Self::BelowSoFar => "below_so_far",
            Self::BelowThreshold => "below_threshold",
            Self::NoData => "no_data",
        }
    }

    /// What a learner reads.
    pub fn word(self) -> Word {
        match self {
            Self::WellAbove => Word::ChanceWell,
            Self::AboutThere => Word::ChanceAbout,
            Self::BelowSoFar => Word::ChanceBelow,
            Self::BelowThreshold => Word::ChanceThreshold,
            Self::NoData => Word::ChanceNone,
        }
    }

    /// `lowest` are the lowest winning scores of the last two solid years, newest first. One under the threshold of
    /// today counts as the threshold, since nobody under it takes part any more.
    fn of(score: Score, threshold: Option<u16>, lowest: &[u16]) -> Self {
        let (score, floor) = (score.points(), threshold.unwrap_or(0));
        if score < floor {
            return Self::BelowThreshold;
        }
        let mut lowest = lowest.iter().map(|it| *it.max(&floor));
        let Some(newest) = lowest.next() else {
            return Self::NoData;
        };
        let highest = lowest.fold(newest, u16::max);
        if score >= highest + MARGIN {
            Self::WellAbove
        } else if score + MARGIN >= newest {
            Self::AboutThere
        } else {
            Self::BelowSoFar
        }
    }
}

impl Group {
    /// How a score stands in one competition of the group.
    pub fn chance(&self, score: Score, quota: Quota) -> Chance {
        let lowest: Vec<u16> = self.lowest(quota).map(|(_, lowest)| lowest).collect();
        Chance::of(score, self.threshold.map(|it| it.0), &lowest)
    }
}

impl Offer {
    /// How a score stands at one university, by the one year that is solid there.
    pub fn chance(&self, score: Score, quota: Quota) -> Chance {
        let lowest: Vec<u16> = self.lowest(quota).into_iter().collect();
        Chance::of(score, self.threshold, &lowest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chance(points: u16, threshold: u16, lowest: &[u16]) -> Chance {
        Chance::of(Score(points), Some(threshold), lowest)
    }

    #[test]
    fn well_above_begins_a_margin_over_the_higher_of_two_years() {
        assert_eq!(chance(99, 50, &[90, 80]), Chance::WellAbove);
        assert_eq!(chance(98, 50, &[90, 80]), Chance::AboutThere);
        assert_eq!(chance(98, 50, &[80, 90]), Chance::AboutThere);
    }

    #[test]
    fn below_so_far_begins_a_margin_under_the_newest_year() {
        assert_eq!(chance(81, 50, &[90, 80]), Chance::AboutThere);
        assert_eq!(chance(80, 50, &[90, 80]), Chance::BelowSoFar);
    }

    #[test]
    fn under_the_threshold_nothing_else_counts() {
        assert_eq!(chance(74, 75, &[]), Chance::BelowThreshold);
        assert_eq!(chance(74, 75, &[60]), Chance::BelowThreshold);
        assert_eq!(chance(75, 75, &[]), Chance::NoData);
        // A winner of an earlier year under the threshold of today cannot come again.
        assert_eq!(chance(91, 90, &[70]), Chance::AboutThere);
        assert_eq!(chance(99, 90, &[70]), Chance::WellAbove);
    }

    #[test]
    fn without_a_threshold_only_scores_count() {
        assert_eq!(Chance::of(Score(0), None, &[50]), Chance::BelowSoFar);
        assert_eq!(Chance::of(Score(0), None, &[]), Chance::NoData);
    }

    #[test]
    fn a_score_is_a_whole_number_of_0_to_140() {
        assert_eq!(Score::from_text(" 140 "), Some(Score(140)));
        assert_eq!(Score::from_text("0"), Some(Score(0)));
        for bad in ["141", "-1", "9,5", "", "сто"] {
            assert_eq!(Score::from_text(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_no_score_has_a_nearest_one_when_it_is_a_number() {
        for (typed, points) in [("150", 140), ("-3", 0), ("92,6", 93), (" 141 ", 140)] {
            assert_eq!(Score::nearest(typed), Some(Score(points)), "{typed}");
        }
        for bad in ["", "сто", "inf", "NaN"] {
            assert_eq!(Score::nearest(bad), None, "{bad}");
        }
    }
}
