//! First job lessons: what a learner wrote in them and what they chose. A CV takes its lines from here.

use super::Session;
use guidance::lesson::{Lesson, Topic};
use leptos::prelude::*;

/// Fields a lesson may have.
const FIELDS: usize = 3;
/// Checks a lesson may have.
const CHECKS: usize = 4;
/// Characters a field may hold: an evening's letter, not a book.
pub const LONGEST_NOTE: usize = 2_000;

/// How far a learner is with a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing written or chosen.
    New,
    /// Something is.
    Begun,
    /// The right answer of every check has been found.
    Done,
}

/// What belongs to one lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaf {
    notes: [String; FIELDS],
    picks: [Option<u8>; CHECKS],
}

impl Leaf {
    /// What is written in a field; empty when nothing is.
    pub fn note(&self, field: usize) -> &str {
        self.notes.get(field).map_or("", String::as_str)
    }

    /// The answer chosen last.
    pub fn pick(&self, check: usize) -> Option<usize> {
        self.picks.get(check).copied().flatten().map(usize::from)
    }

    /// Whether there is anything to print.
    pub fn is_written(&self) -> bool {
        self.notes.iter().any(|note| !note.trim().is_empty())
    }

    /// How many checks still wait for their right answer.
    pub fn open_checks(&self, lesson: &Lesson) -> usize {
        let right = |check: usize| {
            let choices = lesson.checks.get(check).map(|it| &it.choices);
            let chosen = self.pick(check).and_then(|pick| choices?.get(pick));
            chosen.is_some_and(|choice| choice.right)
        };
        (0..lesson.checks.len()).filter(|it| !right(*it)).count()
    }

    /// How far it is.
    pub fn stage(&self, lesson: &Lesson) -> Stage {
        if *self == Self::default() {
            Stage::New
        } else if self.open_checks(lesson) > 0 {
            Stage::Begun
        } else {
            Stage::Done
        }
    }
}

/// What a learner wrote and chose in all lessons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notebook([Leaf; Topic::ALL.len()]);

impl Notebook {
    /// What belongs to a lesson.
    pub fn leaf(&self, topic: Topic) -> Option<&Leaf> {
        self.0.get(topic.index())
    }

    fn change(&mut self, topic: Topic, change: impl FnOnce(&mut Leaf)) {
        if let Some(leaf) = self.0.get_mut(topic.index()) {
            change(leaf);
        }
    }

    /// The form of a tab's memory, a line for each note and answer; empty when there is nothing to remember.
    fn to_text(&self) -> String {
        let mut text = String::new();
        for (topic, leaf) in Topic::ALL.into_iter().zip(&self.0) {
            for (place, note) in leaf.notes.iter().enumerate() {
                if !note.is_empty() {
                    let note = note.replace('\\', "\\\\").replace('\n', "\\n");
                    text.push_str(&format!("{} note {place} {note}\n", topic.slug()));
                }
            }
            for (place, pick) in leaf.picks.iter().enumerate() {
                if let Some(pick) = pick {
                    text.push_str(&format!("{} pick {place} {pick}\n", topic.slug()));
                }
            }
        }
        text
    }

    /// Reads that form; a line of another form is passed over, so that the rest is not lost.
    fn from_text(text: &str) -> Self {
        let mut notebook = Self::default();
        for line in text.lines() {
            let mut parts = line.splitn(4, ' ');
            let (topic, kind, place) = (parts.next(), parts.next(), parts.next());
            let topic = topic.and_then(Topic::from_slug);
            let place = place.and_then(|it| it.parse().ok());
            let (Some(topic), Some(kind), Some(place)) = (topic, kind, place) else {
                continue;
            };
            let value = parts.next().unwrap_or_default();
            match kind {
                "note" => notebook.jot(topic, place, &unescaped(value)),
                "pick" => notebook.pick(topic, place, value.parse().ok()),
                _ => {}
            }
        }
        notebook
    }

    fn jot(&mut self, topic: Topic, field: usize, text: &str) {
        self.change(topic, |leaf| {
            if let Some(note) = leaf.notes.get_mut(field) {
                *note = text.chars().take(LONGEST_NOTE).collect();
            }
        });
    }

    fn pick(&mut self, topic: Topic, check: usize, choice: Option<u8>) {
        self.change(topic, |leaf| {
            if let Some(pick) = leaf.picks.get_mut(check) {
                *pick = choice;
            }
        });
    }
}

/// `\n` and `\\` as they were.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        plain.push(match sign {
            '\\' => match signs.next() {
                Some('n') => '\n',
                Some(other) => other,
                None => break,
            },
            sign => sign,
        });
    }
    plain
}

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
