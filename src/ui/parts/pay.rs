//! The pay line: middle and range on one scale, each kind drawn in its own way, its source always in sight.

use super::icon::{Icon, icon, small_icon};
use super::notice::notice;
use super::sources::source_list;
use crate::ui::markup::{El, el, svg};
use guidance::detail::PayDetail;
use guidance::pay::{PayFigure, PayKind, Tenge};
use guidance::period::Month;
use guidance::say::{self, pay as pay_words};
use guidance::words::{Word, Words};

/// The right end of every pay line.
const SCALE: Tenge = 1_000_000;

/// Pay in a row of the catalogue; unknown pay says so and is never a zero.
pub(crate) fn pay_small(words: &Words, pay: Option<&PayFigure>, now: Option<Month>) -> El {
    let part = el("div").class("pay");
    let Some(figure) = pay else {
        return part.child(el("p").class("kind").text(words.get(Word::PayNone)));
    };
    let amount = el("span")
        .class("strong num")
        .text(pay_words::amount(words, figure));
    part.child(el("div").class("pay-head").child(amount))
        .child(pay_line(figure, None, SCALE))
        .child(passport_line(words, figure, now).class("kind"))
}

/// All that is known of a profession's pay, or that nothing is.
pub(crate) fn pay_list(words: &Words, pays: &[PayDetail], now: Option<Month>) -> El {
    let list = el("div").class("stack");
    if pays.is_empty() {
        return list.child(
            notice("notice", Icon::Unknown).child(el("p").text(words.get(Word::PayUnknown))),
        );
    }
    let list = list.children(pays.iter().map(|pay| pay_card(words, pay, now)));
    match pays.len() {
        1 => list,
        _ => list.child(el("p").class("note").text(words.get(Word::PayWarning))),
    }
}

/// Pay on a profession's page, with the whole passport on tap.
fn pay_card(words: &Words, pay: &PayDetail, now: Option<Month>) -> El {
    let figure = &pay.figure;
    let about: Vec<&str> = [&figure.group, &figure.region]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let heading = (!about.is_empty()).then(|| el("h3").class("h4").text(about.join(", ")));
    let amount = el("div")
        .class("pay-head")
        .child(
            el("span")
                .class("pay-mid num")
                .text(pay_words::amount(words, figure)),
        )
        .child(el("span").class("muted").text(words.get(Word::PayMonth)));
    let spread = pay_words::spread(words, figure).map(|spread| el("p").class("small").text(spread));
    let note = pay
        .inputs
        .is_some()
        .then(|| el("p").class("note").text(words.get(Word::EstimateNote)));
    let source = el("div")
        .class("source")
        .child(icon(Icon::Info))
        .child(passport_line(words, figure, now));
    let body = el("div")
        .class("pay pay-big")
        .children(heading)
        .child(amount)
        .children(spread)
        .child(pay_line(figure, pay.country, SCALE))
        .children(note)
        .child(source);
    el("div")
        .class("card")
        .child(body)
        .child(passport(words, pay, now))
}

/// Pay in a cell beside others of its kind, on their scale.
pub(crate) fn pay_beside(
    words: &Words,
    figure: &PayFigure,
    now: Option<Month>,
    scale: Option<Tenge>,
) -> El {
    let spread = pay_words::spread(words, figure).map(|spread| el("p").class("small").text(spread));
    el("div")
        .class("pay")
        .child(
            el("p")
                .class("strong num")
                .text(pay_words::amount(words, figure)),
        )
        .child(pay_line(figure, None, scale.unwrap_or(SCALE)))
        .children(spread)
        .child(passport_line(words, figure, now).class("note"))
}

/// The passport in one line: no figure is shown without it.
fn passport_line(words: &Words, figure: &PayFigure, now: Option<Month>) -> El {
    el("p")
        .attr("data-passport", "")
        .text(pay_words::source_line(words, figure, now))
}

