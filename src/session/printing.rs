//! Printing: asked for here, done by the page when it is our own.

use super::{Keeping, Session};
use leptos::prelude::*;

impl Session {
    /// Whether the page can be printed without the school's around it: only pages of our own.
    pub fn can_print(&self) -> bool {
        self.keeping() != Keeping::Nowhere
    }

    /// How often printing was asked for.
    pub fn prints(&self) -> u32 {
        self.prints.get()
    }

    /// Asks for the screen on paper.
    pub fn print(&self) {
        self.prints
            .update(|prints| *prints = prints.wrapping_add(1));
    }
}
