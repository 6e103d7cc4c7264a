//! What a tab remembers: only on pages of our own, only until it is closed. A browser that refuses remembers nothing,
//! and nothing else changes.
#![allow(
    clippy::disallowed_methods,
    reason = "frame and stand-alone pages are our own: their tab's storage is ours"
)]

use web_sys::{Storage, window};

fn tab() -> Option<Storage> {
    window()?.session_storage().ok()?
}

pub(crate) fn recall(key: &str) -> Option<String> {
    tab()?.get_item(key).ok()?
}

/// Keeps a text; an empty one is forgotten.
pub(crate) fn keep(key: &str, text: &str) {
    let Some(tab) = tab() else { return };
    // Full or forbidden: not remembered, that is all.
    let _ = match text {
        "" => tab.remove_item(key),
        _ => tab.set_item(key, text),
    };
}
