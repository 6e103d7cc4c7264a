//! Putting a list of professions in order.

use crate::catalog::{Catalog, Profession, ProfessionId};
use crate::pay::Tenge;
use std::cmp::Reverse;

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

    /// Orders a list that is in the order found; `searched` tells whether that order means anything.
    pub fn apply(self, catalog: &Catalog, list: &mut [ProfessionId], searched: bool) {
        let rank = |id: &ProfessionId| catalog.get(*id).map(|profession| profession.rank);
        match self {
            Self::Found if searched => {}
            Self::Found | Self::Name => list.sort_by_key(rank),
            Self::Pay => list.sort_by_key(|id| (catalog.get(*id).map(pay_key), rank(id))),
        }
    }
}

fn pay_key(profession: &Profession) -> (u8, Reverse<Tenge>) {
    match &profession.pay {
        Some(pay) => (pay.kind as u8, Reverse(pay.band.order_key())),
        None => (u8::MAX, Reverse(0)),
    }
}
