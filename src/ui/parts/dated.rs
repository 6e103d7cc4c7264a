//! When a statement holds and who said so, with the mark of age after 18 months.

use crate::ui::markup::{El, el};
use guidance::guide::Origin;
use guidance::period::{Month, Period};
use guidance::say;
use guidance::words::{Word, Words};

/// `2025, Ministry; Newspaper`
pub(crate) fn dated(words: &Words, origin: &Origin, now: Option<Month>) -> El {
    let names: Vec<String> = origin
        .sources
        .iter()
        .map(|it| short(&it.publisher))
        .collect();
    let names = once(&names).join("; ");
    let when = say::period(words, origin.period);
    el("p")
        .class("note")
        .attr("data-dated", "")
        .text(format!("{when}, {names}"))
        .children(age(words, origin.period, now))
}

/// The mark of age; `None` for what is still young.
pub(crate) fn age(words: &Words, period: Period, now: Option<Month>) -> Option<El> {
    let aged = now.is_some_and(|now| period.aged(now));
    aged.then(|| {
        el("span").text(" ").child(
            el("span")
                .class("chip chip-sun")
                .attr("data-aged", "")
                .text(words.get(Word::Aged)),
        )
    })
}

/// Without what stands in brackets: in what language it was read is said where the source is listed.
pub(crate) fn short(publisher: &str) -> String {
    let Some((name, rest)) = publisher.split_once(" (") else {
        return publisher.to_owned();
    };
    let (_, rest) = rest.split_once(')').unwrap_or_default();
    format!("{name}{rest}")
}

/// Each of them once, in their order.
fn once(names: &[String]) -> Vec<&str> {
    let mut kept: Vec<&str> = Vec::new();
    for name in names {
        if !kept.contains(&name.as_str()) {
            kept.push(name);
        }
    }
    kept
}
