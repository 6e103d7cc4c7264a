//! What is looked for among the places of study: which list, of which region, with which group.

use super::Session;
use guidance::places::SchoolKind;
use guidance::region::RegionKey;
use guidance::study::GroupCode;
use leptos::prelude::*;

/// What the map of regions shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layer {
    /// Universities.
    #[default]
    Universities,
    /// Colleges.
    Colleges,
    /// How pay stands to the country.
    Pay,
}

impl Layer {
    /// In the order of the screen.
    pub const ALL: [Self; 3] = [Self::Universities, Self::Colleges, Self::Pay];

    /// The list it counts; `None` for pay.
    pub fn kind(self) -> Option<SchoolKind> {
        match self {
            Self::Universities => Some(SchoolKind::University),
            Self::Colleges => Some(SchoolKind::College),
            Self::Pay => None,
        }
    }

    /// Its name in the markup.
    pub fn slug(self) -> &'static str {
        self.kind().map_or("pay", SchoolKind::key)
    }
}

/// What is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// What the map shows.
    pub layer: Layer,
    /// The region whose list is open.
    pub region: Option<RegionKey>,
    /// Universities with this group only.
    pub group: Option<GroupCode>,
}

impl Sought {
    /// The group that universities are narrowed to; colleges have none.
    pub fn group_of(&self, kind: SchoolKind) -> Option<GroupCode> {
        self.group.filter(|_| kind == SchoolKind::University)
    }
}

impl Session {
    /// What is looked for among the places of study.
    pub fn sought(&self) -> Sought {
        self.sought.get()
    }

    /// One thing of it.
    pub fn seeks<T>(&self, read: impl FnOnce(&Sought) -> T) -> T {
        self.sought.with(read)
    }

    /// Shows another layer on the map.
    pub fn show_layer(&self, layer: Layer) {
        self.sought.update(|it| it.layer = layer);
    }

    /// Opens the list of a region, or closes it.
    pub fn choose_place(&self, region: RegionKey) {
        self.sought.update(|it| {
            it.region = Some(region).filter(|_| it.region != Some(region));
        });
    }

    /// Looks for universities with this group, or with any.
    pub fn seek_group(&self, group: Option<GroupCode>) {
        self.sought.update(|it| {
            it.group = group;
            it.layer = Layer::Universities;
        });
    }
}
