//! The one call that puts a screen on paper. Only followed on pages of our own: elsewhere the school's whole page would
//! be printed.
#![allow(
    clippy::disallowed_methods,
    reason = "frame and stand-alone pages are our own, and only the window can print"
)]

use crate::session::Session;
use leptos::prelude::*;
use web_sys::window;

/// Prints whenever the learner asks.
pub(super) fn follow(session: Session) {
    Effect::new(move |before: Option<u32>| {
        let asked = session.prints();
        if before.is_some_and(|before| before != asked) {
            // A browser that cannot print leaves everything as it was.
            let _ = window().map(|window| window.print());
        }
        asked
    });
}
