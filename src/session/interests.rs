//! The questionnaire: what a learner has answered, how far they are, and what can happen to it.

use super::{Keeping, Screen, Session};
use guidance::interest::Interest;
use guidance::profile::{Form, InterestProfile};
use guidance::questionnaire::{Answer, AnswerSheet, Length, QuestionId, Questionnaire};
use guidance::scoring::{Progress, score};
use leptos::prelude::*;

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
    fn to_text(&self) -> String {
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
    fn from_text(text: &str) -> Option<Self> {
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

impl Session {
    /// Where the learner stands.
    pub fn interests(&self) -> Interests {
        self.interests.get()
    }

    /// What a tab should remember of it.
    pub fn interests_text(&self) -> String {
        self.interests.with(Interests::to_text)
    }

    /// Goes on where a tab remembers; a text of another form changes nothing.
    pub fn resume(&self, text: &str) {
        if let Some(interests) = Interests::from_text(text) {
            self.interests.set(interests);
        }
    }

    /// Begins a form, with the answers there already are, at the first statement that has none.
    pub fn begin(&self, questionnaire: &Questionnaire, length: Length) {
        self.interests.update(|it| {
            let open = it.answers.first_open(questionnaire, length);
            let mut ids = questionnaire.questions(length).map(|(id, _)| id);
            it.at = open
                .and_then(|open| ids.position(|id| id == open))
                .unwrap_or_default();
            it.length = Some(length);
            it.typed = None;
            it.moved = None;
        });
        self.open(Screen::Interests);
    }

    /// Answers a statement and goes on to the next; after the last one to the result.
    pub fn answer(&self, question: QuestionId, answer: Answer) {
        self.interests
            .update(|it| it.answers.set(question, Some(answer)));
        self.skip();
    }

    /// Goes on without an answer.
    pub fn skip(&self) {
        self.interests.update(|it| {
            let last = it.length.unwrap_or(Length::Short).statements();
            it.at = (it.at + 1).min(last);
            it.moved = None;
        });
        let done = |it: &Interests| it.at >= it.length.unwrap_or(Length::Short).statements();
        if self.interests.with_untracked(done) {
            self.open(Screen::Results);
        }
    }

    /// Goes back one statement; before the first one to the choice of forms.
    pub fn step_back(&self) {
        self.interests.update(|it| match it.at.checked_sub(1) {
            Some(at) => it.at = at,
            None => it.length = None,
        });
    }

    /// Takes six scores from elsewhere.
    pub fn type_in(&self, profile: InterestProfile) {
        self.interests.set(Interests {
            typed: Some(profile),
            ..Interests::default()
        });
        self.open(Screen::Results);
    }

    /// Moves a score to see what would change: `from` are the scores in view.
    pub fn nudge(&self, from: InterestProfile, interest: Interest, score: u32) {
        self.interests
            .update(|it| it.moved = Some(from.with(interest, score)));
    }

    /// Back to the learner's own scores.
    pub fn settle(&self) {
        self.interests.update(|it| it.moved = None);
    }

    /// Erases all answers and scores, on the device too.
    pub fn forget(&self) {
        self.interests.set(Interests::default());
        if self.keeping.get_untracked() == Keeping::Device {
            self.keep(Keeping::Tab);
        }
        self.open(Screen::Interests);
    }
}
