//! Putting a list of professions in order.

use crate::catalog::{Catalog, Profession, ProfessionId};
use crate::pay::Tenge;
use crate::sorting::sorted;

/// How a list is ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As found: best hit first. Without a search, the alphabet.
    #[default]
    Found,
    /// By the alphabet of the language.
    Name,
    /// By pay, highest first, kind by kind: kinds are never compared with each other. Unknown pay comes last.
    Pay,
}

impl Order {
    /// In the order of the screen.
    pub const ALL: [Self; 3] = [Self::Found, Self::Name, Self::Pay];

    /// The word used in addresses and controls.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Name => "name",
            Self::Pay => "pay",
        }
    }

    /// Reads that word; what is not known is the order found.
    pub fn from_slug(slug: &str) -> Self {
        let known = Self::ALL.into_iter().find(|order| order.slug() == slug);
        known.unwrap_or_default()
    }

    /// Orders a list that is in the order found; `searched` tells whether that order means anything.
    pub fn apply(
        self,
        catalog: &Catalog,
        list: Vec<ProfessionId>,
        searched: bool,
    ) -> Vec<ProfessionId> {
        let pay = match self {
            Self::Found if searched => return list,
            Self::Found | Self::Name => |_: &Profession| 0,
            Self::Pay => pay_key,
        };
        let key = |id: &ProfessionId| {
            catalog
                .get(*id)
                .map_or(u64::MAX, |it| pay(it) << 16 | u64::from(it.rank))
        };
        sorted(list, |one, other| key(one).cmp(&key(other)))
    }
}

/// Kind first, then the highest amount; unknown pay after all.
fn pay_key(profession: &Profession) -> u64 {
    match &profession.pay {
        Some(pay) => (pay.kind as u64) << 32 | u64::from(Tenge::MAX - pay.band.order_key()),
        None => 0xff << 32,
    }
}
