//! The state's help in one language: conditions by key, words, sums as whole hundredths.

use super::pay::{source, sources_of};
use crate::authored::{AmountRow, Authored, MeasureRow, Trilingual};
use guidance::lang::Lang;
use guidance::wire::{self, SCHEMA};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// `data/<lang>/measures.json`.
pub fn measures(authored: &Authored, lang: Lang) -> wire::Measures {
    let files = &authored.measures;
    let words = &files.words;
    let year = authored.release.checked.get(..4).unwrap_or_default();
    let index = files.index(year);
    let regions = authored.regions.iter().filter(|row| row.code != "kz");
    wire::Measures {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        year: year.parse().unwrap_or_default(),
        index: index.map(|(value, _)| value),
        index_sources: index.map_or_else(Vec::new, |(_, ids)| sources_of(authored, ids)),
        groups: of_lang(&words.groups, lang),
        statuses: of_lang(&words.statuses, lang),
        situations: of_lang(&words.situations, lang),
        needs: of_lang(&words.needs, lang),
        says: of_lang(&words.says, lang),
        regions: regions
            .map(|row| wire::Region {
                code: row.code.clone(),
                name: row.name(lang).to_owned(),
            })
            .collect(),
        measures: files
            .all()
            .filter_map(|(group, row)| measure(authored, group, row, lang))
            .collect(),
    }
}

fn of_lang(words: &BTreeMap<String, Trilingual>, lang: Lang) -> Map<String, Value> {
    let words = words.iter();
    words
        .map(|(key, text)| (key.clone(), text.of(lang).into()))
        .collect()
}

fn measure(
    authored: &Authored,
    group: &str,
    row: &MeasureRow,
    lang: Lang,
) -> Option<wire::Measure> {
    let how = authored.measures.words.hows.get(&row.how)?;
    let of = |text: &Option<Trilingual>| text.as_ref().map(|text| text.of(lang).to_owned());
    let ids = row.all_sources().into_iter();
    Some(wire::Measure {
        key: row.key.clone(),
        group: group.to_owned(),
        ages: row.ages,
        age_rule: row.age_rule,
        statuses: row.statuses.clone(),
        soon: row.soon.clone(),
        situations: row.situations.clone(),
        regions: row.regions.clone(),
        near: row.near.clone(),
        needs: row.needs.clone(),
        amounts: row.amounts.iter().map(amount).collect(),
        unknown_amount: row.unknown_amount,
        name: row.name.of(lang).to_owned(),
        for_whom: row.for_whom.of(lang).to_owned(),
        what: row.what.of(lang).to_owned(),
        rule: row.rule.of(lang).to_owned(),
        how: how.text.of(lang).to_owned(),
        link: how.link(lang).to_owned(),
        doubt: of(&row.doubt),
        taken: of(&row.taken),
        lines: lines(row, lang),
        period: row.period.clone(),
        checked: row.checked.clone(),
        sources: ids
            .filter_map(|id| authored.source(id))
            .map(source)
            .collect(),
    })
}

/// In the order the situations stand in, not in that of the alphabet.
fn lines(row: &MeasureRow, lang: Lang) -> Vec<wire::SituationLine> {
    let line = |situation: &String| {
        Some(wire::SituationLine {
            situation: situation.clone(),
            text: row.lines.get(situation)?.of(lang).to_owned(),
        })
    };
    row.situations.iter().filter_map(line).collect()
}

fn amount(row: &AmountRow) -> wire::Amount {
    wire::Amount {
        mci_hundredths: row.mci.and_then(index_hundredths),
        mci_hundredths_from: row.mci_from.and_then(index_hundredths),
        tenge: row.tenge,
        most: row.most,
        per: row.per.clone(),
        confirmed: row.confirmed,
    }
}

/// Whole hundredths; `None` for what is not a positive number of them.
pub(crate) fn index_hundredths(multiple: f64) -> Option<u32> {
    let hundredths = (multiple * 100.0).round();
    let whole = (hundredths - multiple * 100.0).abs() < 1e-6;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked on the same line"
    )]
    (whole && (1.0..=1e6).contains(&hundredths)).then_some(hundredths as u32)
}
