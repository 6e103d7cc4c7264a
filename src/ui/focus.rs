//! Where focus goes: to the heading of a new screen, or to the part of a page that was asked for.

use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusOptions, HtmlElement, Node};

/// After a change of screen the heading is focused, so that it is read out once. The first screen takes no focus from
/// the host page.
pub(crate) fn follow(root: HtmlElement, session: Session, library: Library) {
    Effect::new(move |before: Option<(Screen, bool)>| {
        let now = session.screen();
        let due = before.is_some_and(|(before, due)| due || before != now);
        let drawn = library
            .drawing(now)
            .is_none_or(|it| matches!(it, Fetched::Ready(_)));
        if due && drawn {
            let root = root.clone();
            // The new screen is drawn in this very turn: its heading is there in the next frame.
            request_animation_frame(move || heading(&root));
        }
        (now, due && !drawn)
    });
}

/// The skip link: over the bars, to the heading.
pub(crate) fn skip(event: Event) {
    event.prevent_default();
    if let Some(root) = widget_of(&event) {
        heading(&root);
    }
}

/// What was tapped goes and another view of the same screen comes: to its heading.
pub(crate) fn next(event: &Event) {
    if let Some(root) = widget_of(event) {
        request_animation_frame(move || heading(&root));
    }
}

/// A link to a part of the same screen. An address with # would be looked up in the host page, not in here.
pub(crate) fn part(event: &Event, id: &str) {
    event.prevent_default();
    let selector = format!("[id=\"{id}\"]");
    let found = widget_of(event).and_then(|root| root.query_selector(&selector).ok()?);
    if let Some(part) = found {
        part.scroll_into_view();
        focus(&part);
    }
}

fn heading(root: &Element) {
    if let Ok(Some(heading)) = root.query_selector("h1") {
        focus(&heading);
    }
}

fn focus(element: &Element) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // Failing to focus loses nothing.
        let _ = element.focus_with_options(&options);
    }
}

/// The widget an event happened in.
fn widget_of(event: &Event) -> Option<Element> {
    let node: Node = event.current_target()?.dyn_into().ok()?;
    node.parent_element()?.closest(".bagdar").ok()?
}
