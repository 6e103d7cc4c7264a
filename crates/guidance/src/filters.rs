//! Narrowing the catalogue: choices within one dimension add up, dimensions cut each other down.

use crate::catalog::{Catalog, DemandEvidence, Profession};
use crate::facts::{Fact, FactList, Trait};
use crate::interest::Interest;
use crate::level::Level;
use crate::map::Lean;
use crate::pay::PayKind;
use crate::sector::Sector;
use crate::sorting::sorted;

/// One thing to filter by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Of this sector.
    Sector(Sector),
    /// With this schooling.
    Level(Level),
    /// Led by this interest.
    Interest(Interest),
    /// With a pay figure of this kind; `None` is "pay unknown".
    Pay(Option<PayKind>),
    /// With such evidence of demand.
    Demand(DemandEvidence),
    /// New professions.
    New,
    /// With this fact of the work.
    Fact(Fact),
    /// With this trait of the work.
    Trait(Trait),
    /// On this side between people and things.
    Lean(Lean),
}

/// Facets of one dimension are alternatives to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Dimension {
    Sector,
    Level,
    Interest,
    Pay,
    Demand,
    New,
    Fact(FactList),
    Air,
    Lean,
    Hours,
    Body,
}

impl Dimension {
    /// What is asked after the result, one question at a time.
    pub const ASKED: [Self; 4] = [Self::Air, Self::Lean, Self::Hours, Self::Body];

    /// What is chosen from lists, in the order of the screen.
    pub const LISTED: [Self; 10] = [
        Self::Sector,
        Self::Level,
        Self::Fact(FactList::Subjects),
        Self::Interest,
        Self::Fact(FactList::Places),
        Self::Fact(FactList::Schedule),
        Self::Fact(FactList::Demands),
        Self::Pay,
        Self::Demand,
        Self::New,
    ];

    /// Every facet of the dimension, in the order of the screen. Facts are none until the catalogue has them.
    pub fn facets(self, catalog: &Catalog) -> Vec<Facet> {
        match self {
            Self::Sector => Sector::ALL.into_iter().map(Facet::Sector).collect(),
            Self::Level => Level::ALL.into_iter().map(Facet::Level).collect(),
            Self::Interest => Interest::ALL.into_iter().map(Facet::Interest).collect(),
            Self::Pay => {
                let kinds = PayKind::ALL.into_iter().map(Some).chain([None]);
                kinds.map(Facet::Pay).collect()
            }
            Self::Demand => {
                let evidence = [DemandEvidence::Own, DemandEvidence::Sector];
                evidence.into_iter().map(Facet::Demand).collect()
            }
            Self::New => vec![Facet::New],
            Self::Air => vec![Facet::Trait(Trait::Outdoors), Facet::Trait(Trait::Indoors)],
            Self::Lean => vec![Facet::Lean(Lean::People), Facet::Lean(Lean::Things)],
            Self::Hours => vec![Facet::Trait(Trait::Steady)],
            Self::Body => vec![Facet::Trait(Trait::Moving), Facet::Trait(Trait::Sitting)],
            Self::Fact(list) => {
                let facts = catalog.fact_words.facts(list);
                commonest_first(catalog, facts.into_iter().map(Facet::Fact).collect())
            }
        }
    }
}

/// Long lists begin with what holds of most professions.
fn commonest_first(catalog: &Catalog, facets: Vec<Facet>) -> Vec<Facet> {
    let holding = |facet: &Facet| {
        let professions = catalog.professions().filter(|(_, it)| facet.holds(it));
        professions.count()
    };
    let counted: Vec<(usize, Facet)> = facets.into_iter().map(|it| (holding(&it), it)).collect();
    let counted = sorted(counted, |one: &(usize, Facet), other| other.0.cmp(&one.0));
    counted.into_iter().map(|(_, facet)| facet).collect()
}

impl Facet {
    /// The dimension it belongs to.
    pub fn dimension(self) -> Dimension {
        match self {
            Self::Sector(_) => Dimension::Sector,
            Self::Level(_) => Dimension::Level,
            Self::Interest(_) => Dimension::Interest,
            Self::Pay(_) => Dimension::Pay,
            Self::Demand(_) => Dimension::Demand,
            Self::New => Dimension::New,
            Self::Fact(Fact(list, _)) => Dimension::Fact(list),
            Self::Trait(Trait::Outdoors | Trait::Indoors) => Dimension::Air,
            Self::Trait(Trait::Steady) => Dimension::Hours,
            Self::Trait(Trait::Moving | Trait::Sitting) => Dimension::Body,
            Self::Lean(_) => Dimension::Lean,
        }
    }

    /// Whether the profession has it.
    pub fn holds(self, profession: &Profession) -> bool {
        match self {
            Self::Sector(sector) => profession.sector == sector,
            Self::Level(level) => profession.level == level,
            Self::Interest(interest) => profession.interests.leading() == interest,
            Self::Pay(kind) => profession.pay.as_ref().map(|pay| pay.kind) == kind,
            Self::Demand(evidence) => profession.demand == evidence,
            Self::New => profession.new,
            Self::Fact(fact) => profession.facts.contains(&fact),
            Self::Trait(it) => profession.traits.contains(&it),
            Self::Lean(lean) => Lean::of(&profession.interests) == lean,
        }
    }
}

/// The facets a learner has chosen, in the order of choosing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters(Vec<Facet>);

impl Filters {
    /// Chooses a facet, or takes the choice back.
    pub fn toggle(&mut self, facet: Facet) {
        match self.0.iter().position(|it| *it == facet) {
            Some(place) => {
                self.0.remove(place);
            }
            None => self.0.push(facet),
        }
    }

    /// Whether a facet is chosen.
    pub fn has(&self, facet: Facet) -> bool {
        self.0.contains(&facet)
    }

    /// The chosen facets, in the order of choosing.
    pub fn chosen(&self) -> impl Iterator<Item = Facet> {
        self.0.iter().copied()
    }

    /// What is chosen in one dimension.
    pub fn of(&self, dimension: Dimension) -> Vec<Facet> {
        let chosen = self.chosen();
        chosen.filter(|it| it.dimension() == dimension).collect()
    }

    /// The same with these choices in one dimension instead of the ones there are.
    pub fn with(&self, dimension: Dimension, facets: &[Facet]) -> Self {
        let others = self.chosen().filter(|it| it.dimension() != dimension);
        Self(others.chain(facets.iter().copied()).collect())
    }

    /// Takes all choices back.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// How many facets are chosen.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the profession has a chosen facet in every dimension where something is chosen.
    pub fn accept(&self, profession: &Profession) -> bool {
        self.accept_but(None, profession)
    }

    /// Like [`Filters::accept`] as if nothing were chosen in the facet's own dimension, but this facet: the count
    /// of these is what stands behind the choice.
    pub fn would_accept(&self, facet: Facet, profession: &Profession) -> bool {
        facet.holds(profession) && self.accept_but(Some(facet.dimension()), profession)
    }

    fn accept_but(&self, ignored: Option<Dimension>, profession: &Profession) -> bool {
        let dimensions = Dimension::LISTED.into_iter().chain(Dimension::ASKED);
        dimensions
            .filter(|dimension| Some(*dimension) != ignored)
            .all(|dimension| {
                let mut chosen = self
                    .chosen()
                    .filter(|it| it.dimension() == dimension)
                    .peekable();
                chosen.peek().is_none() || chosen.any(|facet| facet.holds(profession))
            })
    }
}
