//! The catalogue: search, filters with counts, order, a list in pages.

use super::filter_panel::{chips, filter_panel};
use super::row::paid_row;
use super::{link, search_input};
use crate::library::{Fetched, Library};
use crate::session::{PAGE, Screen, Session};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::notice::{notice, retry_button};
use crate::ui::parts::pay::pay_legend;
use guidance::order::Order;
use guidance::say;
use guidance::words::Word;
use leptos::prelude::*;

pub(crate) fn catalogue(session: Session, library: Library) -> El {
    library.want_facts();
    // Asked once: the screen must not be drawn anew with every letter.
    if untrack(|| !session.query().is_empty()) {
        library.want_search();
    }
    let voice = session.voice();
    let head = el("h1")
        .class("h1")
        .attr("tabindex", "-1")
        .say(voice.say(Word::NavCatalogue));
    let to_map = link(session, Screen::Map).say(voice.say(Word::NavMap));
    let section = el("section")
        .class("section")
        .child(head)
        .child(search_box(session, library))
        .child(el("p").child(to_map))
        .live(move || match library.search() {
            Fetched::Failed(_) => partly(session, library).into(),
            Fetched::Idle | Fetched::Loading | Fetched::Ready(()) => nothing(),
        })
        .child(
            el("div")
                .class("cols cols-side")
                .child(filter_panel(session))
                .child(results(session, library)),
        );
    el("div").class("page").child(section)
}

/// Typing narrows the list at once; leaving the form does nothing more.
fn search_box(session: Session, library: Library) -> El {
    let input = search_input(session).on("focus", move |_| library.want_search());
    el("form")
        .class("search")
        .attr("role", "search")
        .on("submit", |event| event.prevent_default())
        .child(icon(Icon::Search))
        .child(input)
}

/// Without the search words only the names of this language are found: said, with a way to try again.
fn partly(session: Session, library: Library) -> El {
    let voice = session.voice();
    notice("notice notice-sun", Icon::Warning)
        .attr("role", "status")
        .child(el("p").say(voice.say(Word::SearchPartly)))
        .child(el("p").child(retry_button(voice, move || library.want_search())))
}

fn results(session: Session, library: Library) -> El {
    let head = el("div")
        .class("row row-apart")
        .child(count(session))
        .child(sort_picker(session));
    // The list may still change its order: a screen reader waits for it.
    let busy = move || matches!(library.search(), Fetched::Loading).then(|| "true".to_owned());
    el("div")
        .class("stack")
        .live_attr("aria-busy", busy)
        .child(el("h2").class("hide").say(session.voice().say(Word::List)))
        .child(head)
        .live(move || chips(session))
        .live(move || {
            if session.found().is_empty() {
                none(session).into()
            } else {
                list(session).into()
            }
        })
}

fn count(session: Session) -> El {
    let found = move || {
        let catalog = session.catalog();
        say::professions(catalog.lang, &catalog.words, session.found().len())
    };
    let total = move || {
        let catalog = session.catalog();
        format!(
            " {}",
            catalog
                .words
                .with(Word::CountOf, &catalog.len().to_string())
        )
    };
    el("p")
        .attr("aria-live", "polite")
        .live_attr("data-count", move || {
            Some(session.found().len().to_string())
        })
        .child(el("b").say(found))
        .child(el("span").class("muted").say(total))
}

/// Without a search there is no similarity to order by: the alphabet is what "as found" means then.
fn sort_picker(session: Session) -> El {
    let voice = session.voice();
    let searched = Memo::new(move |_| !session.query().trim().is_empty());
    let select = move || {
        let orders = match searched.get() {
            true => &[Order::Found, Order::Name, Order::Pay][..],
            false => &[Order::Found, Order::Pay][..],
        };
        let option = |order: &Order| {
            let order = *order;
            el("option")
                .attr("value", order.slug())
                .on_off("selected", move || session.order() == order)
                .say(voice.say(order_word(order, searched.get())))
        };
        el("select")
            .class("input fit")
            .on("change", move |event| {
                let chosen = event_target_value(&event);
                session.arrange(Order::from_slug(&chosen));
            })
            .children(orders.iter().map(option))
            .into()
    };
    el("label")
        .class("row small")
        .child(el("span").class("muted").say(voice.say(Word::Sort)))
        .live(select)
}

fn order_word(order: Order, searched: bool) -> Word {
    match order {
        Order::Found if searched => Word::SortFound,
        Order::Found | Order::Name => Word::SortName,
        Order::Pay => Word::SortPay,
    }
}

/// The part of the list that is drawn, and one more page on tap.
fn list(session: Session) -> El {
    let catalog = session.catalog();
    let words = &catalog.words;
    let listed = session.listed();
    let left = session.found().len().saturating_sub(listed.len()).min(PAGE);
    let more = (left > 0).then(|| {
        let button = el("button")
            .class("btn btn-line btn-wide")
            .attr("type", "button")
            .attr("data-more", "")
            .on("click", move |_| session.show_more())
            .text(words.with(Word::More, &left.to_string()));
        el("p").child(button)
    });
    let rows = listed
        .into_iter()
        .filter_map(|id| paid_row(session, &catalog, id));
    el("div")
        .class("stack")
        .child(pay_legend(words))
        .child(el("p").class("note").text(words.get(Word::PayWarning)))
        .child(el("ol").class("list").children(rows))
        .children(more)
}

/// Nothing found is not a failure: what to do is said, and one tap goes back to everything.
fn none(session: Session) -> El {
    let voice = session.voice();
    let everything = el("button")
        .class("btn btn-line")
        .attr("type", "button")
        .on("click", move |_| {
            session.search(String::new());
            session.widen();
        })
        .say(voice.say(Word::SeeAll));
    el("div")
        .class("empty")
        .attr("data-empty", "")
        .child(icon(Icon::Search))
        .child(el("p").class("h3").say(voice.say(Word::EmptyTitle)))
        .child(el("p").say(voice.say(Word::EmptyText)))
        .child(el("p").child(everything))
}
