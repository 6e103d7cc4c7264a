//! On the stand-alone page the screen stands in the address after #, so that Back works and a link can be sent on.
//! In a frame or on a host page the address is not ours and stays as it is.
#![allow(
    clippy::disallowed_methods,
    reason = "the stand-alone page is our own: its address is ours to read and write"
)]

use crate::session::{Screen, Session};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::window;

/// Listens to Back and Forward until dropped.
pub(super) struct Address(Closure<dyn FnMut()>);

/// What stands after # now; `None` when nothing does.
pub(super) fn current() -> Option<String> {
    let hash = window()?.location().hash().ok()?;
    let text = hash.trim_start_matches('#');
    (!text.is_empty()).then(|| text.to_owned())
}

impl Address {
    /// Keeps address and screen together. Call it where an owner lives: the writing half ends with the view.
    pub(super) fn follow(session: Session) -> Self {
        Effect::new(move |_| write(session));
        let read = Closure::<dyn FnMut()>::new(move || {
            let catalog = session.catalog_untracked();
            let text = current().unwrap_or_default();
            match Screen::code(&text) {
                Some(code) => session.bring(code),
                None => session.open(Screen::from_text(&text, &catalog)),
            }
        });
        if let Some(window) = window() {
            // Without the listener Back only leaves the page: nothing is lost.
            let _ = window
                .add_event_listener_with_callback("hashchange", read.as_ref().unchecked_ref());
        }
        Self(read)
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let _ = window
                .remove_event_listener_with_callback("hashchange", self.0.as_ref().unchecked_ref());
        }
    }
}

/// A new screen is a new entry of the history; a change of language only rewrites the present one.
fn write(session: Session) {
    let (screen, catalog) = (session.screen(), session.catalog());
    let text = screen.to_text(&catalog);
    let Some(history) = window().and_then(|window| window.history().ok()) else {
        return;
    };
    let address = session.address(screen);
    let same = current().unwrap_or_else(|| Screen::Home.to_text(&catalog)) == text;
    // A browser that refuses only leaves the address as it was.
    let _ = if same {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}
