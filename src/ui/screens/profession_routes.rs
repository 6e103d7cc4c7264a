//! Where a profession is taught: programme groups, college specialties, or how it is learnt without either.

use super::link;
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el};
use guidance::detail::{Detail, Route, RouteLevel};
use guidance::say::route as say;
use guidance::study::GroupCode;
use guidance::words::{Word, Words};

/// `None` when nothing is known of it.
pub(super) fn routes(session: Session, words: &Words, detail: &Detail) -> Option<El> {
    if detail.routes.is_empty() && detail.routes_note.is_none() {
        return None;
    }
    let rows = detail.routes.iter().map(|route| row(session, words, route));
    let note = detail
        .routes_note
        .as_ref()
        .map(|note| el("p").class("text").text(note));
    let list = (!detail.routes.is_empty()).then(|| {
        el("div")
            .class("stack-s")
            .child(el("ul").class("list").children(rows))
            .child(el("p").class("note").text(words.get(Word::RoutesNote)))
    });
    Some(el("div").class("stack-s").children(note).children(list))
}

fn row(session: Session, words: &Words, route: &Route) -> El {
    let place = say::place(words, route);
    let how = say::how(words, route);
    let exam = route
        .subjects
        .as_ref()
        .map(|subjects| words.with(Word::RouteExam, subjects));
    let group = route.code.as_deref().and_then(GroupCode::from_text);
    let name = match group.filter(|_| route.level == RouteLevel::University) {
        Some(code) => {
            let way = link(session, Screen::Group(code)).attr("data-group", code.to_string());
            el("h3").class("h4").child(way.text(&route.name))
        }
        None => el("h3").class("h4").text(&route.name),
    };
    // A name there is in Russian only is read out as Russian.
    let name = match route.name_lang {
        Some(lang) => name.attr("lang", lang.tag()),
        None => name,
    };
    el("li")
        .class("route")
        .child(name)
        .child(el("p").class("small muted").text(place))
        .child(el("p").class("small").text(how))
        .children(exam.map(|exam| el("p").class("small").text(exam)))
}
