//! What a learner has done of a plan, and steps of their own.

use crate::day::Day;

/// The longest own step, in characters.
pub const TEXT_LIMIT: usize = 160;
/// How many own steps there may be.
pub const OWN_LIMIT: usize = 30;
/// How many steps may be marked: many times those of any plan. A file made to be large must not hold up the page.
pub const DONE_LIMIT: usize = 300;

/// A step the learner thought of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnStep {
    /// What to do, in their own words.
    pub text: String,
    /// When, if they say so.
    pub day: Option<Day>,
    /// Whether it is done.
    pub done: bool,
}

/// Done-marks and own steps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    done: Vec<String>,
    own: Vec<OwnStep>,
}

impl Marks {
    /// As they were kept. Repeated marks and what is beyond the limits are left out.
    pub fn new(done: Vec<String>, own: Vec<OwnStep>) -> Self {
        let mut marks = Self::default();
        for id in done {
            if marks.done.len() == DONE_LIMIT {
                break;
            }
            if !marks.is_done(&id) {
                marks.tick(&id);
            }
        }
        for step in own {
            let done = step.done;
            if marks.add(&step.text, step.day) && done {
                marks.tick_own(marks.own.len() - 1);
            }
        }
        marks
    }

    /// Keys of the steps that are done, in the order they were.
    pub fn done(&self) -> &[String] {
        &self.done
    }

    /// The learner's own steps.
    pub fn own(&self) -> &[OwnStep] {
        &self.own
    }

    /// Whether a step is done.
    pub fn is_done(&self, id: &str) -> bool {
        self.done.iter().any(|done| done == id)
    }

    /// Marks a step as done, or takes the mark back.
    pub fn tick(&mut self, id: &str) {
        let before = self.done.len();
        self.done.retain(|done| done != id);
        if self.done.len() == before && before < DONE_LIMIT {
            self.done.push(id.to_owned());
        }
    }

    /// Adds an own step; whether it was added: an empty text is none, and there are [`OWN_LIMIT`] at most.
    pub fn add(&mut self, text: &str, day: Option<Day>) -> bool {
        let text: String = text.trim().chars().take(TEXT_LIMIT).collect();
        let fits = !text.is_empty() && self.own.len() < OWN_LIMIT;
        if fits {
            let done = false;
            self.own.push(OwnStep { text, day, done });
        }
        fits
    }

    /// Marks an own step as done, or takes the mark back.
    pub fn tick_own(&mut self, place: usize) {
        if let Some(step) = self.own.get_mut(place) {
            step.done = !step.done;
        }
    }

    /// Takes an own step off the plan.
    pub fn remove(&mut self, place: usize) {
        if place < self.own.len() {
            self.own.remove(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_marks_without_end_is_cut() {
        let many = (0..100_000).map(|it| it.to_string()).collect();
        let mut marks = Marks::new(many, Vec::new());
        assert_eq!(marks.done().len(), DONE_LIMIT);
        marks.tick("one more");
        assert_eq!(marks.done().len(), DONE_LIMIT);
        marks.tick("0");
        assert_eq!(marks.done().len(), DONE_LIMIT - 1);
    }

    #[test]
    fn a_mark_is_set_and_taken_back_and_own_steps_have_an_end() {
        let mut marks = Marks::default();
        marks.tick("exam");
        assert!(marks.is_done("exam"));
        marks.tick("exam");
        assert!(!marks.is_done("exam"));
        assert!(!marks.add("  ", None));
        assert!(marks.add(&"ә".repeat(200), Day::new(2027, 1, 10)));
        assert_eq!(marks.own()[0].text.chars().count(), TEXT_LIMIT);
        marks.tick_own(0);
        marks.tick_own(9);
        marks.remove(9);
        for place in 1..OWN_LIMIT {
            assert!(marks.add(&place.to_string(), None));
        }
        assert!(!marks.add("one more", None));
        let kept = Marks::new(vec!["a".into(), "a".into()], marks.own().to_vec());
        assert_eq!(kept.own(), marks.own());
        assert_eq!(kept.done(), ["a"]);
        marks.remove(0);
        assert_eq!(marks.own()[0].text, "1");
    }
}
