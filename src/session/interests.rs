//! The questionnaire: what can happen to a learner's answers.

use super::{Keeping, Screen, Session};
use guidance::interest::Interest;
use guidance::profile::InterestProfile;
use guidance::questionnaire::{Answer, Length, QuestionId, Questionnaire};
pub use guidance::standing::Interests;
use leptos::prelude::*;

impl Session {
    /// Where the learner stands.
    pub fn interests(&self) -> Interests {
        self.interests.get()
    }

    /// What a tab should remember of it.
    pub fn interests_text(&self) -> String {
        self.interests.with(Interests::to_text)
    }

    /// Goes on where a tab remembers; a text of another form changes nothing, and the answer is no.
    pub fn resume(&self, text: &str) -> bool {
        let interests = Interests::from_text(text);
        let known = interests.is_some();
        if let Some(interests) = interests {
            self.interests.set(interests);
        }
        known
    }

    /// Which statement is asked, from 1, and of how many; `None` when none is.
    pub fn place(&self) -> Option<(usize, usize)> {
        let asked = self.screen() == Screen::Interests;
        let (at, length) = self.interests.with(|it| (it.at, it.length));
        let all = length.filter(|_| asked)?.statements();
        Some(((at + 1).min(all), all))
    }

    /// Whether every statement of the form was asked, or scores were typed in.
    pub fn has_finished(&self) -> bool {
        self.interests.with_untracked(|it| {
            let asked = it.length.is_some_and(|length| it.at >= length.statements());
            asked || it.typed.is_some()
        })
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
