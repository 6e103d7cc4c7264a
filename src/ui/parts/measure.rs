//! One card of "this year": for whom, what, how much, why, what else must be true, how and where, who says so.

use super::icon::{Icon, icon, small_icon};
use super::notice::notice;
use super::sources::{out_link, source_list};
use crate::ui::markup::{El, el};
use guidance::lang::Lang;
use guidance::measures::{Amount, Card, Measures, Say};
use guidance::words::Words;

pub(crate) fn measure_card(words: &Words, measures: &Measures, lang: Lang, card: &Card<'_>) -> El {
    let measure = card.measure;
    let miss = card.miss.as_ref().map(|miss| {
        let sign = notice("notice notice-sun", Icon::Info);
        sign.child(el("p").text(measures.miss(miss)))
    });
    let doubt = measure.doubt.as_ref().map(|doubt| {
        let sign = notice("notice", Icon::Unknown);
        sign.child(el("p").text(doubt))
    });
    let held = measure.lines.iter();
    let held = held.filter(|(situation, _)| {
        let by = guidance::measures::Reason::Situation(*situation);
        card.reasons.contains(&by)
    });
    el("article")
        .class("card measure")
        .attr("data-measure", measure.key.as_str())
        .attr(
            "data-standing",
            if card.miss.is_some() { "near" } else { "yours" },
        )
        .child(el("h3").class("h3").text(&measure.name))
        .child(el("p").class("muted small").text(&measure.for_whom))
        .children(miss)
        .child(el("p").text(&measure.what))
        .children(held.map(|(_, text)| el("p").class("strong").text(text)))
        .children(sums(measures, lang, card))
        .children(doubt)
        .children(list(measures, Say::Why, reasons(measures, card)))
        .children(list(measures, Say::Needs, needs(measures, card)))
        .child(how(words, measures, card))
        .child(more(words, measures, card))
}

fn reasons(measures: &Measures, card: &Card<'_>) -> Vec<String> {
    let all = card.reasons.iter();
    all.map(|it| measures.reason(*it)).collect()
}

fn needs(measures: &Measures, card: &Card<'_>) -> Vec<String> {
    let all = card.needs.iter();
    all.map(|it| measures.need(*it).to_owned()).collect()
}

/// A titled list; nothing for an empty one.
fn list(measures: &Measures, title: Say, lines: Vec<String>) -> Option<El> {
    let sign = match title {
        Say::Why => Icon::Check,
        _ => Icon::Next,
    };
    let line = |text: &String| el("li").child(icon(sign)).child(el("span").text(text));
    (!lines.is_empty()).then(|| {
        el("div")
            .child(el("h4").class("small strong").text(measures.say(title)))
            .child(
                el("ul")
                    .class("ticks small")
                    .children(lines.iter().map(line)),
            )
    })
}

/// Every sum with what it is paid for; an unknown one says that it is unknown.
fn sums(measures: &Measures, lang: Lang, card: &Card<'_>) -> Option<El> {
    let measure = card.measure;
    let amounts = measure.amounts.iter();
    let unknown = measure.unknown_amount.then(|| {
        let word = match measure.amounts.is_empty() {
            true => Say::Unknown,
            false => Say::UnknownRest,
        };
        el("p").class("note").text(measures.say(word))
    });
    let there = !measure.amounts.is_empty() || unknown.is_some();
    let oldest = amounts.clone().filter(|it| measures.is_doubtful(it));
    let unconfirmed = oldest.map(|it| it.confirmed).min().map(|year| {
        let (year, now) = (year.to_string(), measures.year.to_string());
        let text = measures.with_two(Say::Unconfirmed, &year, &now);
        el("p").class("note").text(text)
    });
    there.then(|| {
        el("div")
            .class("sums")
            .children(amounts.map(|it| sum(measures, lang, it)))
            .children(unknown)
            .children(unconfirmed)
    })
}

fn sum(measures: &Measures, lang: Lang, amount: &Amount) -> El {
    let (multiple, tenge) = (measures.multiple(lang, amount), measures.in_tenge(amount));
    let said = match (&tenge, &multiple) {
        (Some(tenge), _) => tenge.as_str(),
        (None, Some(multiple)) => multiple.as_str(),
        (None, None) => measures.say(Say::Unknown),
    };
    let mut rest = measures.per(amount.per).to_owned();
    if let (Some(multiple), Some(_)) = (&multiple, &tenge) {
        rest = format!("{rest} ({multiple})");
    }
    el("p")
        .child(el("b").class("num sum").text(said))
        .child(el("span").class("small").text(format!(" {rest}")))
}

fn how(words: &Words, measures: &Measures, card: &Card<'_>) -> El {
    let measure = card.measure;
    let site = measure.link.strip_prefix("https://").unwrap_or_default();
    let site = site.split('/').next().unwrap_or_default();
    let site = site.strip_prefix("www.").unwrap_or(site);
    el("div")
        .child(el("h4").class("small strong").text(measures.say(Say::How)))
        .child(el("p").class("small").text(&measure.how))
        .child(out_link(words, &measure.link, site).class("way"))
}

/// The rule, how many took part, how old it is and who says so: on tap.
fn more(words: &Words, measures: &Measures, card: &Card<'_>) -> El {
    let measure = card.measure;
    let taken = measure.taken.as_ref();
    let day: Vec<&str> = measure.checked.rsplit('-').collect();
    el("details")
        .class("passport")
        .child(
            el("summary")
                .text(format!(
                    "{}, {}",
                    measures.say(Say::Rule),
                    measures.say(Say::Sources).to_lowercase()
                ))
                .child(small_icon(Icon::DownSmall)),
        )
        .child(
            el("div")
                .class("stack-s small")
                .child(el("p").text(&measure.rule))
                .children(taken.map(|taken| el("p").text(taken)))
                .child(
                    el("p")
                        .class("muted")
                        .text(measures.with(Say::Period, &measure.period)),
                )
                .child(
                    el("p")
                        .class("muted")
                        .text(measures.with(Say::Checked, &day.join("."))),
                )
                .child(source_list(words, &measure.sources)),
        )
}
