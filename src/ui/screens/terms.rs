//! The words of a screen, explained in place.

use crate::library::{Fetched, Late, Library};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::term::word_row;
use guidance::guide::{GuideSay, TermKey};

/// A row of words; nothing until the glossary is there, and nothing without it: the screen says all it has to say.
pub(super) fn terms(library: Library, keys: &'static [TermKey]) -> El {
    library.need_late(Late::Guide);
    el("div")
        .class("terms")
        .live(move || match library.guide() {
            Fetched::Ready(guide) => el("div")
                .class("stack-s")
                .child(
                    el("p")
                        .class("small strong")
                        .text(guide.say(GuideSay::Glossary)),
                )
                .child(word_row(&guide, keys))
                .into(),
            Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => nothing(),
        })
}
