//! What can be studied after school: exam pair, programme group, profession, in every direction.
//!
//! Which pairs a group accepts is a rule; thresholds, places and scores are facts of a year, which stands beside each.

use crate::catalog::ProfessionId;
use crate::detail::RouteKind;
use crate::lang::Lang;
use crate::source::Source;

mod assemble;
mod chance;
mod difference;
mod group;
mod pair;
mod rule;
#[cfg(test)]
mod tests;

pub use chance::{Chance, MARGIN, Quota, Score};
pub use difference::Difference;
pub use group::{Group, GroupCode, Link, Offer, Specialty, Winners};
pub use pair::{Pair, PairId, SubjectId};
pub use rule::{Condition, Rule};

/// A name, and the language it is in when that is not the page's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// As it is shown.
    pub text: String,
    /// `None` when it is the page's language.
    pub lang: Option<Lang>,
}

/// A university.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct University {
    /// Official code.
    pub code: String,
    /// What it is called.
    pub name: Name,
}

/// Everything that is known of studies, in one language.
#[derive(Clone, Debug)]
pub struct Study {
    /// Year of every admission threshold.
    pub threshold_year: u16,
    /// First year of the school year the places are of.
    pub places_from: u16,
    /// Who published the places.
    pub places_publisher: Option<String>,
    /// Year of the scores at single universities.
    pub offers_year: u16,
    subjects: Vec<String>,
    pairs: Vec<Option<Pair>>,
    groups: Vec<Group>,
    universities: Vec<Option<University>>,
    specialties: Vec<Specialty>,
    rules: Vec<Rule>,
    sources: Vec<Source>,
}

impl Study {
    /// Every subject, in the order of the served file.
    pub fn subjects(&self) -> impl Iterator<Item = (SubjectId, &str)> {
        let subjects = self.subjects.iter().map(String::as_str);
        (0..).map(SubjectId).zip(subjects)
    }

    /// What a subject is called; empty for one of another file.
    pub fn subject(&self, id: SubjectId) -> &str {
        let found = self.subjects.get(usize::from(id.0));
        found.map_or("", String::as_str)
    }

    /// Every pair that can be chosen.
    pub fn pairs(&self) -> impl Iterator<Item = (PairId, &Pair)> {
        let ids = (0..).map(PairId);
        ids.zip(&self.pairs)
            .filter_map(|(id, pair)| Some((id, pair.as_ref()?)))
    }

    /// The pair behind an id.
    pub fn pair(&self, id: PairId) -> Option<&Pair> {
        self.pairs.get(usize::from(id.0))?.as_ref()
    }

    /// `Mathematics + Physics`; a subject that stands twice is said once.
    pub fn pair_name(&self, pair: &Pair) -> String {
        let [one, other] = pair.subjects;
        match one == other {
            true => self.subject(one).to_owned(),
            false => format!("{} + {}", self.subject(one), self.subject(other)),
        }
    }

    /// The pair of two subjects, in either order; `None` when there is no such pair.
    pub fn pair_of(&self, one: SubjectId, other: SubjectId) -> Option<PairId> {
        let mut pairs = self.pairs();
        pairs.find(|(_, pair)| pair.is(one, other)).map(|it| it.0)
    }

    /// What works in the place of two subjects that are no pair: the pairs that have one of them.
    pub fn near(&self, one: SubjectId, other: SubjectId) -> Vec<PairId> {
        let near = |pair: &Pair| pair.has(one) || pair.has(other);
        let pairs = self.pairs().filter(|(_, pair)| near(pair));
        pairs.map(|(id, _)| id).collect()
    }

    /// Every programme group.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter()
    }

    /// A group by its code.
    pub fn group(&self, code: GroupCode) -> Option<&Group> {
        self.groups.iter().find(|group| group.code == code)
    }

    /// The groups that accept a pair.
    pub fn accepting(&self, pair: PairId) -> impl Iterator<Item = &Group> {
        self.groups()
            .filter(move |group| group.pairs.contains(&pair))
    }

    /// The professions that a pair leads to, each by its straightest way; the straightest first.
    pub fn professions(&self, pair: PairId) -> Vec<(ProfessionId, RouteKind)> {
        let mut found: Vec<(ProfessionId, RouteKind)> = Vec::new();
        for link in self.accepting(pair).flat_map(|group| &group.links) {
            match found.iter_mut().find(|(id, _)| *id == link.profession) {
                Some((_, kind)) => *kind = link.kind.min(*kind),
                None => found.push((link.profession, link.kind)),
            }
        }
        crate::sorting::sorted(found, |one, other| (one.1, one.0).cmp(&(other.1, other.0)))
    }

    /// The groups that lead to a profession, the straightest first.
    pub fn groups_to(&self, profession: ProfessionId) -> Vec<(&Group, &Link)> {
        let groups = self.groups().filter_map(|group| {
            let link = group.links.iter().find(|it| it.profession == profession)?;
            Some((group, link))
        });
        crate::sorting::sorted(groups.collect(), |one, other| one.1.kind.cmp(&other.1.kind))
    }

    /// The pairs that lead to a profession, each by its straightest way; the straightest first.
    pub fn pairs_to(&self, profession: ProfessionId) -> Vec<(PairId, RouteKind)> {
        let mut found: Vec<(PairId, RouteKind)> = Vec::new();
        for (group, link) in self.groups_to(profession) {
            for pair in &group.pairs {
                if found.iter().all(|(known, _)| known != pair) {
                    found.push((*pair, link.kind));
                }
            }
        }
        found
    }

    /// The college specialties that lead to a profession, the straightest first.
    pub fn specialties_to(&self, profession: ProfessionId) -> Vec<(&Specialty, &Link)> {
        let specialties = self.specialties.iter().filter_map(|specialty| {
            let mut links = specialty.links.iter();
            Some((specialty, links.find(|it| it.profession == profession)?))
        });
        crate::sorting::sorted(specialties.collect(), |one, other| {
            one.1.kind.cmp(&other.1.kind)
        })
    }

    /// Every college specialty and qualification.
    pub fn specialties(&self) -> &[Specialty] {
        &self.specialties
    }

    /// Where a group is offered; `None` for an offer of another file.
    pub fn university(&self, offer: &Offer) -> Option<&University> {
        self.universities
            .get(usize::from(offer.university))?
            .as_ref()
    }

    /// What a condition says in this release.
    pub fn rule(&self, condition: Condition) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.condition == condition)
    }

    /// What all of it was read from.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }
}
