//! What a learner wrote and chose in the first job lessons. A CV takes its lines from here.

use crate::lesson::{Lesson, Topic};

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
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for (topic, leaf) in Topic::ALL.into_iter().zip(&self.0) {
            for (place, note) in leaf.notes.iter().enumerate() {
                if !note.is_empty() {
                    let note = note.replace('\\', "\\\\");
                    let note = note.replace('\n', "\\n").replace('\r', "\\r");
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
    pub fn from_text(text: &str) -> Self {
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

    /// Writes in a field; what is longer than [`LONGEST_NOTE`] is cut.
    pub fn jot(&mut self, topic: Topic, field: usize, text: &str) {
        self.change(topic, |leaf| {
            if let Some(note) = leaf.notes.get_mut(field) {
                *note = text.chars().take(LONGEST_NOTE).collect();
            }
        });
    }

    /// Chooses an answer of a check, or none.
    pub fn pick(&mut self, topic: Topic, check: usize, choice: Option<u8>) {
        self.change(topic, |leaf| {
            if let Some(pick) = leaf.picks.get_mut(check) {
                *pick = choice;
            }
        });
    }
}

/// `\n`, `\r` and `\\` as they were.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        plain.push(match sign {
            '\\' => match signs.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some(other) => other,
                None => break,
            },
            sign => sign,
        });
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_written_comes_back() {
        let notes = [
            "a\r",
            "\r\nb",
            "\\n",
            "\\",
            "pick 0 1\nletter note 0 x",
            " ",
            "\u{85}\u{2028}",
        ];
        for note in notes {
            let mut notebook = Notebook::default();
            notebook.jot(Topic::ALL[0], 1, note);
            notebook.pick(Topic::ALL[1], 2, Some(3));
            assert_eq!(
                Notebook::from_text(&notebook.to_text()),
                notebook,
                "{note:?}"
            );
        }
    }
}
