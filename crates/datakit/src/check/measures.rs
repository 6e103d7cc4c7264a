//! The state's help: keys are known, conditions can be met, sums are honest, addresses lead where they say.

use super::pay::sources_known;
use super::script;
use super::words::trilingual;
use crate::authored::{AmountRow, Authored, MeasureRow, Trilingual};
use crate::compile::index_hundredths;
use crate::finding::Finding;
use guidance::handoff::known_host;
use guidance::lang::Lang;
use guidance::link;
use guidance::measures::{Group, Near, Need, OLDEST, Per, Say, Situation, Status, YOUNGEST};
use std::collections::{BTreeMap, BTreeSet};

const WORDS: &str = "measures/words.toml";
/// The longest text of a card, in characters.
const LONGEST: usize = 330;
/// Cards hold the law's own long words; sentences stay short all the same.
const LONGEST_MEAN_SENTENCE: usize = 15;

/// The closed lists of the engine have words, each list exactly its keys.
pub(super) fn closed_lists(authored: &Authored, findings: &mut Vec<Finding>) {
    let words = &authored.measures.words;
    let lists: [(&str, &BTreeMap<String, Trilingual>, Vec<&str>); 5] = [
        ("groups", &words.groups, keys(Group::ALL, Group::key)),
        ("statuses", &words.statuses, keys(Status::ALL, Status::key)),
        (
            "situations",
            &words.situations,
            keys(Situation::ALL, Situation::key),
        ),
        ("needs", &words.needs, keys(Need::ALL, Need::key)),
        ("says", &words.says, keys(Say::ALL, Say::key)),
    ];
    for (list, texts, keys) in lists {
        for key in keys.iter().filter(|key| !texts.contains_key(**key)) {
            findings.push(Finding::new(WORDS, list, key, "missing"));
        }
        for (key, text) in texts {
            if !keys.contains(&key.as_str()) {
                findings.push(Finding::new(
                    WORDS,
                    list,
                    key,
                    "the engine knows no such key",
                ));
            }
            trilingual(WORDS, &format!("{list}.{key}"), text, findings);
            blanks(&format!("{list}.{key}"), text, findings);
        }
    }
    for (key, how) in &words.hows {
        trilingual(WORDS, &format!("hows.{key}"), &how.text, findings);
        for link in Lang::ALL.map(|lang| how.link(lang)) {
            if !link::opens(link) || !known_host(link) {
                findings.push(Finding::new(
                    WORDS,
                    key,
                    "link",
                    format_args!("{link}: want https:// and a host of guidance::handoff"),
                ));
            }
        }
        if !authored.measures.all().any(|(_, row)| row.how == *key) {
            findings.push(Finding::new(
                WORDS,
                key,
                "how",
                "no measure uses it; remove it",
            ));
        }
    }
}

fn keys<T: Copy>(all: &[T], key: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|it| key(*it)).collect()
}

fn blanks(record: &str, text: &Trilingual, findings: &mut Vec<Finding>) {
    let of = |lang| ["{n}", "{m}"].map(|blank| text.of(lang).matches(blank).count());
    if Lang::ALL.iter().any(|lang| of(*lang) != of(Lang::Kk)) {
        findings.push(Finding::new(
            WORDS,
            record,
            "text",
            "not the same {…} in each language",
        ));
    }
}

/// Each measure by itself.
pub(super) fn rows(authored: &Authored, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    let year: u16 = authored
        .release
        .checked
        .get(..4)
        .and_then(|it| it.parse().ok())
        .unwrap_or(0);
    if authored.measures.index(&year.to_string()).is_none() {
        findings.push(Finding::new(
            "constants.csv",
            year,
            "value",
            "no monthly calculation index of this year: no sum can be said in tenge",
        ));
    }
    for (group, row) in authored.measures.all() {
        let file = format!("measures/{group}.toml");
        let mut report = |field: &str, what: String| {
            findings.push(Finding::new(&file, &row.key, field, what));
        };
        if !seen.insert(row.key.as_str()) {
            report("key", "stands twice".to_owned());
        }
        conditions(authored, row, &mut report);
        origin(authored, row, year, &mut report);
        for sum in &row.amounts {
            amount(sum, year, &mut report);
        }
    }
}

/// Whether the engine knows a key.
type Known = fn(&str) -> bool;

