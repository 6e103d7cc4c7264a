//! Where a learner stands with the questionnaire, and the form a tab remembers it in.

use crate::profile::{Form, InterestProfile};
use crate::questionnaire::{AnswerSheet, Length, Questionnaire};
use crate::scoring::{Progress, score};

/// Where a learner stands with the questionnaire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interests {
    /// The form they chose; `None` before that.
    pub length: Option<Length>,
    /// Their answers, whatever the form.
    pub answers: AnswerSheet,
    /// Which statement of the form is asked now, from 0; the number of statements when all were asked.
    pub at: usize,
    /// Scores typed in from elsewhere, instead of answers.
    pub typed: Option<InterestProfile>,
    /// Scores the learner has moved to see what would change. Never kept.
    pub moved: Option<InterestProfile>,
}

impl Interests {
    /// The six scores as answered or typed, or how many answers are missing.
    pub fn progress(&self, questionnaire: &Questionnaire) -> Progress {
        match (self.typed, self.length) {
            (Some(profile), _) => Progress::Finished(profile),
            (None, length) => score(
                questionnaire,
                &self.answers,
                length.unwrap_or(Length::Short),
            ),
        }
    }

    /// The scores to go by: moved ones, else their own; `None` until there are any. Answers need the statements.
    pub fn profile(&self, questionnaire: Option<&Questionnaire>) -> Option<InterestProfile> {
        if self.moved.or(self.typed).is_some() {
            return self.moved.or(self.typed);
        }
        match self.progress(questionnaire?) {
            Progress::Finished(profile) => Some(profile),
            Progress::Unfinished { .. } => None,
        }
    }

    /// The form of a tab's memory; empty when there is nothing to remember.
    pub fn to_text(&self) -> String {
        if let Some(profile) = self.typed {
            let scores = profile.all().map(|score| score.to_string());
            return format!("{} {}", profile.form().slug(), scores.join(" "));
        }
        match self.length {
            None => String::new(),
            Some(Length::Short) => format!("short {} {}", self.at, self.answers.to_text()),
            Some(Length::Long) => format!("long {} {}", self.at, self.answers.to_text()),
        }
    }

    /// Reads that form; `None` for anything else.
    pub fn from_text(text: &str) -> Option<Self> {
        let (form, rest) = text.split_once(' ')?;
        let length = match form {
            "short" => Length::Short,
            "long" => Length::Long,
            // Scores without answers: typed, or brought from another device with the form they were taken with.
            other if Form::from_slug(other).is_some() => {
                let scores: Result<Vec<u32>, _> = rest.split(' ').map(str::parse).collect();
                let form = Form::from_slug(other)?;
                let typed = InterestProfile::of(form, scores.ok()?.try_into().ok()?)?;
                return Some(Self {
                    typed: Some(typed),
                    ..Self::default()
                });
            }
            _ => return None,
        };
        let (at, answers) = rest.split_once(' ')?;
        Some(Self {
            length: Some(length),
            answers: AnswerSheet::from_text(answers)?,
            at: at.parse::<usize>().ok()?.min(length.statements()),
            ..Self::default()
        })
    }
}
