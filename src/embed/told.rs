//! What the loader is told: how it went, which screen is open, what did not come. Never an answer.

use crate::library::Library;
use crate::load::LoadError;
use crate::session::{Screen, Session};
use guidance::issue::DataError;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// The host learns which screen is open and how far the questionnaire is, never what was typed or chosen.
pub(super) fn tell_screens(session: Session, root: HtmlElement) {
    type Place = (Screen, Option<(usize, usize)>);
    Effect::new(move |before: Option<Place>| {
        let now = (session.screen(), session.place());
        let (screen, place) = now;
        if let Some((left, _)) = before.filter(|before| *before != now) {
            let (at, all) = place.unwrap_or_default();
            tell(
                &root,
                "bagdar-screen",
                &format!("{} {at} {all}", screen.name()),
            );
            if (left, screen) == (Screen::Interests, Screen::Results) && session.has_finished() {
                tell(&root, "bagdar-complete", "");
            }
        }
        now
    });
}

/// A file that did not come once the widget was open: said on the screen, and told by its code.
pub(super) fn tell_troubles(library: Library, root: HtmlElement) {
    Effect::new(move |before: Option<Vec<&'static str>>| {
        let now = troubles(library);
        let new = now
            .iter()
            .filter(|code| before.as_ref().is_some_and(|before| !before.contains(code)));
        for code in new {
            tell(&root, "bagdar-trouble", code);
        }
        now
    });
}

fn troubles(library: Library) -> Vec<&'static str> {
    let language = library.refused_language().map(|_| "i18n-missing");
    let pieces = library.lacks_code().then_some("asset-missing");
    let files = library.lacking();
    let files = files.iter().map(code);
    files.chain(language).chain(pieces).collect()
}

/// Codes of the contract; `offline` becomes `data-unavailable` where the loader sees a connection.
pub(super) fn code(error: &LoadError) -> &'static str {
    match error {
        LoadError::Offline => "offline",
        LoadError::Status(_) => "data-unavailable",
        LoadError::Data(DataError::Schema(_)) => "data-version",
        LoadError::Data(_) => "data-invalid",
    }
}

pub(super) fn tell(root: &HtmlElement, name: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(detail));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // A listener of the loader that throws is the loader's matter.
        let _ = root.dispatch_event(&event);
    }
}
