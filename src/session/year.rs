//! Who asks what is theirs this year. It lives in this session alone and is kept nowhere.

use super::Session;
use guidance::measures::{Measures, Person, Situation, Situations, Status};
use leptos::prelude::*;

/// The answers of the form, as they are given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Year {
    /// As typed.
    pub age: String,
    /// `None` before it is chosen.
    pub status: Option<Status>,
    /// A code of `regions.csv`, or empty.
    pub region: String,
    /// What holds of the person.
    pub situations: Situations,
}

impl Year {
    /// The person, once age and status are there. An age beyond all numbers is still an age: too old.
    pub fn person(&self, measures: &Measures) -> Option<Person> {
        let years: u32 = self.age.trim().parse().ok()?;
        Some(Person {
            age: u8::try_from(years).unwrap_or(u8::MAX),
            status: self.status?,
            region: measures.region(&self.region),
            situations: self.situations,
        })
    }
}

impl Session {
    /// What the form of "this year" holds.
    pub fn year(&self) -> Year {
        self.year.get()
    }

    /// Types an age.
    pub fn tell_age(&self, age: String) {
        self.year.update(|year| year.age = age);
    }

    /// Says what one does; `None` takes it back.
    pub fn tell_status(&self, status: Option<Status>) {
        self.year.update(|year| year.status = status);
    }

    /// Says where one lives: the code of a region, or nothing.
    pub fn tell_region(&self, code: String) {
        self.year.update(|year| year.region = code);
    }

    /// Says that something holds, or takes it back.
    pub fn tell_situation(&self, situation: Situation) {
        self.year.update(|year| year.situations.toggle(situation));
    }
}
