//! The questionnaire keeps its balance and its tone: as many statements of each area in either form, one activity
//! each, nothing that names a profession or that one sex is taught to like.

use super::script;
use crate::authored::{Authored, StatementRow};
use crate::finding::Finding;
use guidance::interest::Interest;
use guidance::lang::Lang;
use guidance::questionnaire::Length;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

const FILE: &str = "questionnaire/statements.toml";
const CHARACTERS: RangeInclusive<usize> = 15..=80;
/// A first word may open one statement in ten of a language.
const SAME_OPENING: usize = 6;

/// Words that join two activities into one statement.
const JOINING: [&[&str]; 3] = [
    &["және", "мен", "пен", "бен", "немесе", "әрі", "сондай-ақ"],
    &["и", "или", "либо"],
    &["and", "or"],
];

/// Words that say of which sex the doer, or the one done good to, is.
const SEX_TYPED: [&[&str]; 3] = [
    &[
        "қыз",
        "қыздар",
        "қыздың",
        "ұл",
        "ұлдар",
        "ұлдың",
        "бойжеткен",
        "жігіт",
        "жігіттер",
        "әйел",
        "әйелдер",
        "ер",
        "еркек",
        "ерлер",
        "ана",
        "әке",
        "апа",
        "аға",
        "келін",
        "қыздарға",
        "ұлдарға",
    ],
    &[
        "девочка",
        "девочки",
        "девочек",
        "девочкам",
        "девушка",
        "девушки",
        "девушек",
        "мальчик",
        "мальчики",
        "мальчиков",
        "парень",
        "парни",
        "парней",
        "женщина",
        "женщины",
        "женщин",
        "женский",
        "мужчина",
        "мужчины",
        "мужчин",
        "мужской",
        "мама",
        "мамы",
        "папа",
        "папы",
        "мать",
        "отец",
    ],
    &[
        "girl", "girls", "boy", "boys", "woman", "women", "man", "men", "lady", "ladies", "guy",
        "guys", "mother", "father", "mum", "dad", "he", "she", "his", "her", "him", "wife",
        "husband",
    ],
];

/// Balance: areas, forms, order.
pub(super) fn balance(authored: &Authored, findings: &mut Vec<Finding>) {
    let rows = &authored.questionnaire.statements;
    let mut report = |record: &str, field: &str, what: String| {
        findings.push(Finding::new(FILE, record, field, what));
    };
    if authored.questionnaire.version.trim().is_empty() {
        report(
            "version",
            "version",
            "empty; it goes into saved results".to_owned(),
        );
    }
    for interest in Interest::ALL {
        for (length, field) in Length::ALL.into_iter().zip(["short", "area"]) {
            let own = |row: &&StatementRow| {
                row.area == interest.letter() && (row.short || length == Length::Long)
            };
            let (count, wanted) = (rows.iter().filter(own).count(), length.of_area());
            if count != wanted {
                report(
                    interest.letter(),
                    field,
                    format!("{count} statements, want {wanted}"),
                );
            }
        }
    }
    for length in Length::ALL {
        let asked: Vec<&StatementRow> = rows
            .iter()
            .filter(|row| row.short || length == Length::Long)
            .collect();
        for (one, next) in asked.iter().zip(asked.iter().skip(1)) {
            if one.area == next.area {
                report(
                    &next.id,
                    "area",
                    format!("follows {} of the same area", one.id),
                );
            }
        }
    }
}

/// Keys: an id says its area and is given once.
pub(super) fn keys(authored: &Authored, findings: &mut Vec<Finding>) {
    let rows = &authored.questionnaire.statements;
    let mut report = |record: &str, field: &str, what: String| {
        findings.push(Finding::new(FILE, record, field, what));
    };
    let (mut ids, mut themes) = (BTreeSet::new(), BTreeSet::new());
    for row in rows {
        let digits = row.id.strip_prefix(row.area.as_str()).unwrap_or_default();
        if digits.len() != 2 || !digits.bytes().all(|it| it.is_ascii_digit()) {
            report(&row.id, "id", format!("want {} and two digits", row.area));
        }
        if !ids.insert(&row.id) {
            report(&row.id, "id", "given twice".to_owned());
        }
        if !themes.insert(&row.theme) {
            report(
                &row.id,
                "theme",
                format!("{} is another statement's", row.theme),
            );
        }
        if row.why.trim().is_empty() {
            report(&row.id, "why", "empty; reviewers need it".to_owned());
        }
    }
}

