//! Demand: what a source says will be needed, in its own words and years. No arrow is drawn without a direction.

use super::icon::{Icon, icon};
use super::sources::source_list;
use crate::ui::markup::{El, el};
use guidance::outlook::{Outlook, OutlookKind};
use guidance::say;
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
    let years = match outlook.years {
        Some((from, to)) if from == to => words.with(Word::Year, &from.to_string()),
        Some((from, to)) => words.with_two(Word::OutlookYears, &from.to_string(), &to.to_string()),
        None => words.get(Word::OutlookNoYears).to_owned(),
    };
    let scope = outlook
        .whole_sector
        .then(|| words.get(Word::OutlookSector).to_owned());
    let said: Vec<String> = scope.into_iter().chain([years]).collect();
    let body = el("div")
        .class("stack-s")
        .child(el("h3").class("h4").text(statement(words, outlook)))
        .child(el("p").class("small muted").text(said.join(" · ")))
        .child(source_list(words, std::slice::from_ref(&outlook.source)).class("note"));
    el("div")
        .class("demand demand-flat")
        .child(el("span").class("demand-i").child(icon(Icon::Info)))
        .child(body)
}

pub(crate) fn statement(words: &Words, outlook: &Outlook) -> String {
    let (counted, named) = match outlook.kind {
        OutlookKind::ForecastNeed => (Word::OutlookForecast, Word::OutlookForecastNamed),
        OutlookKind::PlannedJobs => (Word::OutlookPlanned, Word::OutlookForecastNamed),
        OutlookKind::Shortage => (Word::OutlookShortage, Word::OutlookShortageNamed),
        OutlookKind::Vacancies => (Word::OutlookVacancies, Word::OutlookForecastNamed),
    };
    match outlook.value {
        Some(value) => words.with(counted, &say::number(value)),
        None => words.get(named).to_owned(),
    }
}