fn conditions(authored: &Authored, row: &MeasureRow, report: &mut impl FnMut(&str, String)) {
    let lists: [(&str, &[String], Known); 5] = [
        ("statuses", &row.statuses, |key| {
            Status::from_key(key).is_some()
        }),
        ("soon", &row.soon, |key| Status::from_key(key).is_some()),
        ("situations", &row.situations, |key| {
            Situation::from_key(key).is_some()
        }),
        ("near", &row.near, |key| Near::from_key(key).is_some()),
        ("needs", &row.needs, |key| Need::from_key(key).is_some()),
    ];
    for (field, keys, known) in lists {
        for key in keys.iter().filter(|key| !known(key)) {
            report(field, format!("{key} is no key of the engine"));
        }
    }
    for code in &row.regions {
        if !authored
            .regions
            .iter()
            .any(|it| it.code == *code && code != "kz")
        {
            report("regions", format!("{code} is no region"));
        }
    }
    for key in row.lines.keys().filter(|key| !row.situations.contains(key)) {
        report("lines", format!("{key} is not among its situations"));
    }
    if row.soon.iter().any(|key| row.statuses.contains(key)) {
        report("soon", "stands among the statuses too".to_owned());
    }
    let [from, to] = row.ages;
    if from < YOUNGEST || to > OLDEST || from > to {
        report("ages", format!("want {YOUNGEST}–{OLDEST}, the lower first"));
    }
    if row.near.iter().any(|key| key == "age") && from == YOUNGEST {
        report("near", "nobody can be too young for it".to_owned());
    }
}

fn origin(authored: &Authored, row: &MeasureRow, year: u16, report: &mut impl FnMut(&str, String)) {
    if !sources_known(authored, &row.sources) {
        report("sources", "not in sources.csv".to_owned());
    }
    let taken = row.taken_sources.as_deref();
    if row.taken.is_some() != taken.is_some() {
        report(
            "taken_sources",
            "a number of participants names its sources".to_owned(),
        );
    }
    if taken.is_some_and(|ids| !sources_known(authored, ids)) {
        report("taken_sources", "not in sources.csv".to_owned());
    }
    if !authored.measures.words.hows.contains_key(&row.how) {
        report("how", format!("{} is not in words.toml", row.how));
    }
    let day: Vec<&str> = row.checked.split('-').collect();
    let lengths: Vec<usize> = day.iter().map(|part| part.len()).collect();
    let digits = day
        .iter()
        .all(|part| part.chars().all(|it| it.is_ascii_digit()));
    if lengths != [4, 2, 2] || !digits {
        report("checked", "want a day: 2026-11-25".to_owned());
    }
    let years = row.period.split(['-', ';']).filter(|part| !part.is_empty());
    if years.clone().count() == 0 || years.into_iter().any(|part| !(4..=4).contains(&part.len())) {
        report("period", "want years: 2025, 2024-2026 or 2024-".to_owned());
    }
    if year == 0 {
        report("checked", "release.toml has no year".to_owned());
    }
}

fn amount(sum: &AmountRow, year: u16, report: &mut impl FnMut(&str, String)) {
    if sum.mci.is_some() == sum.tenge.is_some() {
        report("amounts", "want either mci or tenge".to_owned());
    }
    let multiples = [sum.mci, sum.mci_from].into_iter().flatten();
    for multiple in multiples.filter(|multiple| index_hundredths(*multiple).is_none()) {
        report(
            "amounts",
            format!("{multiple} is not a number of hundredths above 0"),
        );
    }
    if sum.mci_from.is_some() && sum.mci_from >= sum.mci {
        report("amounts", "mci_from is not below mci".to_owned());
    }
    if sum.tenge == Some(0) {
        report(
            "amounts",
            "0 is not a sum; leave it out and say unknown_amount".to_owned(),
        );
    }
    if Per::from_key(&sum.per).is_none() {
        report(
            "amounts",
            format!("{} is not what a sum is paid for", sum.per),
        );
    }
    if !(2020..=year).contains(&sum.confirmed) {
        report(
            "amounts",
            format!("confirmed: {} is not a year up to {year}", sum.confirmed),
        );
    }
}

/// The words of each measure.
pub(super) fn texts(authored: &Authored, findings: &mut Vec<Finding>) {
    for (group, row) in authored.measures.all() {
        let file = format!("measures/{group}.toml");
        let parts = [&row.name, &row.for_whom, &row.what, &row.rule].into_iter();
        let rest = row.doubt.iter().chain(&row.taken).chain(row.lines.values());
        for text in parts.chain(rest) {
            trilingual(&file, &row.key, text, findings);
            for lang in Lang::ALL {
                if let Some(what) = defect(authored, lang, text.of(lang)) {
                    findings.push(Finding::new(&file, &row.key, lang.tag(), what));
                }
            }
        }
    }
}

fn defect(authored: &Authored, lang: Lang, text: &str) -> Option<String> {
    let length = text.chars().count();
    if length > LONGEST {
        return Some(format!("{length} characters, at most {LONGEST}: {text}"));
    }
    if text.contains('!') {
        return Some(format!("exclamation mark: {text}"));
    }
    let sentences = text
        .split(['.', '!', '?'])
        .filter(|it| it.trim().len() > 2)
        .count();
    let mean = script::words(text).count().div_ceil(sentences.max(1));
    if mean > LONGEST_MEAN_SENTENCE + 4 {
        return Some(format!("mean sentence of {mean} words: {text}"));
    }
    let lower = text.to_lowercase();
    let mut banned = authored.banned.get(lang.tag()).into_iter().flatten();
    banned
        .find(|(word, _)| lower.contains(word.as_str()))
        .map(|(word, rather)| format!("«{word}»: rather {rather}"))
}
