//! Screens: they read the session and arrange parts.

use crate::session::{Screen, Session};
use crate::ui::markup::{El, el};
use guidance::words::Word;
use leptos::prelude::event_target_value;
use leptos::wasm_bindgen::JsCast;
use web_sys::MouseEvent;

pub(crate) mod about;
pub(crate) mod career_map;
pub(crate) mod catalogue;
pub(crate) mod compare;
pub(crate) mod cv;
pub(crate) mod exam;
pub(crate) mod filter_panel;
mod heart;
pub(crate) mod home;
pub(crate) mod interests;
mod keeping;
pub(crate) mod lessons;
pub(crate) mod missing;
mod narrowing;
mod pay_regions;
pub(crate) mod places;
pub(crate) mod plan;
pub(crate) mod profession;
mod profession_answers;
pub(crate) mod profession_facts;
mod profession_routes;
mod profession_strip;
mod ranked;
pub(crate) mod results;
pub(crate) mod row;
pub(crate) mod shared;
pub(crate) mod study;
mod terms;
pub(crate) mod top;
pub(crate) mod year;

/// The search box: what is typed narrows the catalogue at once, wherever it is typed.
pub(crate) fn search_input(session: Session) -> El {
    let voice = session.voice();
    el("input")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .live_attr("aria-label", voice.label(Word::SearchLabel))
        .live_attr("placeholder", voice.label(Word::SearchPlaceholder))
        .value(move || session.query())
        .on("input", move |event| {
            session.search(event_target_value(&event));
        })
}

/// A button that does something here.
pub(crate) fn action(class: &'static str, text: &str, act: impl Fn() + 'static) -> El {
    el("button")
        .class(class)
        .attr("type", "button")
        .on("click", move |_| act())
        .text(text)
}

/// A link to a screen: a plain click opens it here, with a modifier the browser opens its address in its own way.
pub(crate) fn link(session: Session, screen: Screen) -> El {
    visit(session, screen, move || session.open(screen))
}

/// A link that does more than open the screen its address names.
pub(crate) fn visit(session: Session, screen: Screen, act: impl Fn() + 'static) -> El {
    el("a")
        .live_attr("href", move || Some(session.address(screen)))
        .on("click", move |event| {
            let click = event.dyn_ref::<MouseEvent>();
            let plain = click.is_none_or(|it| {
                it.button() == 0
                    && !(it.ctrl_key() || it.meta_key() || it.shift_key() || it.alt_key())
            });
            if plain {
                event.prevent_default();
                act();
            }
        })
}
