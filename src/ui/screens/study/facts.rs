//! What is known of a group, in small pieces: chance, thresholds, scores, places, conditions.

use crate::ui::markup::{El, el};
use crate::ui::parts::dated::age;
use guidance::period::{Month, Period};
use guidance::say;
use guidance::study::{Chance, Condition, Group, Name, Quota, Rule, Score, Study};
use guidance::words::{Word, Words};

/// An element that says a name, in the language the name is in.
pub(crate) fn named(tag: &'static str, name: &Name) -> El {
    let element = el(tag).text(&name.text);
    match name.lang {
        Some(lang) => element.attr("lang", lang.tag()),
        None => element,
    }
}

/// The band of a score, in words.
fn chance_chip(words: &Words, chance: Chance) -> El {
    let class = match chance {
        Chance::WellAbove => "chip chip-accent",
        Chance::AboutThere => "chip chip-sun",
        Chance::BelowSoFar | Chance::BelowThreshold | Chance::NoData => "chip",
    };
    el("span")
        .class(class)
        .attr("data-chance", chance.slug())
        .text(words.get(chance.word()))
}

/// The learner's points, and how they stand.
pub(crate) fn mine(words: &Words, score: Score, chance: Chance) -> El {
    let points = words.with(Word::GroupMine, &score.points().to_string());
    el("p")
        .class("small")
        .text(format!("{points}: "))
        .child(chance_chip(words, chance))
}

pub(crate) fn fact(label: String, said: String, aged: Option<El>) -> El {
    el("div")
        .child(el("dt").text(label))
        .child(el("dd").text(said).children(aged))
}

/// The mark of age of a figure of one year.
pub(crate) fn year_age(words: &Words, year: u16, now: Option<Month>) -> Option<El> {
    age(words, Period::years(year, year)?, now)
}

/// `50–95`; the reason it spans is that each university sets its own.
pub(crate) fn threshold(words: &Words, study: &Study, group: &Group, now: Option<Month>) -> El {
    let label = words.with(Word::RoutesThreshold, &study.threshold_year.to_string());
    let Some((low, high)) = group.threshold else {
        return fact(label, words.get(Word::RoutesUnknown).to_owned(), None);
    };
    let said = match low == high {
        true => low.to_string(),
        false => format!("{low}–{high}"),
    };
    fact(label, said, year_age(words, study.threshold_year, now))
}

/// The lowest winning scores of the last two solid years, each with its year and its age.
pub(crate) fn lowest(words: &Words, group: &Group, quota: Quota, now: Option<Month>) -> El {
    let said = group
        .lowest(quota)
        .enumerate()
        .map(|(place, (year, score))| {
            let comma = if place > 0 { ", " } else { "" };
            let said = words.with_two(Word::RoutesYearScore, &year.to_string(), &score.to_string());
            el("span")
                .text(format!("{comma}{said}"))
                .children(year_age(words, year, now))
        });
    let said: Vec<El> = said.collect();
    let said = match said.is_empty() {
        true => el("dd").text(words.get(Word::RoutesUnknown)),
        false => el("dd").children(said),
    };
    let label = format!(
        "{} ({})",
        words.get(Word::RoutesLowest),
        words.get(quota.word()).to_lowercase()
    );
    el("div").child(el("dt").text(label)).child(said)
}

/// Grant places of each kind, never added up. They are given out in the autumn of the first year, and age with it.
pub(crate) fn places(words: &Words, study: &Study, group: &Group, now: Option<Month>) -> Vec<El> {
    let year = say::school_year(study.places_from);
    let kinds = [
        (Word::RoutesPlaces, group.places),
        (Word::RoutesPlacesShort, group.places_short),
        (Word::RoutesPlacesTeaching, group.places_pedagogical),
    ];
    let known = kinds.into_iter().filter_map(|(word, places)| {
        let said = say::number(places?);
        let aged = year_age(words, study.places_from, now);
        Some(fact(words.with(word, &year), said, aged))
    });
    known.collect()
}

/// The conditions that this release knows something of, each with its year and who published it.
pub(crate) fn rules(
    words: &Words,
    study: &Study,
    conditions: &[Condition],
    now: Option<Month>,
) -> Option<El> {
    let known = conditions.iter().filter_map(|it| study.rule(*it));
    let rows: Vec<El> = known
        .map(|rule| {
            let least = rule.threshold.map(|it| it.to_string()).unwrap_or_default();
            el("li")
                .class("route")
                .child(
                    el("p")
                        .class("small")
                        .text(words.with(rule.condition.word(), &least)),
                )
                .child(rule_origin(words, rule, now))
        })
        .collect();
    (!rows.is_empty()).then(|| el("ul").class("list").children(rows))
}

/// When a rule holds, who published it, and whether that is old.
pub(crate) fn rule_origin(words: &Words, rule: &Rule, now: Option<Month>) -> El {
    el("p")
        .class("note")
        .text(format!("{}, {}", rule.years, rule.publisher))
        .children(age(words, rule.period, now))
}
