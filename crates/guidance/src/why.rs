//! Why a profession stands where it stands: which areas pull it up or down, and which answers did that.

use crate::interest::{Interest, InterestLevels};
use crate::matching::{parts, rounded};
use crate::profile::InterestProfile;
use crate::questionnaire::{AnswerSheet, Length, QuestionId, Questionnaire};
use crate::sorting::sorted;

/// What learner and work have to say about one area, each measured against its own mean of six.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The learner likes it and the work is full of it.
    BothHigh,
    /// The learner cares little for it and the work needs little of it.
    BothLow,
    /// The learner likes it but the work has little of it.
    OnlyLearner,
    /// The work is full of it but the learner cares little for it.
    OnlyWork,
}

impl Reading {
    /// The word used in the terminal.
    pub fn slug(self) -> &'static str {
        match self {
            Self::BothHigh => "both_high",
            Self::BothLow => "both_low",
            Self::OnlyLearner => "only_learner",
            Self::OnlyWork => "only_work",
        }
    }

    /// Whether the learner's own score is a high one.
    pub fn learner_high(self) -> bool {
        matches!(self, Self::BothHigh | Self::OnlyLearner)
    }
}

/// One area's part in a fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pull {
    /// The area.
    pub interest: Interest,
    /// Up when positive, down when negative, in thousandths: the six add up to the fit, but for rounding.
    pub thousandths: i16,
    /// Why it pulls so.
    pub reading: Reading,
}

/// The six areas, from the one that pulls up most to the one that pulls down most; none without a fit.
pub fn reasons(profile: &InterestProfile, levels: &InterestLevels) -> Vec<Pull> {
    let parts = parts(profile, levels).into_iter().flatten();
    let pulls = Interest::ALL
        .into_iter()
        .zip(parts)
        .map(|(interest, part)| Pull {
            interest,
            thousandths: rounded(part.pull),
            reading: match (part.learner_high, part.work_high) {
                (true, true) => Reading::BothHigh,
                (false, false) => Reading::BothLow,
                (true, false) => Reading::OnlyLearner,
                (false, true) => Reading::OnlyWork,
            },
        });
    sorted(pulls.collect(), |one: &Pull, other| {
        other.thousandths.cmp(&one.thousandths)
    })
}

/// The learner's own answers behind a reason: what they liked of the area where their score is high, what they
/// disliked where it is low; the strongest first, then in the order asked. "Unsure" speaks for nothing.
pub fn answers_behind(
    questionnaire: &Questionnaire,
    sheet: &AnswerSheet,
    length: Length,
    pull: &Pull,
) -> Vec<QuestionId> {
    let high = pull.reading.learner_high();
    let wanted: [u8; 2] = if high { [4, 3] } else { [0, 1] };
    let mut found = Vec::new();
    for points in wanted {
        for (id, question) in questionnaire.questions(length) {
            let given = sheet.get(id).map(|answer| answer.points());
            if question.interest == pull.interest && given == Some(points) {
                found.push(id);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::fit;
    use crate::questionnaire::{Answer, tests::sample};
    use Interest::{Artistic, Conventional, Enterprising, Realistic, Social};

    fn clerk() -> InterestLevels {
        InterestLevels::new([100, 185, 100, 339, 447, 700]).unwrap()
    }

    fn long(points: [u32; 6]) -> InterestProfile {
        InterestProfile::asked(Length::Long, points.map(|it| it * 1000)).unwrap()
    }

    #[test]
    fn what_is_liked_and_needed_pulls_most_and_what_is_neither_pulls_up_too() {
        let profile = long([8, 12, 6, 20, 26, 34]);
        let reasons = reasons(&profile, &clerk());
        let of = |interest| *reasons.iter().find(|it| it.interest == interest).unwrap();
        assert_eq!(reasons[0].interest, Conventional);
        assert_eq!(of(Conventional).reading, Reading::BothHigh);
        assert_eq!(of(Artistic).reading, Reading::BothLow);
        assert!(of(Artistic).thousandths > 0);
        let sum: i16 = reasons.iter().map(|it| it.thousandths).sum();
        let fit = fit(&profile, &clerk()).unwrap().thousandths();
        assert!((sum - fit).abs() <= 3, "{sum} against {fit}");
    }

    #[test]
    fn what_only_one_side_has_pulls_down_and_comes_last() {
        let reasons = reasons(&long([36, 8, 8, 20, 20, 4]), &clerk());
        let last: Vec<_> = reasons.iter().rev().take(2).collect();
        assert_eq!(last[0].interest, Conventional);
        assert_eq!(last[0].reading, Reading::OnlyWork);
        assert_eq!(last[1].interest, Realistic);
        assert_eq!(last[1].reading, Reading::OnlyLearner);
        assert!(reasons.is_sorted_by(|one, other| one.thousandths >= other.thousandths));
    }

    #[test]
    fn equal_scores_give_no_reasons() {
        assert!(reasons(&long([20; 6]), &clerk()).is_empty());
    }

    #[test]
    fn the_answers_behind_a_reason_are_the_strong_ones_of_its_area() {
        let questionnaire = sample();
        let mut sheet = AnswerSheet::default();
        let enterprising: Vec<_> = questionnaire
            .questions(Length::Short)
            .filter(|(_, question)| question.interest == Enterprising)
            .map(|(id, _)| id)
            .collect();
        for (id, points) in enterprising.iter().zip([3, 2, 4, 0, 1]) {
            sheet.set(*id, Answer::from_points(points));
        }
        let behind = |interest, reading| {
            let pull = Pull {
                interest,
                thousandths: 100,
                reading,
            };
            answers_behind(&questionnaire, &sheet, Length::Short, &pull)
        };
        let liked = [enterprising[2], enterprising[0]];
        assert_eq!(behind(Enterprising, Reading::BothHigh), liked);
        let disliked = [enterprising[3], enterprising[4]];
        assert_eq!(behind(Enterprising, Reading::OnlyWork), disliked);
        assert!(behind(Social, Reading::BothHigh).is_empty());
    }
}
