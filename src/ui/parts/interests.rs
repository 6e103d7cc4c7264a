//! The six interest levels of a profession as bars, each with its icon, its word and its number.

use super::icon::{Icon, icon};
use crate::ui::markup::{El, el, svg};
use guidance::interest::{Interest, InterestBasis, InterestLevels};
use guidance::lang::Lang;
use guidance::say;
use guidance::words::{Word, Words};

pub(crate) fn interest_word(interest: Interest) -> Word {
    match interest {
        Interest::Realistic => Word::InterestR,
        Interest::Investigative => Word::InterestI,
        Interest::Artistic => Word::InterestA,
        Interest::Social => Word::InterestS,
        Interest::Enterprising => Word::InterestE,
        Interest::Conventional => Word::InterestC,
    }
}

pub(crate) fn interest_bars(
    words: &Words,
    lang: Lang,
    levels: &InterestLevels,
    basis: InterestBasis,
) -> El {
    let bar = |interest: Interest| {
        let level = levels.of(interest);
        el("li")
            .attr("class", format!("bar k-{}", interest.letter()))
            .child(
                el("span")
                    .class("badge")
                    .child(icon(Icon::Interest(interest))),
            )
            .child(el("b").text(words.get(interest_word(interest))))
            .child(
                el("span")
                    .class("val num")
                    .text(say::hundredths(lang, level)),
            )
            .child(bar_picture(level))
    };
    let note = match basis {
        InterestBasis::Proxy => format!(
            "{} {}",
            words.get(Word::InterestsNote),
            words.get(Word::InterestsProxy)
        ),
        InterestBasis::Exact | InterestBasis::Close | InterestBasis::Blend => {
            words.get(Word::InterestsNote).to_owned()
        }
    };
    el("div")
        .class("stack-s")
        .child(el("ul").class("bars").children(Interest::ALL.map(bar)))
        .child(el("p").class("note").text(note))
}

/// The scale begins at 1: an empty bar is the lowest level.
fn bar_picture(level: u16) -> El {
    let rect = |class, width: String| {
        svg("rect")
            .class(class)
            .attr("y", "3")
            .attr("width", width)
            .attr("height", "10")
            .attr("rx", "5")
    };
    svg("svg")
        .class("pic")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(rect("p-track", "100%".to_owned()))
        .child(rect(
            "k-fill",
            say::percent(u32::from(level.saturating_sub(100)) * 10 / 6),
        ))
}
