//! First job lessons: short enough for one sitting, the same in three languages, kind in every answer, and no fact
//! without its source.

use super::script;
use super::texts::mean_sentence;
use crate::authored::{Authored, LessonFile, LessonTexts};
use crate::finding::Finding;
use guidance::lang::Lang;
use guidance::lesson::Topic;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// Words of a lesson, checks and all: three to five minutes of slow reading.
const WORDS: RangeInclusive<usize> = 280..=700;
const MINUTES: RangeInclusive<u8> = 3..=5;
const CHECKS: RangeInclusive<usize> = 3..=4;
/// Fields a learner writes in: the widget remembers so many.
const FIELDS: RangeInclusive<usize> = 1..=3;
const SECTIONS: RangeInclusive<usize> = 2..=5;
/// Longest line of a list, option or label, in characters.
const LINE: usize = 130;
/// Mean words in a sentence.
const LONGEST_MEAN_SENTENCE: usize = 15;

/// Every topic has its lesson, of the same shape in every language.
pub(super) fn shapes(authored: &Authored, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for file in &authored.lessons {
        seen.extend(file.topic);
        shape(file, findings);
    }
    for topic in Topic::ALL.into_iter().filter(|topic| !seen.contains(topic)) {
        findings.push(Finding::new("lessons", topic.slug(), "file", "missing"));
    }
}

fn shape(file: &LessonFile, findings: &mut Vec<Finding>) {
    let name = file.file();
    let mut report = |record: &str, field: &str, what: String| {
        findings.push(Finding::new(&name, record, field, what));
    };
    if !MINUTES.contains(&file.minutes) {
        report("-", "minutes", format!("{}, want 3–5", file.minutes));
    }
    for lang in Lang::ALL {
        let texts = file.texts(lang);
        let counts = [
            ("sections", texts.sections.len(), SECTIONS),
            ("activity.fields", texts.activity.fields.len(), FIELDS),
            ("checks", texts.checks.len(), CHECKS),
        ];
        for (field, count, wanted) in counts {
            if !wanted.contains(&count) {
                let (from, to) = (wanted.start(), wanted.end());
                report(lang.tag(), field, format!("{count}, want {from}–{to}"));
            }
        }
        if form(texts) != form(&file.kk) {
            let what = "another form than in kk: the same sections, lines, fields, checks and right answers";
            report(lang.tag(), "*", what.to_owned());
        }
    }
    let places: BTreeSet<u8> = file.kk.checks.iter().map(|check| check.right).collect();
    if places.iter().any(|right| !(1..=3).contains(right)) {
        report("checks", "right", "want 1, 2 or 3".to_owned());
    }
    if places.len() < 2 {
        let what = "the right answers all stand in one place".to_owned();
        report("checks", "right", what);
    }
}

/// What must be the same in every language.
fn form(texts: &LessonTexts) -> (Vec<(usize, usize)>, usize, Vec<u8>) {
    let sections = texts.sections.iter();
    (
        sections.map(|it| (it.text.len(), it.list.len())).collect(),
        texts.activity.fields.len(),
        texts.checks.iter().map(|check| check.right).collect(),
    )
}

/// Sources are known, stand beside sections, and stand there whenever a section names a law or a sum.
pub(super) fn sources(authored: &Authored, findings: &mut Vec<Finding>) {
    for file in &authored.lessons {
        let mut report = |what: String| {
            findings.push(Finding::new(file.file(), "-", "sources", what));
        };
        if file.sources.len() != file.kk.sections.len() {
            report(format!(
                "{} lists for {} sections",
                file.sources.len(),
                file.kk.sections.len()
            ));
        }
        for id in file.sources.iter().flatten() {
            if authored.source(id).is_none() {
                report(format!("{id} is not in sources.csv"));
            }
        }
        for (number, (ids, section)) in (1..).zip(file.sources.iter().zip(&file.kk.sections)) {
            let mut lines = section.text.iter().chain(&section.list);
            if ids.is_empty() && lines.any(|line| states_law_or_sum(line)) {
                report(format!(
                    "section {number} names a law or a sum without a source"
                ));
            }
        }
    }
    let rule = &authored.net_pay;
    let mut report = |field: &str, what: &str| {
        findings.push(Finding::new("net_pay.toml", rule.year, field, what));
    };
    if rule.sources.is_empty() || rule.sources.iter().any(|id| authored.source(id).is_none()) {
        report("sources", "want ids of sources.csv");
    }
    if !authored.release.name.starts_with(&rule.year.to_string()) {
        report(
            "year",
            "not the year of the release; a rule is not gone on with",
        );
    }
    let percents = [
        rule.pension_percent,
        rule.insurance_percent,
        rule.tax_percent,
    ];
    if percents.iter().any(|it| !(1..=50).contains(it)) || rule.up_to <= rule.deduction {
        report("*", "percents are 1–50, up_to lies above the deduction");
    }
}

