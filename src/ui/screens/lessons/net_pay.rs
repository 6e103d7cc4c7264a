//! From the sum in an advertisement to the money in hand, by the rule of the year. Nothing typed here is kept.

use crate::session::Session;
use crate::ui::markup::{El, el};
use crate::ui::parts::lesson::source_fold;
use guidance::lesson::Lessons;
use guidance::net_pay::{NetPayRule, read_sum};
use guidance::say;
use guidance::words::{Word, Words};
use leptos::prelude::*;
use std::sync::Arc;

/// `None` where no rule of the year is known.
pub(super) fn calculator(session: Session, lessons: &Arc<Lessons>) -> Option<El> {
    let rule = lessons.net_pay?;
    let typed = RwSignal::new(String::new());
    let voice = session.voice();
    let input = el("input")
        .class("input fit")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("data-gross", "")
        .value(move || typed.get())
        .on("input", move |event| typed.set(event_target_value(&event)));
    let label = el("label")
        .class("stack-s")
        .child(el("span").class("strong").say(voice.say(Word::NetLabel)))
        .child(input);
    let answer = el("div").attr("role", "status").live(move || {
        let catalog = session.catalog();
        answer(&catalog.words, rule, &typed.get()).into()
    });
    let catalog = session.catalog();
    let year = rule.year.to_string();
    let note = catalog.words.with(Word::NetRule, &year);
    Some(
        el("div")
            .class("net stack")
            .child(el("h3").class("h3").say(voice.say(Word::NetTitle)))
            .child(label)
            .child(answer)
            .child(el("p").class("note").text(note))
            .children(source_fold(&catalog.words, &lessons.net_pay_sources)),
    )
}

fn answer(words: &Words, rule: NetPayRule, typed: &str) -> El {
    if typed.trim().is_empty() {
        return el("p");
    }
    let Some(pay) = read_sum(typed).and_then(|gross| rule.of(gross)) else {
        let most = say::number(rule.up_to);
        return el("p")
            .class("error")
            .text(words.with(Word::NetNone, &most));
    };
    let line = |text: String, sum: u32| {
        el("div")
            .class("row row-apart")
            .child(el("dt").text(text))
            .child(el("dd").class("num").text(say::tenge(sum)))
    };
    let percent = |word: Word, percent: u8| words.with(word, &percent.to_string());
    el("dl")
        .class("stack-s")
        .child(line(
            percent(Word::NetPension, rule.pension_percent),
            pay.pension,
        ))
        .child(line(
            percent(Word::NetInsurance, rule.insurance_percent),
            pay.insurance,
        ))
        .child(line(percent(Word::NetTax, rule.tax_percent), pay.tax))
        .child(
            line(words.get(Word::NetHand).to_owned(), pay.net)
                .class("row row-apart strong")
                .attr("data-net", pay.net.to_string()),
        )
}
