//! First job lessons: what can happen to what a learner wrote and chose in them.

use super::Session;
use guidance::lesson::Topic;
pub use guidance::notebook::{LONGEST_NOTE, Leaf, Notebook, Stage};
use leptos::prelude::*;

impl Session {
    /// What the learner wrote and chose.
    pub fn notebook(&self) -> Notebook {
        self.notebook.get()
    }

    /// A value read off one lesson's leaf.
    pub fn leaf<T: Default>(&self, topic: Topic, read: impl FnOnce(&Leaf) -> T) -> T {
        self.notebook
            .with(|notebook| notebook.leaf(topic).map(read))
            .unwrap_or_default()
    }

    /// What a tab should remember of it.
    pub fn notebook_text(&self) -> String {
        self.notebook.with(Notebook::to_text)
    }

    /// Goes on where a tab remembers.
    pub fn open_notebook(&self, text: &str) {
        self.notebook.set(Notebook::from_text(text));
    }

    /// Writes in a field of a lesson.
    pub fn jot(&self, topic: Topic, field: usize, text: &str) {
        self.notebook.update(|it| it.jot(topic, field, text));
    }

    /// Chooses an answer of a check.
    pub fn pick(&self, topic: Topic, check: usize, choice: usize) {
        let choice = u8::try_from(choice).ok();
        self.notebook.update(|it| it.pick(topic, check, choice));
    }

    /// Erases everything written and chosen in the lessons.
    pub fn clear_notebook(&self) {
        self.notebook.set(Notebook::default());
    }
}
