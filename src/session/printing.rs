//! Printing: asked for here, done by the page when it is our own.

use super::Session;
use leptos::prelude::*;

impl Session {
    /// Whether the page can be printed without the school's around it: only pages of our own.
    pub fn can_print(&self) -> bool {
        self.prints.get().is_some()
    }

    /// How often printing was asked for.
    pub fn prints(&self) -> u32 {
        self.prints.get().unwrap_or_default()
    }

    /// Says that it can.
    pub fn allow_printing(&self) {
        self.prints.set(Some(0));
    }

    /// Asks for the screen on paper.
    pub fn print(&self) {
        self.prints
            .update(|prints| *prints = prints.map(|it| it.wrapping_add(1)));
    }
}
