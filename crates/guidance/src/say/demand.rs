//! Demand in words: what a source says will be needed, and when.

use crate::outlook::{Outlook, OutlookKind};
use crate::say;
use crate::words::{Word, Words};

/// What is said: how many, or that the profession is named.
pub fn statement(words: &Words, outlook: &Outlook) -> String {
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

/// Of whom and of which years it is said.
pub fn reach(words: &Words, outlook: &Outlook) -> String {
    let years = match outlook.years {
        Some((from, to)) if from == to => words.with(Word::Year, &from.to_string()),
        Some((from, to)) => words.with_two(Word::OutlookYears, &from.to_string(), &to.to_string()),
        None => words.get(Word::OutlookNoYears).to_owned(),
    };
    if outlook.whole_sector {
        format!("{} · {years}", words.get(Word::OutlookSector))
    } else {
        years
    }
}
