//! What is remembered of a learner: on our own pages in the tab until it is closed, and on the device only when the
//! learner asks; everywhere also in the element itself, which outlives a widget that was taken off the page or broke. A
//! browser that refuses remembers nothing, and nothing else changes.
#![allow(
    clippy::disallowed_methods,
    reason = "frame and stand-alone pages are our own: their storage is ours"
)]

use wasm_bindgen::prelude::*;
use web_sys::{Storage, window};

#[wasm_bindgen]
extern "C" {
    /// Texts by key in an object of the element's.
    pub type Memory;
    #[wasm_bindgen(method)]
    pub(crate) fn recall(this: &Memory, key: &str) -> Option<String>;
    /// Keeps a text; an empty one is forgotten.
    #[wasm_bindgen(method)]
    pub(crate) fn keep(this: &Memory, key: &str, text: &str);
}

/// Where something is remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shelf {
    /// Until the tab is closed.
    Tab,
    /// Until it is erased.
    Device,
}

impl Shelf {
    fn storage(self) -> Option<Storage> {
        match self {
            Self::Tab => window()?.session_storage().ok()?,
            Self::Device => window()?.local_storage().ok()?,
        }
    }

    pub(crate) fn recall(self, key: &str) -> Option<String> {
        self.storage()?.get_item(key).ok()?
    }

    /// Keeps a text; an empty one is forgotten.
    pub(crate) fn keep(self, key: &str, text: &str) {
        let Some(storage) = self.storage() else {
            return;
        };
        // Full or forbidden: not remembered, that is all.
        let _ = match text {
            "" => storage.remove_item(key),
            _ => storage.set_item(key, text),
        };
    }

    /// Whether the browser lets it be used: some give a shelf and refuse to put anything on it.
    pub(crate) fn works(self) -> bool {
        const PROBE: &str = "bagdar probe";
        self.keep(PROBE, "1");
        let works = self.recall(PROBE).is_some();
        self.keep(PROBE, "");
        works
    }
}