/// Kazakh words of law and money, with a figure beside them.
fn states_law_or_sum(line: &str) -> bool {
    let lower = line.to_lowercase();
    let law = ["-бап", "кодекс", "теңге", "аек"];
    law.iter().any(|word| lower.contains(word)) && line.contains(|it: char| it.is_ascii_digit())
}

/// The words themselves.
pub(super) fn texts(authored: &Authored, findings: &mut Vec<Finding>) {
    for file in &authored.lessons {
        for lang in Lang::ALL {
            let name = file.file();
            let mut report = |field: &str, what: String| {
                findings.push(Finding::new(&name, lang.tag(), field, what));
            };
            let texts = file.texts(lang);
            let all = texts.all();
            let prose: Vec<&str> = all.iter().map(|(_, text)| *text).collect();
            let prose = prose.join("\n");
            let count = script::words(&prose).count();
            if !WORDS.contains(&count) {
                let (from, to) = (WORDS.start(), WORDS.end());
                report("*", format!("{count} words, want {from}–{to}"));
            }
            for (field, what) in all
                .iter()
                .filter_map(|(field, text)| Some((field, wrong(authored, lang, text)?)))
            {
                report(field, what);
            }
            for (field, line) in lines(texts).filter(|(_, line)| line.chars().count() > LINE) {
                report(field, format!("over {LINE} characters: {line}"));
            }
            for section in &texts.sections {
                if section
                    .text
                    .iter()
                    .any(|it| mean_sentence(it) > LONGEST_MEAN_SENTENCE)
                {
                    let what = format!(
                        "«{}»: mean sentence over {LONGEST_MEAN_SENTENCE} words",
                        section.heading
                    );
                    report("sections", what);
                }
            }
            let mut seen = BTreeSet::new();
            for check in &texts.checks {
                for line in check.options.iter().chain(&check.why) {
                    if !seen.insert(line.to_lowercase()) {
                        report("checks", format!("stands twice: {line}"));
                    }
                }
            }
        }
    }
}

fn lines(texts: &LessonTexts) -> impl Iterator<Item = (&'static str, &String)> {
    let lists = texts.sections.iter().flat_map(|it| &it.list);
    let options = texts.checks.iter().flat_map(|it| &it.options);
    lists
        .map(|line| ("list", line))
        .chain(texts.activity.fields.iter().map(|line| ("fields", line)))
        .chain(options.map(|line| ("options", line)))
}

fn wrong(authored: &Authored, lang: Lang, text: &str) -> Option<String> {
    if text.trim().is_empty() {
        return Some("empty; no text ships in fewer than three languages".to_owned());
    }
    if text.contains('!') {
        return Some(format!("exclamation mark: {text}"));
    }
    if text.contains(';') || text.matches(" – ").count() > 1 || text.matches('—').count() > 1 {
        return Some(format!("a semicolon, or too many dashes: {text}"));
    }
    if let Some(word) = script::mixed_word(text) {
        return Some(format!("mixed alphabets in {word}"));
    }
    if let Some(word) = script::foreign_word(text, lang) {
        return Some(format!("{word} has letters {} does not have", lang.tag()));
    }
    let lower = text.to_lowercase();
    let mut banned = authored.banned.get(lang.tag()).into_iter().flatten();
    let (word, rather) = banned.find(|(word, _)| lower.contains(word.as_str()))?;
    Some(format!("«{word}»: rather {rather}"))
}

#[cfg(test)]
mod tests;
