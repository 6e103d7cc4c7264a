//! What is known of a group, in small pieces: chance, thresholds, scores, places, conditions.

use crate::ui::markup::{El, el};
use guidance::say;
use guidance::study::{Chance, Condition, Group, Name, Quota, Score, Study};
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

pub(crate) fn fact(label: String, said: String) -> El {
    el("div")
        .child(el("dt").text(label))
        .child(el("dd").text(said))
}

/// `50–95`; the reason it spans is that each university sets its own.
pub(crate) fn threshold(words: &Words, study: &Study, group: &Group) -> El {
    let label = words.with(Word::RoutesThreshold, &study.threshold_year.to_string());
    let said = match group.threshold {
        Some((low, high)) if low == high => low.to_string(),
        Some((low, high)) => format!("{low}–{high}"),
        None => words.get(Word::RoutesUnknown).to_owned(),
    };
    fact(label, said)
}

/// The lowest winning scores of the last two solid years, each with its year.
pub(crate) fn lowest(words: &Words, group: &Group, quota: Quota) -> El {
    let years = group.lowest(quota).map(|(year, score)| {
        words.with_two(Word::RoutesYearScore, &year.to_string(), &score.to_string())
    });
    let years: Vec<String> = years.collect();
    let said = match years.is_empty() {
        true => words.get(Word::RoutesUnknown).to_owned(),
        false => years.join(", "),
    };
    let label = format!(
        "{} ({})",
        words.get(Word::RoutesLowest),
        words.get(quota.word()).to_lowercase()
    );
    fact(label, said)
}

/// Grant places of each kind, never added up.
pub(crate) fn places(words: &Words, study: &Study, group: &Group) -> Vec<El> {
    let year = say::school_year(study.places_from);
    let kinds = [
        (Word::RoutesPlaces, group.places),
        (Word::RoutesPlacesShort, group.places_short),
        (Word::RoutesPlacesTeaching, group.places_pedagogical),
    ];
    let known = kinds.into_iter().filter_map(|(word, places)| {
        let said = say::number(places?);
        Some(fact(words.with(word, &year), said))
    });
    known.collect()
}

/// The conditions that this release knows something of, each with its year and who published it.
pub(crate) fn rules(words: &Words, study: &Study, conditions: &[Condition]) -> Option<El> {
    let known = conditions.iter().filter_map(|it| study.rule(*it));
    let rows: Vec<El> = known
        .map(|rule| {
            let least = rule.threshold.map(|it| it.to_string()).unwrap_or_default();
            let from = format!("{}, {}", rule.years, rule.publisher);
            el("li")
                .class("route")
                .child(
                    el("p")
                        .class("small")
                        .text(words.with(rule.condition.word(), &least)),
                )
                .child(el("p").class("note").text(from))
        })
        .collect();
    (!rows.is_empty()).then(|| el("ul").class("list").children(rows))
}
