//! From answers to six scores.

use crate::interest::Interest;
use crate::profile::InterestProfile;
use crate::questionnaire::{AnswerSheet, Length, Questionnaire};

/// How far a sheet of answers has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Too much is unanswered.
    Unfinished {
        /// The fewest answers that would finish it. Not the number of open statements, which may be higher.
        left: usize,
    },
    /// All six scores.
    Finished(InterestProfile),
}

/// Adds up the answers of each area. One unanswered statement in ten is filled with the mean of its own area: one an
/// area in the long form, none in the short one. Answers to statements that the form does not ask count for nothing.
pub fn score(questionnaire: &Questionnaire, sheet: &AnswerSheet, length: Length) -> Progress {
    let mut left = 0;
    let scores = Interest::ALL.map(|interest| {
        let points = questionnaire
            .questions(length)
            .filter(|(_, question)| question.interest == interest)
            .filter_map(|(id, _)| sheet.get(id));
        let (mut sum, mut answered) = (0, 0);
        for answer in points {
            sum += u32::from(answer.points());
            answered += 1;
        }
        let asked = length.of_area();
        left += (asked - asked / 10).saturating_sub(answered);
        filled(sum, answered, asked)
    });
    match InterestProfile::asked(length, scores) {
        Some(profile) if left == 0 => Progress::Finished(profile),
        _ => Progress::Unfinished { left },
    }
}

/// The sum in thousandths as if all had been answered like those that were.
fn filled(sum: u32, answered: usize, asked: usize) -> u32 {
    let count = |count| u32::try_from(count).unwrap_or_default();
    match count(answered) {
        0 => 0,
        answered => (sum * 1000 * count(asked) + answered / 2) / answered,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Form;
    use crate::questionnaire::{Answer, QuestionId, tests::sample};

    /// Answers every statement of a form with its area's mark.
    fn answered(length: Length, marks: [u8; 6]) -> (Questionnaire, AnswerSheet) {
        let questionnaire = sample();
        let mut sheet = AnswerSheet::default();
        for (id, question) in questionnaire.questions(length) {
            sheet.set(id, Answer::from_points(marks[question.interest.index()]));
        }
        (questionnaire, sheet)
    }

    fn of_area(
        questionnaire: &Questionnaire,
        length: Length,
        interest: Interest,
    ) -> Vec<QuestionId> {
        let asked = questionnaire.questions(length);
        let own = asked.filter(|(_, question)| question.interest == interest);
        own.map(|(id, _)| id).collect()
    }

    fn finished(progress: Progress) -> InterestProfile {
        match progress {
            Progress::Finished(profile) => profile,
            Progress::Unfinished { left } => panic!("{left} left"),
        }
    }

    #[test]
    fn a_score_is_the_sum_of_its_areas_answers() {
        let (questionnaire, sheet) = answered(Length::Long, [0, 1, 2, 3, 4, 2]);
        let profile = finished(score(&questionnaire, &sheet, Length::Long));
        assert_eq!(profile.all(), [0, 10_000, 20_000, 30_000, 40_000, 20_000]);
        assert_eq!((profile.form(), profile.maximum()), (Form::Long, 40));
        let profile = finished(score(&questionnaire, &sheet, Length::Short));
        assert_eq!(profile.all(), [0, 5_000, 10_000, 15_000, 20_000, 10_000]);
        assert_eq!((profile.form(), profile.maximum()), (Form::Short, 20));
    }

    #[test]
    fn one_missing_answer_in_ten_is_filled_with_the_areas_own_mean_and_two_are_too_many() {
        let (questionnaire, mut sheet) = answered(Length::Long, [2; 6]);
        let artistic = of_area(&questionnaire, Length::Long, Interest::Artistic);
        sheet.set(artistic[0], None);
        sheet.set(artistic[1], Some(Answer::StronglyLike));
        let profile = finished(score(&questionnaire, &sheet, Length::Long));
        // (8 × 2 + 4) / 9 × 10
        assert_eq!(profile.score(Interest::Artistic), 22_222);
        assert_eq!(profile.score(Interest::Social), 20_000);
        sheet.set(artistic[2], None);
        let progress = score(&questionnaire, &sheet, Length::Long);
        assert_eq!(progress, Progress::Unfinished { left: 1 });
    }

    #[test]
    fn one_missing_in_every_area_is_still_a_finished_long_form() {
        let (questionnaire, mut sheet) = answered(Length::Long, [3; 6]);
        for interest in Interest::ALL {
            let own = of_area(&questionnaire, Length::Long, interest);
            sheet.set(own[4], None);
        }
        let profile = finished(score(&questionnaire, &sheet, Length::Long));
        assert_eq!(profile.all(), [30_000; 6]);
    }

    #[test]
    fn the_short_form_has_no_answer_to_spare() {
        let (questionnaire, mut sheet) = answered(Length::Short, [2; 6]);
        let social = of_area(&questionnaire, Length::Short, Interest::Social);
        sheet.set(social[0], None);
        let progress = score(&questionnaire, &sheet, Length::Short);
        assert_eq!(progress, Progress::Unfinished { left: 1 });
    }

    #[test]
    fn thirty_are_extended_to_sixty_and_keep_their_answers() {
        let (questionnaire, mut sheet) = answered(Length::Short, [4, 3, 2, 1, 0, 2]);
        let progress = score(&questionnaire, &sheet, Length::Long);
        // Nine of ten are enough, five are there: four more in each of six areas.
        assert_eq!(progress, Progress::Unfinished { left: 24 });
        let open: Vec<QuestionId> = questionnaire
            .questions(Length::Long)
            .map(|(id, _)| id)
            .filter(|id| sheet.get(*id).is_none())
            .collect();
        assert_eq!(open.len(), 30);
        for id in open {
            sheet.set(id, Some(Answer::Unsure));
        }
        let profile = finished(score(&questionnaire, &sheet, Length::Long));
        assert_eq!(
            profile.all(),
            [30_000, 25_000, 20_000, 15_000, 10_000, 20_000]
        );
    }

    #[test]
    fn an_empty_sheet_is_unfinished() {
        let progress = score(&sample(), &AnswerSheet::default(), Length::Short);
        assert_eq!(progress, Progress::Unfinished { left: 30 });
    }
}
