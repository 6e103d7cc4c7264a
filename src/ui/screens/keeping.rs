//! Keeping answers and notes beyond the tab: asked for, never assumed.

use super::action;
use crate::session::{Keeping, Session};
use crate::ui::markup::{el, nothing};
use guidance::words::Word;
use leptos::prelude::AnyView;

pub(super) fn keeping(session: Session) -> AnyView {
    let catalog = session.catalog();
    let words = &catalog.words;
    let (note, button, to) = match session.keeping() {
        Keeping::Nowhere | Keeping::TabOnly => return nothing(),
        Keeping::Refused => {
            let note = words.get(Word::KeepRefused);
            return el("p").class("note").text(note).into();
        }
        Keeping::Tab => (Word::KeepNote, Word::KeepOn, Keeping::Device),
        Keeping::Device => (Word::KeepDone, Word::KeepOff, Keeping::Tab),
    };
    let button =
        action("btn btn-line", words.get(button), move || session.keep(to)).attr("data-keep", "");
    el("div")
        .class("row")
        .attr("role", "status")
        .child(button)
        .child(el("span").class("note").text(words.get(note)))
        .into()
}
