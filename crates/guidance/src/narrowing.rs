//! The questions after the result: a label alone says little where hundreds of professions resemble, so a few short
//! questions narrow them. Each answer is a filter like any other and can be taken back.

use crate::catalog::Catalog;
use crate::facts::Trait;
use crate::filters::{Dimension, Facet, Filters};
use crate::level::Level;
use crate::map::Lean;
use crate::matching::{Likeness, fit};
use crate::profile::InterestProfile;

/// A question, in the order of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Narrowing {
    /// How long one is ready to study.
    Study,
    /// Under a roof or the sky.
    Air,
    /// Rather with people or with things.
    Lean,
    /// Whether shifts and nights are fine.
    Hours,
    /// On the move or seated.
    Body,
}

/// An answer to one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Choice {
    College,
    University,
    Outdoors,
    Indoors,
    People,
    Things,
    Steady,
    Moving,
    Sitting,
}

impl Narrowing {
    /// In the order of asking.
    pub const ALL: [Self; 5] = [Self::Study, Self::Air, Self::Lean, Self::Hours, Self::Body];

    /// The answers besides "does not matter".
    pub fn choices(self) -> &'static [Choice] {
        match self {
            Self::Study => &[Choice::College, Choice::University],
            Self::Air => &[Choice::Outdoors, Choice::Indoors],
            Self::Lean => &[Choice::People, Choice::Things],
            Self::Hours => &[Choice::Steady],
            Self::Body => &[Choice::Moving, Choice::Sitting],
        }
    }

    /// The dimension its answers filter by.
    pub fn dimension(self) -> Dimension {
        match self {
            Self::Study => Dimension::Level,
            Self::Air => Dimension::Air,
            Self::Lean => Dimension::Lean,
            Self::Hours => Dimension::Hours,
            Self::Body => Dimension::Body,
        }
    }

    /// What the filters say to it; `None` when nothing, or something that none of its answers is.
    pub fn answer(self, filters: &Filters) -> Option<Choice> {
        let chosen = filters.of(self.dimension());
        let mut choices = self.choices().iter();
        choices
            .find(|choice| choice.facets() == chosen.as_slice())
            .copied()
    }

    /// The filters with this answer; `None` is "does not matter".
    pub fn with(self, filters: &Filters, choice: Option<Choice>) -> Filters {
        let facets = choice.map(Choice::facets).unwrap_or_default();
        filters.with(self.dimension(), facets)
    }
}

impl Choice {
    /// What it leaves in. A profession that is taught at colleges and universities stays with either.
    pub fn facets(self) -> &'static [Facet] {
        match self {
            Self::College => &[
                Facet::Level(Level::Short),
                Facet::Level(Level::College),
                Facet::Level(Level::Either),
            ],
            Self::University => &[Facet::Level(Level::Either), Facet::Level(Level::University)],
            Self::Outdoors => &[Facet::Trait(Trait::Outdoors)],
            Self::Indoors => &[Facet::Trait(Trait::Indoors)],
            Self::People => &[Facet::Lean(Lean::People)],
            Self::Things => &[Facet::Lean(Lean::Things)],
            Self::Steady => &[Facet::Trait(Trait::Steady)],
            Self::Moving => &[Facet::Trait(Trait::Moving)],
            Self::Sitting => &[Facet::Trait(Trait::Sitting)],
        }
    }
}

/// How many professions resemble strongly and pass the filters.
pub fn strong(catalog: &Catalog, profile: &InterestProfile, filters: &Filters) -> usize {
    let strong =
        |levels| fit(profile, levels).is_some_and(|fit| fit.likeness() == Likeness::Strong);
    catalog
        .professions()
        .filter(|(_, it)| filters.accept(it) && strong(&it.interests))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_replaces_what_was_chosen_and_can_be_taken_back() {
        let mut filters = Filters::default();
        filters.toggle(Facet::New);
        filters.toggle(Facet::Level(Level::Short));
        let college = Narrowing::Study.with(&filters, Some(Choice::College));
        assert_eq!(Narrowing::Study.answer(&college), Some(Choice::College));
        assert_eq!(college.len(), 4);
        let university = Narrowing::Study.with(&college, Some(Choice::University));
        assert_eq!(
            Narrowing::Study.answer(&university),
            Some(Choice::University)
        );
        let open = Narrowing::Study.with(&university, None);
        assert_eq!(Narrowing::Study.answer(&open), None);
        assert!(open.has(Facet::New) && open.len() == 1);
    }

    #[test]
    fn every_answer_is_of_its_own_question() {
        for question in Narrowing::ALL {
            for choice in question.choices() {
                let dimensions = choice.facets().iter().map(|facet| facet.dimension());
                assert!(dimensions.into_iter().all(|it| it == question.dimension()));
                let filters = question.with(&Filters::default(), Some(*choice));
                assert_eq!(question.answer(&filters), Some(*choice));
            }
        }
    }
}
