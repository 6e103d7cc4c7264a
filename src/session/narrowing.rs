//! The short questions after the result.

use super::{PAGE, Session};
use guidance::narrowing::{Choice, Narrowing};
use leptos::prelude::*;

impl Session {
    /// Questions that narrow and have been answered or let go, in that order.
    pub fn asked(&self) -> Vec<Narrowing> {
        self.asked.get()
    }

    /// Answers a question that narrows, or takes the answer back: `None` is "does not matter".
    pub fn settle_on(&self, question: Narrowing, choice: Option<Choice>) {
        self.shown.set(PAGE);
        self.asked.update(|asked| {
            asked.retain(|it| *it != question);
            asked.push(question);
        });
        self.filters
            .update(|filters| *filters = question.with(filters, choice));
    }

    /// Asks a question that narrows again, its answer taken back.
    pub fn ask_again(&self, question: Narrowing) {
        self.settle_on(question, None);
        self.asked
            .update(|asked| asked.retain(|it| *it != question));
    }
}
