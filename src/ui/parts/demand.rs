//! Demand: what a source says will be needed, in its own words and years. No arrow is drawn without a direction.

use super::icon::{Icon, icon};
use super::sources::source_list;
use crate::ui::markup::{El, el};
use guidance::outlook::Outlook;
use guidance::say::demand as say;
use guidance::words::{Word, Words};

pub(crate) fn demand_list(words: &Words, outlooks: &[Outlook]) -> El {
    let list = el("div").class("stack");
    if outlooks.is_empty() {
        return list.child(
            el("div")
                .class("demand demand-none")
                .child(el("span").class("demand-i").child(icon(Icon::Unknown)))
                .child(el("p").text(words.get(Word::DemandUnknown))),
        );
    }
    list.children(outlooks.iter().map(|outlook| demand(words, outlook)))
}

fn demand(words: &Words, outlook: &Outlook) -> El {
    let body = el("div")
        .class("stack-s")
        .child(el("h3").class("h4").text(say::statement(words, outlook)))
        .child(
            el("p")
                .class("small muted")
                .text(say::reach(words, outlook)),
        )
        .child(source_list(words, std::slice::from_ref(&outlook.source)).class("note"));
    el("div")
        .class("demand demand-flat")
        .child(el("span").class("demand-i").child(icon(Icon::Info)))
        .child(body)
}
