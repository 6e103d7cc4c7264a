//! The heart: keeps something on the shortlist with one tap, from anywhere.

use crate::session::Session;
use crate::ui::markup::{El, el};
use crate::ui::parts::icon::{Icon, icon};
use guidance::shortlist::Pick;
use guidance::words::Word;

/// `name` is what it keeps, in words.
pub(crate) fn heart(session: Session, pick: Pick, name: &str) -> El {
    let (name, slug) = (name.to_owned(), pick.text().to_owned());
    let (kept, full, press) = (pick.clone(), pick.clone(), pick);
    let is_kept = move || session.is_kept(&kept);
    let no_room = move || session.is_list_full() && !session.is_kept(&full);
    let room = no_room.clone();
    let label = move || {
        let word = match room() {
            true => Word::KeepFull,
            false => Word::Keep,
        };
        Some(session.catalog().words.with(word, &name))
    };
    el("button")
        .class("keep")
        .attr("type", "button")
        .attr("data-heart", slug)
        .live_attr("aria-pressed", move || Some(is_kept().to_string()))
        .live_attr("aria-label", label)
        .on_off("disabled", no_room)
        .on("click", move |_| session.toggle_kept(&press))
        .child(icon(Icon::Heart))
}