fn passport(words: &Words, pay: &PayDetail, now: Option<Month>) -> El {
    let rows = pay_words::passport(words, pay, now)
        .into_iter()
        .flat_map(|(heading, said)| [el("dt").text(heading), el("dd").text(said)]);
    let list = el("dl")
        .children(rows)
        .child(el("dt").text(words.get(Word::PassportSource)))
        .child(el("dd").child(source_list(words, &pay.sources)));
    let summary = el("summary")
        .child(small_icon(Icon::List))
        .text(words.get(Word::Passport))
        .child(small_icon(Icon::DownSmall));
    el("details").class("passport").child(summary).child(list)
}

/// How the range of each kind is drawn: class, fill, roundness.
fn style(kind: PayKind) -> (&'static str, Option<&'static str>, &'static str) {
    match kind {
        PayKind::Survey => ("pay-survey", None, "6"),
        PayKind::Offers => ("pay-offers", Some("url(#hatch)"), "6"),
        PayKind::Tariff | PayKind::Employer => ("pay-tariff", None, "0"),
        PayKind::Estimate => ("pay-estimate", None, "6"),
    }
}

fn range_rect(kind: PayKind, x: String, width: String, y: &'static str) -> El {
    let (class, fill, round) = style(kind);
    let rect = svg("rect")
        .class(class)
        .attr("x", x)
        .attr("width", width)
        .attr("y", y);
    let rect = rect.attr("height", "12").attr("rx", round);
    match fill {
        Some(fill) => rect.attr("fill", fill),
        None => rect,
    }
}

/// The picture; its words stand beside it. Ends beyond the scale stop at its edge.
fn pay_line(figure: &PayFigure, country: Option<Tenge>, scale: Tenge) -> El {
    let band = figure.band;
    let place = |value: Tenge| value.min(scale) / (scale / 1000).max(1);
    let range = band.low().zip(band.high()).map(|(low, high)| {
        let (from, to) = (place(low), place(high));
        range_rect(
            figure.kind,
            say::percent(from),
            say::percent((to - from).max(10)),
            "4",
        )
    });
    let mark = country.map(|value| {
        let at = say::percent(place(value));
        let line = svg("line")
            .class("pay-land")
            .attr("x1", at.as_str())
            .attr("x2", at);
        line.attr("y1", "0").attr("y2", "20")
    });
    let middle = band.middle().map(|value| {
        svg("circle")
            .class("pay-mid-mark")
            .attr("cx", say::percent(place(value)))
            .attr("cy", "10")
            .attr("r", "7")
    });
    let axis = svg("line")
        .class("pay-axis")
        .attr("x1", "0")
        .attr("x2", "100%")
        .attr("y1", "10")
        .attr("y2", "10");
    svg("svg")
        .class("pay-pic pay-pic-s")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(axis)
        .children(range)
        .children(mark)
        .children(middle)
}

/// How each kind is drawn, in words.
pub(crate) fn pay_legend(words: &Words) -> El {
    let kinds = [
        PayKind::Survey,
        PayKind::Offers,
        PayKind::Tariff,
        PayKind::Estimate,
    ];
    let item = |kind| {
        let picture = svg("svg")
            .attr("aria-hidden", "true")
            .attr("focusable", "false")
            .child(range_rect(kind, "1".to_owned(), "26".to_owned(), "1"));
        el("li")
            .child(picture)
            .text(words.get(pay_words::kind_word(Some(kind))))
    };
    el("ul")
        .class("legend")
        .attr("aria-label", words.get(Word::PayLegend))
        .children(kinds.map(item))
}

/// The hatching of offers, defined once in the widget's own tree.
pub(crate) fn hatch() -> El {
    let pattern = svg("pattern")
        .attr("id", "hatch")
        .attr("width", "7")
        .attr("height", "7")
        .attr("patternUnits", "userSpaceOnUse")
        .attr("patternTransform", "rotate(45)")
        .child(
            svg("rect")
                .class("pay-hatch-bg")
                .attr("width", "7")
                .attr("height", "7"),
        )
        .child(svg("path").class("pay-hatch").attr("d", "M0 0v7"));
    svg("svg")
        .class("hide")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(svg("defs").child(pattern))
}
