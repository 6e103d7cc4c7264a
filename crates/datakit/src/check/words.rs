//! The words of the interface and of the closed lists exist in every language.

use super::script;
use crate::authored::{Authored, Trilingual};
use crate::finding::Finding;
use guidance::facts::Trait;
use guidance::lang::Lang;
use guidance::words::Word;

pub(super) fn interface(authored: &Authored, findings: &mut Vec<Finding>) {
    for (lang, texts) in Lang::ALL.into_iter().zip(&authored.texts) {
        let file = format!("texts/{}.toml", lang.tag());
        for word in Word::ALL {
            let text = texts
                .get(word.key())
                .map(String::as_str)
                .unwrap_or_default();
            if text.is_empty() {
                findings.push(Finding::new(&file, word.key(), "text", "missing or empty"));
            }
            let first = authored
                .texts
                .first()
                .and_then(|texts| texts.get(word.key()));
            if first.is_some_and(|first| blanks(first) != blanks(text)) {
                findings.push(Finding::new(
                    &file,
                    word.key(),
                    "text",
                    "not the same {…} as in kk",
                ));
            }
            if let Some(word_found) = script::mixed_word(text) {
                findings.push(Finding::new(
                    &file,
                    word.key(),
                    "text",
                    format_args!("mixed alphabets in {word_found}"),
                ));
            }
        }
        let known = |key: &&String| Word::ALL.iter().any(|word| word.key() == key.as_str());
        for key in texts.keys().filter(|key| !known(key)) {
            findings.push(Finding::new(
                &file,
                key,
                "key",
                "no such text in guidance::words; remove it",
            ));
        }
    }
}

pub(super) fn lists(authored: &Authored, findings: &mut Vec<Finding>) {
    let facts = authored.facts.iter().flat_map(|(list, words)| {
        words
            .iter()
            .map(move |(key, words)| ("facts.toml", format!("{list}.{key}"), words))
    });
    let named = |file: &'static str| move |(key, words)| (file, String::clone(key), words);
    let sectors = authored
        .sectors
        .iter()
        .map(|(key, row)| ("sectors.toml", key.clone(), &row.name));
    let all = facts
        .chain(sectors)
        .chain(authored.skills.iter().map(named("skills.toml")))
        .chain(authored.pay_groups.iter().map(named("pay_groups.toml")))
        .chain(authored.industries.iter().map(named("industries.toml")));
    let pages = authored.pages.all().into_iter();
    let all = all.chain(pages.map(|(key, words)| ("pages.toml", key.to_owned(), words)));
    for (file, record, words) in all {
        trilingual(file, &record, words, findings);
    }
    for file in &authored.professions {
        trilingual(&file.file(), "name", &file.name, findings);
    }
    for lang in Lang::ALL {
        let mut names = std::collections::BTreeMap::new();
        for file in &authored.professions {
            if let Some(other) = names.insert(file.name.of(lang), &file.slug) {
                findings.push(Finding::new(
                    file.file(),
                    "name",
                    lang.tag(),
                    format_args!("the same name as {other}"),
                ));
            }
        }
    }
}

pub(super) fn trilingual(
    file: &str,
    record: &str,
    words: &Trilingual,
    findings: &mut Vec<Finding>,
) {
    for lang in Lang::ALL {
        let text = words.of(lang);
        let mut report = |what: String| findings.push(Finding::new(file, record, lang.tag(), what));
        if text.trim().is_empty() {
            report("empty; no word ships in fewer than three languages".to_owned());
        }
        if let Some(word) = script::mixed_word(text) {
            report(format!("mixed alphabets in {word}"));
        }
        if let Some(word) = script::foreign_word(text, lang) {
            report(format!("{word} has letters {} does not have", lang.tag()));
        }
    }
}

/// The `{…}` of a text, sorted.
pub(super) fn blanks(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .collect();
    found.sort_unstable();
    found
}

/// Every trait has a rule, and every rule names what there is.
pub(super) fn traits(authored: &Authored, findings: &mut Vec<Finding>) {
    for it in Trait::ALL {
        let mut report = |what: String| {
            findings.push(Finding::new("traits.toml", it.slug(), "", what));
        };
        let Some(rule) = authored.traits.get(it.slug()) else {
            report("is missing".to_owned());
            continue;
        };
        if rule.any.is_empty() == rule.none.is_empty() {
            report("wants either any or none".to_owned());
        }
        let known = authored.facts.get(&rule.list);
        for key in rule.any.iter().chain(&rule.none) {
            if !known.is_some_and(|known| known.contains_key(key)) {
                report(format!("{key} is not in facts.toml › {}", rule.list));
            }
        }
    }
    for key in authored.traits.keys() {
        if !Trait::ALL.iter().any(|it| it.slug() == key) {
            let what = "is no trait of guidance::facts::Trait";
            findings.push(Finding::new("traits.toml", key, "", what));
        }
    }
}
