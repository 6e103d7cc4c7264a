//! What must hold of the authored data. Each rule is a function over all of it that names what breaks it.

use crate::authored::Authored;
use crate::finding::Finding;
use guidance::period::Month;

mod aliases;
mod education;
mod guide;
mod lessons;
mod links;
mod measures;
mod pay;
mod plan;
mod questionnaire;
mod routes;
mod script;
mod texts;
mod words;

/// Every rule; an empty answer means the data may be released.
pub fn check(authored: &Authored) -> Vec<Finding> {
    let rules: [fn(&Authored, &mut Vec<Finding>); 34] = [
        aliases::names,
        links::professions,
        links::marks,
        links::sources,
        pay::figures,
        pay::outlook,
        plan::readable,
        plan::says,
        plan::steps,
        words::interface,
        words::lists,
        words::traits,
        texts::professions,
        texts::repetition,
        education::tables,
        guide::exam,
        guide::cards,
        guide::words,
        guide::coverage,
        guide::places,
        lessons::shapes,
        lessons::sources,
        lessons::texts,
        routes::links,
        routes::professions,
        routes::sentences,
        routes::studies,
        measures::closed_lists,
        measures::rows,
        measures::texts,
        questionnaire::balance,
        questionnaire::keys,
        questionnaire::statements,
        questionnaire::variety,
    ];
    let mut findings = Vec::new();
    for rule in rules {
        rule(authored, &mut findings);
    }
    findings
}

/// What is no mistake but worth knowing: figures that have aged.
pub fn notes(authored: &Authored) -> Vec<String> {
    let Some(now) = authored.release.checked.get(..7).and_then(Month::from_text) else {
        return Vec::new();
    };
    let aged = authored
        .pay
        .iter()
        .filter(|row| {
            let to = Month::from_text(&row.to);
            to.is_some_and(|to| to.months_until(now) > guidance::period::AGED_AFTER_MONTHS)
        })
        .count();
    vec![format!(
        "{aged} of {} pay figures are older than {} months and are shown as aged",
        authored.pay.len(),
        guidance::period::AGED_AFTER_MONTHS
    )]
}
