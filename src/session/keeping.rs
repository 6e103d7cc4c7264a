//! How long answers are kept: the learner's choice.

use super::Session;
use leptos::prelude::*;

/// Where answers are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// On a host's page: nowhere but in the widget itself.
    #[default]
    Nowhere,
    /// Until the tab is closed, and the school offers nothing longer.
    TabOnly,
    /// Until the tab is closed.
    Tab,
    /// On the device, until they are erased: only when the learner asks.
    Device,
    /// Until the tab is closed, and the browser keeps nothing for longer.
    Refused,
}

impl Session {
    /// Where answers are kept.
    pub fn keeping(&self) -> Keeping {
        self.keeping.get()
    }

    /// The same, not followed.
    pub fn keeping_untracked(&self) -> Keeping {
        self.keeping.get_untracked()
    }

    /// Keeps them there from now on.
    pub fn keep(&self, keeping: Keeping) {
        self.keeping.set(keeping);
    }
}
