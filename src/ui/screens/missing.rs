//! An address that names no profession: said plainly, with a way on.

use super::link;
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el};
use guidance::words::Word;

pub(crate) fn missing(session: Session) -> El {
    let voice = session.voice();
    let on = link(session, Screen::Catalogue)
        .class("btn btn-main")
        .say(voice.say(Word::NavCatalogue));
    let section = el("section")
        .class("section")
        .child(
            el("h1")
                .class("h1")
                .attr("tabindex", "-1")
                .say(voice.say(Word::NotFoundTitle)),
        )
        .child(el("p").class("lead").say(voice.say(Word::NotFoundText)))
        .child(el("p").child(on));
    el("div").class("page").child(section)
}
