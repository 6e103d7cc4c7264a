//! Every profession of the catalogue in the order in which it suits one learner.

use crate::catalog::{Catalog, DemandEvidence, Profession, ProfessionId};
use crate::filters::{Dimension, Facet, Filters};
use crate::matching::{Fit, Likeness, fit};
use crate::profile::{InterestProfile, ProfileState};
use crate::sorting::sorted;

/// A group is as good as the mean of so many of its best professions, so that a large sector does not win by size.
const BEST_OF_GROUP: usize = 5;

/// One entry of the list: a profession, and those that share its six numbers to the last digit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// The first of them.
    pub lead: ProfessionId,
    /// The others, in order: the entry opens to show them.
    pub twins: Vec<ProfessionId>,
    /// The fit of them all.
    pub fit: Fit,
}

impl Ranked {
    /// Lead and twins.
    pub fn professions(&self) -> impl Iterator<Item = ProfessionId> {
        std::iter::once(self.lead).chain(self.twins.iter().copied())
    }
}

/// All professions that pass the filters, best fit first. Empty for a flat profile: there is no order in noise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranking {
    /// The entries of the list.
    pub entries: Vec<Ranked>,
}

/// Ranks the catalogue. The order is total and always the same: fit, then evidence of demand, then the alphabet. A
/// profession that draws on all areas equally is like no profile and unlike none: its fit counts as nil.
pub fn rank(catalog: &Catalog, profile: &InterestProfile, filters: &Filters) -> Ranking {
    if profile.state() == ProfileState::Flat {
        return Ranking::default();
    }
    let accepted = catalog
        .professions()
        .filter(|(_, profession)| filters.accept(profession));
    let keyed: Vec<(u64, ProfessionId, Fit)> = accepted
        .map(|(id, profession)| {
            let fit = fit(profile, &profession.interests).unwrap_or_default();
            (key(fit, profession), id, fit)
        })
        .collect();
    let keyed = sorted(keyed, |one, other| one.0.cmp(&other.0));
    let mut entries: Vec<Ranked> = Vec::with_capacity(keyed.len());
    for (_, id, fit) in keyed {
        match twin(catalog, &mut entries, id, fit) {
            Some(entry) => entry.twins.push(id),
            None => entries.push(Ranked {
                lead: id,
                twins: Vec::new(),
                fit,
            }),
        }
    }
    Ranking { entries }
}

/// The entry that a profession's twin leads: among the last ones, since twins have one fit.
fn twin<'a>(
    catalog: &Catalog,
    entries: &'a mut [Ranked],
    id: ProfessionId,
    fit: Fit,
) -> Option<&'a mut Ranked> {
    let interests = catalog.get(id)?.interests;
    let equal = entries
        .iter_mut()
        .rev()
        .take_while(|entry| entry.fit == fit);
    equal.into_iter().find(|entry| {
        let lead = catalog.get(entry.lead);
        lead.is_some_and(|lead| lead.interests == interests)
    })
}

fn key(fit: Fit, profession: &Profession) -> u64 {
    let demand: u64 = match profession.demand {
        DemandEvidence::Own => 0,
        DemandEvidence::Sector => 1,
        DemandEvidence::None => 2,
    };
    let misfit = u64::from(fit.thousandths().abs_diff(1000));
    misfit << 32 | demand << 16 | u64::from(profession.rank)
}

/// Professions that have a facet in common, as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they have in common.
    pub facet: Facet,
    /// The mean of its best five.
    pub fit: Fit,
    /// How many of it resemble strongly.
    pub strong: usize,
    /// Its professions, best first, twins one by one.
    pub professions: Vec<ProfessionId>,
}

impl Ranking {
    /// All professions, best first, twins one by one.
    pub fn professions(&self) -> impl Iterator<Item = (ProfessionId, Fit)> {
        let entries = self.entries.iter();
        entries.flat_map(|entry| entry.professions().map(|id| (id, entry.fit)))
    }

    /// How many professions, twins counted, resemble at least so much. The catalogue leans to realistic work, so to
    /// some learners nearly half of it does: the screen says how many.
    pub fn at_least(&self, likeness: Likeness) -> usize {
        let reached = |(_, fit): &(ProfessionId, Fit)| fit.likeness() >= likeness;
        self.professions().filter(reached).count()
    }

    /// The professions by sector, by leading interest or by another dimension, the best group first; of equal ones
    /// the first in the order of the screen. Groups without a profession are left out.
    pub fn groups(&self, catalog: &Catalog, dimension: Dimension) -> Vec<Group> {
        let groups = dimension.facets(catalog).into_iter().filter_map(|facet| {
            let mut group = Group {
                facet,
                fit: Fit::default(),
                strong: 0,
                professions: Vec::new(),
            };
            let mut best: i16 = 0;
            for (id, fit) in self.professions() {
                if !catalog.get(id).is_some_and(|it| facet.holds(it)) {
                    continue;
                }
                if group.professions.len() < BEST_OF_GROUP {
                    best += fit.thousandths();
                }
                group.strong += usize::from(fit.likeness() == Likeness::Strong);
                group.professions.push(id);
            }
            let counted = group.professions.len().min(BEST_OF_GROUP);
            group.fit = Fit::new(best.checked_div(i16::try_from(counted).ok()?)?);
            Some(group)
        });
        sorted(groups.collect(), |one: &Group, other| {
            other.fit.cmp(&one.fit)
        })
    }
}

#[cfg(test)]
mod tests;
