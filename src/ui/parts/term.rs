//! Words of the glossary, explained where they stand: a button in the sentence, or a row of them above a list.

use crate::ui::markup::{El, el, nothing};
use guidance::guide::{Guide, Part, TermKey, parts};
use leptos::prelude::*;
use std::sync::Arc;

/// A text whose marked words open their explanation below it.
pub(crate) fn explained(guide: &Arc<Guide>, text: &str) -> El {
    let open = RwSignal::new(None);
    let parts = parts(text);
    let marked = parts.iter().any(|it| matches!(it, Part::Term(..)));
    let part = |part: &Part<'_>| match part {
        Part::Plain(plain) => el("span").text(plain),
        Part::Term(words, key) => button(open, *key).class("term").text(words),
    };
    let line = el("p").class("text").children(parts.iter().map(part));
    match marked {
        true => el("div")
            .class("stack-s")
            .child(line)
            .child(said(guide, open)),
        false => line,
    }
}

/// Words that a screen uses, each to be opened.
pub(crate) fn word_row(guide: &Arc<Guide>, keys: &[TermKey]) -> El {
    let open = RwSignal::new(None);
    let chip = |key: &TermKey| {
        let term = guide.term(*key)?;
        let button = button(open, term.key).class("pick").text(&term.word);
        Some(el("li").child(button))
    };
    el("div")
        .class("stack-s")
        .child(
            el("ul")
                .class("chips")
                .children(keys.iter().filter_map(chip)),
        )
        .child(said(guide, open))
}

/// All of the glossary.
pub(crate) fn glossary(guide: &Guide) -> El {
    let term = |term: &guidance::guide::Term| {
        el("details")
            .class("more")
            .attr("data-word", term.key.key())
            .child(el("summary").text(&term.word))
            .child(el("p").class("text").text(&term.text))
    };
    el("div")
        .class("stack-s")
        .children(guide.terms.iter().map(term))
}

/// Opens the explanation of a word, or closes it.
fn button(open: RwSignal<Option<TermKey>>, key: TermKey) -> El {
    el("button")
        .attr("type", "button")
        .attr("data-term", key.key())
        .live_attr("aria-expanded", move || {
            Some((open.get() == Some(key)).to_string())
        })
        .on("click", move |_| {
            open.update(|it| *it = Some(key).filter(|_| *it != Some(key)));
        })
}

/// The explanation of the word that is open, read out when it opens.
fn said(guide: &Arc<Guide>, open: RwSignal<Option<TermKey>>) -> El {
    let guide = Arc::clone(guide);
    let said = move || match open.get().and_then(|key| guide.term(key)) {
        Some(term) => el("p")
            .class("term-said small")
            .attr("data-explained", term.key.key())
            .child(el("b").text(format!("{}. ", term.word)))
            .text(&term.text)
            .into(),
        None => nothing(),
    };
    el("div").attr("aria-live", "polite").live(said)
}
