//! The career map: which part of it is in view, and what is pointed at.

use super::Session;
use guidance::catalog::ProfessionId;
use guidance::map::Window;
use leptos::prelude::*;

impl Session {
    /// The part of the career map in view.
    pub fn map_window(&self) -> Window {
        self.window.get()
    }

    /// The profession pointed at on the career map.
    pub fn pointed(&self) -> Option<ProfessionId> {
        self.pointed.get()
    }

    /// Moves the career map or brings it nearer.
    pub fn look(&self, change: impl FnOnce(Window) -> Window) {
        self.window.update(|window| *window = change(*window));
    }

    /// Points at a profession on the career map, or at none.
    pub fn point_at(&self, id: Option<ProfessionId>) {
        self.pointed.set(id);
    }
}
