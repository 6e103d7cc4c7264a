//! Texts a fifteen-year-old reads to the end: right length, right letters, short sentences, nothing said twice.

use super::script;
use crate::authored::{Authored, ProfessionFile, Texts};
use crate::finding::Finding;
use guidance::lang::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// Mean words in a sentence.
const LONGEST_MEAN_SENTENCE: usize = 15;
/// Share of word pairs two overviews of one sector may have in common, in percent.
const MOST_ALIKE_PERCENT: usize = 30;

pub(super) fn professions(authored: &Authored, findings: &mut Vec<Finding>) {
    for file in &authored.professions {
        facts(authored, file, findings);
        for lang in Lang::ALL {
            match file.texts(lang) {
                Some(texts) => one(authored, file, lang, texts, findings),
                None => findings.push(Finding::new(
                    file.file(),
                    &file.slug,
                    lang.tag(),
                    "texts are missing",
                )),
            }
        }
    }
}

fn facts(authored: &Authored, file: &ProfessionFile, findings: &mut Vec<Finding>) {
    let mut report = |field: &str, what: String| {
        findings.push(Finding::new(
            file.file(),
            &file.slug,
            format_args!("facts.{field}"),
            what,
        ));
    };
    let Some(facts) = &file.facts else {
        return report("*", "missing".to_owned());
    };
    for (list, keys) in facts.lists() {
        let known = authored.facts.get(list);
        for key in keys
            .iter()
            .filter(|key| !known.is_some_and(|known| known.contains_key(*key)))
        {
            report(list, format!("{key} is not in facts.toml"));
        }
    }
    if !(2..=4).contains(&facts.subjects.len()) {
        report(
            "subjects",
            format!("{} subjects, want 2–4", facts.subjects.len()),
        );
    }
    if !(14..=30).contains(&facts.starter_age) {
        report("starter_age", format!("{} is not 14–30", facts.starter_age));
    }
}

fn one(
    authored: &Authored,
    file: &ProfessionFile,
    lang: Lang,
    texts: &Texts,
    findings: &mut Vec<Finding>,
) {
    let mut report = |field: &str, what: String| {
        let field = format!("{}.{field}", lang.tag());
        findings.push(Finding::new(file.file(), &file.slug, field, what));
    };
    let parts: [(&str, &str, RangeInclusive<usize>); 4] = [
        ("overview", &texts.overview, 90..=220),
        ("day", &texts.day, 160..=420),
        ("good_to_know", &texts.good_to_know, 60..=220),
        ("growth", &texts.growth, 30..=160),
    ];
    for (field, text, length) in parts {
        let letters = text.chars().count();
        if !length.contains(&letters) {
            report(
                field,
                format!(
                    "{letters} characters, want {}–{}",
                    length.start(),
                    length.end()
                ),
            );
        }
        if field != "growth" && mean_sentence(text) > LONGEST_MEAN_SENTENCE {
            report(
                field,
                format!("mean sentence over {LONGEST_MEAN_SENTENCE} words"),
            );
        }
    }
    if !(4..=6).contains(&texts.tasks.len()) {
        report("tasks", format!("{} lines, want 4–6", texts.tasks.len()));
    }
    for task in texts.tasks.iter().filter(|task| task.chars().count() > 70) {
        report("tasks", format!("over 70 characters: {task}"));
    }
    if !(2..=10).contains(&texts.aliases.len()) {
        report(
            "aliases",
            format!("{} names, want 2–10", texts.aliases.len()),
        );
    }
    let prose = prose(texts);
    let banned = authored.banned.get(lang.tag()).into_iter().flatten();
    let lower = prose.to_lowercase();
    for (word, rather) in banned.filter(|(word, _)| lower.contains(word.as_str())) {
        report("*", format!("«{word}»: rather {rather}"));
    }
    if let Some(word) = script::mixed_word(&prose) {
        report("*", format!("mixed alphabets in {word}"));
    }
    if let Some(word) = script::foreign_word(&prose, lang) {
        report(
            "*",
            format!("{word} has letters {} does not have", lang.tag()),
        );
    }
    if prose.contains('!') {
        report("*", "exclamation mark".to_owned());
    }
}

fn prose(texts: &Texts) -> String {
    let parts = [
        &texts.overview,
        &texts.day,
        &texts.good_to_know,
        &texts.growth,
    ];
    let lines = parts.into_iter().chain(&texts.tasks).map(String::as_str);
    lines.collect::<Vec<_>>().join("\n")
}

/// Words as they are read aloud: «мұнай-газ» is one, a dash or a number is none.
fn spoken_words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| word.contains(char::is_alphabetic))
}

/// Words in a sentence, rounded up: a sentence ends at . ! ? or …
pub(super) fn mean_sentence(text: &str) -> usize {
    let sentences = text
        .split(['.', '!', '?', '…'])
        .filter(|sentence| spoken_words(sentence).next().is_some())
        .count();
    spoken_words(text).count().div_ceil(sentences.max(1))
}

/// No line stands in two professions, no two overviews begin alike, none in a sector resembles another too much.
pub(super) fn repetition(authored: &Authored, findings: &mut Vec<Finding>) {
    for lang in Lang::ALL {
        let mut lines = BTreeMap::new();
        let mut openings = BTreeMap::new();
        for file in &authored.professions {
            let Some(texts) = file.texts(lang) else {
                continue;
            };
            let mut report = |what: String| {
                findings.push(Finding::new(file.file(), &file.slug, lang.tag(), what));
            };
            for line in prose(texts).lines() {
                if let Some(other) = lines.insert(line.to_lowercase(), &file.slug) {
                    report(format!("also in {other}: {line}"));
                }
            }
            let opening: Vec<String> = script::words(&texts.overview)
                .take(3)
                .map(str::to_lowercase)
                .collect();
            if let Some(other) = openings.insert(opening, &file.slug) {
                report(format!("the overview opens like that of {other}"));
            }
        }
        alike(authored, lang, findings);
    }
}

fn alike(authored: &Authored, lang: Lang, findings: &mut Vec<Finding>) {
    let pairs: Vec<(&ProfessionFile, BTreeSet<(String, String)>)> = authored
        .professions
        .iter()
        .filter_map(|file| Some((file, word_pairs(&file.texts(lang)?.overview))))
        .collect();
    for (place, (file, own)) in pairs.iter().enumerate() {
        let others = pairs
            .iter()
            .skip(place + 1)
            .filter(|(other, _)| other.sector == file.sector);
        for (other, theirs) in others {
            let shared = own.intersection(theirs).count();
            let smaller = own.len().min(theirs.len()).max(1);
            if shared * 100 / smaller > MOST_ALIKE_PERCENT {
                let what = format!(
                    "the overview shares {}% of its word pairs with {}",
                    shared * 100 / smaller,
                    other.slug
                );
                findings.push(Finding::new(file.file(), &file.slug, lang.tag(), what));
            }
        }
    }
}

fn word_pairs(text: &str) -> BTreeSet<(String, String)> {
    let words: Vec<String> = script::words(text).map(str::to_lowercase).collect();
    words
        .iter()
        .cloned()
        .zip(words.iter().skip(1).cloned())
        .collect()
}
