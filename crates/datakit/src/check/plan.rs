//! Steps of a plan: they are read whole by the widget, their sources exist, their texts are short and plain.

use super::script;
use super::words::{blanks, trilingual};
use crate::authored::{Authored, StepRow};
use crate::compile;
use crate::finding::Finding;
use guidance::lang::Lang;
use guidance::plan::{PlanRules, Say};
use std::collections::BTreeSet;

const FILE: &str = "plan.toml";
const WORDS: &str = "plan_words.toml";
/// Characters of a title and of a reason.
const TITLE: usize = 60;
const WHY: usize = 240;

/// The very reader of the widget must take every step.
pub(super) fn readable(authored: &Authored, findings: &mut Vec<Finding>) {
    let served = compile::plan(authored, Lang::Kk);
    let bytes = serde_json::to_vec(&served).unwrap_or_default();
    match PlanRules::parse(&bytes) {
        Err(error) => findings.push(Finding::new(FILE, "file", "-", error)),
        Ok((_, issues)) => {
            let all = issues.into_iter();
            findings.extend(all.map(|it| {
                let (file, record) = match it.record.as_str() {
                    "says" => (WORDS, "text"),
                    _ => (FILE, "step"),
                };
                Finding::new(file, record, "-", it.what)
            }));
        }
    }
}

/// Each word is known to the engine, stands in three languages and has the same blanks in each.
pub(super) fn says(authored: &Authored, findings: &mut Vec<Finding>) {
    for (key, text) in &authored.plan_words {
        let mut report = |field: &str, what: &str| {
            findings.push(Finding::new(WORDS, key, field, what));
        };
        if !Say::ALL.iter().any(|word| word.key() == key) {
            report("key", "no such text in guidance::plan::Say; remove it");
        }
        for lang in [Lang::Ru, Lang::En] {
            if blanks(text.of(lang)) != blanks(&text.kk) {
                report(lang.tag(), "not the same {…} as in kk");
            }
        }
        trilingual(WORDS, key, text, findings);
    }
}

pub(super) fn steps(authored: &Authored, findings: &mut Vec<Finding>) {
    let mut ids = BTreeSet::new();
    for row in &authored.plan.steps {
        let mut report = |field: &str, what: String| {
            findings.push(Finding::new(FILE, &row.id, field, what));
        };
        if !ids.insert(&row.id) {
            report("id", "given twice; done-marks name it".to_owned());
        }
        for id in row
            .sources
            .iter()
            .filter(|id| authored.source(id).is_none())
        {
            report("sources", format!("{id} is not in sources.csv"));
        }
        if !row.known.is_empty() && row.sources.is_empty() {
            report(
                "sources",
                "announced days need who announced them".to_owned(),
            );
        }
        if !row.known.is_empty() && row.months.is_none() {
            report(
                "known",
                "want months too, for years without days".to_owned(),
            );
        }
        texts(row, authored, findings);
    }
}

fn texts(row: &StepRow, authored: &Authored, findings: &mut Vec<Finding>) {
    for (field, text, most) in [("title", &row.title, TITLE), ("why", &row.why, WHY)] {
        let record = format!("{}.{field}", row.id);
        trilingual(FILE, &record, text, findings);
        for lang in Lang::ALL {
            let said = text.of(lang);
            let mut report = |what: String| {
                findings.push(Finding::new(FILE, &record, lang.tag(), what));
            };
            let length = said.chars().count();
            if length > most {
                report(format!("{length} characters, want {most} at most"));
            }
            if said.contains('!') {
                report("no exclamation mark".to_owned());
            }
            let sentences = said.matches(". ").count() + 1;
            if script::words(said).count() > 15 * sentences {
                report("sentences of more than 15 words".to_owned());
            }
            let lower = said.to_lowercase();
            for (word, rather) in authored.banned.get(lang.tag()).into_iter().flatten() {
                if lower.contains(word.as_str()) {
                    report(format!("«{word}»: rather {rather}"));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authored::{PlanFile, Trilingual};

    fn words(text: &str) -> Trilingual {
        Trilingual {
            kk: text.to_owned(),
            ru: text.to_owned(),
            en: "Text".to_owned(),
        }
    }

    fn found(change: impl FnOnce(&mut StepRow)) -> Vec<String> {
        let mut row = StepRow {
            id: "talk".to_owned(),
            title: words("Жаз"),
            why: words("Бар. Жаз."),
            ..StepRow::default()
        };
        change(&mut row);
        let authored = Authored {
            plan: PlanFile { steps: vec![row] },
            plan_words: Say::ALL
                .iter()
                .map(|it| (it.key().to_owned(), words("Жаз")))
                .collect(),
            ..Authored::default()
        };
        let mut findings = Vec::new();
        readable(&authored, &mut findings);
        steps(&authored, &mut findings);
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_rule_of_a_step_can_be_broken() {
        assert_eq!(found(|_| {}), Vec::<String>::new());
        assert_eq!(
            found(|row| row.stages = vec!["grade_12".to_owned()]).len(),
            1
        );
        assert_eq!(found(|row| row.sources = vec!["E999".to_owned()]).len(), 1);
        assert_eq!(found(|row| row.title = words("Жаз!")).len(), 2);
        assert_eq!(found(|row| row.title = words(&"а".repeat(61))).len(), 2);
        assert_eq!(found(|row| row.why = words(&"бар ".repeat(16))).len(), 2);
        let days = [["2026-01-10".to_owned(), "2026-02-10".to_owned()]];
        assert_eq!(found(|row| row.known = days.to_vec()).len(), 2);
        let wrong = [["2026-02-30".to_owned(), "2026-03-10".to_owned()]];
        assert_eq!(found(|row| row.known = wrong.to_vec()).len(), 3);
    }
}