/// Each statement by itself, in each language.
pub(super) fn statements(authored: &Authored, findings: &mut Vec<Finding>) {
    for lang in Lang::ALL {
        let names = names(authored, lang);
        for row in &authored.questionnaire.statements {
            let mut report =
                |what: String| findings.push(Finding::new(FILE, &row.id, lang.tag(), what));
            let text = row.of(lang);
            let characters = text.chars().count();
            if !CHARACTERS.contains(&characters) {
                let (from, to) = (CHARACTERS.start(), CHARACTERS.end());
                report(format!("{characters} characters, want {from}–{to}"));
            }
            if text.ends_with('.') || text.contains('!') {
                report("no full stop and no exclamation mark".to_owned());
            }
            if let Some(word) = script::mixed_word(text) {
                report(format!("mixed alphabets in {word}"));
            }
            if let Some(word) = script::foreign_word(text, lang) {
                report(format!("{word} has letters {} does not have", lang.tag()));
            }
            let lower = text.to_lowercase();
            for (word, rather) in authored.banned.get(lang.tag()).into_iter().flatten() {
                if lower.contains(word.as_str()) {
                    report(format!("«{word}»: rather {rather}"));
                }
            }
            let words = words(text);
            if let Some(word) = one_of(&words, &JOINING, lang) {
                report(format!("«{word}» joins two activities; ask for one"));
            }
            if let Some(word) = one_of(&words, &SEX_TYPED, lang) {
                report(format!("«{word}» is typed by sex"));
            }
            if let Some(name) = names.iter().find(|name| holds(&words, name)) {
                report(format!("names the profession {}", name.join(" ")));
            }
        }
    }
}

/// Statements are told apart at a glance: no two alike, no neighbours that begin alike, no word that begins many.
pub(super) fn variety(authored: &Authored, findings: &mut Vec<Finding>) {
    let rows = &authored.questionnaire.statements;
    for lang in Lang::ALL {
        let mut report =
            |id: &str, what: String| findings.push(Finding::new(FILE, id, lang.tag(), what));
        let openings: Vec<String> = rows.iter().map(|row| opening(row.of(lang))).collect();
        for length in Length::ALL {
            let asked = rows.iter().zip(&openings);
            let asked: Vec<_> = asked
                .filter(|(row, _)| row.short || length == Length::Long)
                .collect();
            for ((_, opening), (row, next)) in asked.iter().zip(asked.iter().skip(1)) {
                if opening == next {
                    report(&row.id, format!("begins with {next} like the one before"));
                }
            }
        }
        let mut texts = BTreeSet::new();
        for (row, own) in rows.iter().zip(&openings) {
            let before = openings.iter().filter(|opening| *opening == own).count();
            if before > SAME_OPENING {
                report(
                    &row.id,
                    format!("{own} begins {before} statements, want {SAME_OPENING} at most"),
                );
            }
            if !texts.insert(row.of(lang).to_lowercase()) {
                report(&row.id, "the text of another statement".to_owned());
            }
        }
    }
}

fn words(text: &str) -> Vec<String> {
    script::words(text).map(str::to_lowercase).collect()
}

fn opening(text: &str) -> String {
    words(text).into_iter().next().unwrap_or_default()
}

fn one_of<'a>(words: &'a [String], lists: &[&[&str]; 3], lang: Lang) -> Option<&'a String> {
    let list = lists.get(lang.index())?;
    words.iter().find(|word| list.contains(&word.as_str()))
}

/// The names of the catalogue as words. What stands in brackets says of which kind and is no part of the name.
fn names(authored: &Authored, lang: Lang) -> Vec<Vec<String>> {
    let names = authored.professions.iter().map(|file| {
        let parts = file.name.of(lang).split('(');
        let outside = parts.enumerate().filter_map(|(place, part)| match place {
            0 => Some(part),
            _ => part.split(')').nth(1),
        });
        outside.flat_map(words).collect()
    });
    names
        .filter(|name: &Vec<String>| !name.is_empty())
        .collect()
}

/// Whole words, one after another: «жүргізуші» is in «жүк көлігінің жүргізуші», not in «жүргізушіге».
fn holds(words: &[String], name: &[String]) -> bool {
    words.windows(name.len()).any(|window| window == name)
}

#[cfg(test)]
mod tests;
