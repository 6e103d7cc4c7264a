//! Rules of admission, by the rows of `exam_rules.csv` they stand in.

use crate::authored::{Authored, ExamRuleRow, ProgrammeGroupRow};
use guidance::study::Condition;
use guidance::wire::AdmissionRule;

/// Its id in `exam_rules.csv`.
fn id(condition: Condition) -> &'static str {
    match condition {
        Condition::Creative => "R45",
        Condition::Pedagogy => "R17",
        Condition::Medicine => "R19",
        Condition::Law => "R18",
        Condition::National => "R20",
        Condition::Shortened => "R46",
    }
}

pub(super) fn row(authored: &Authored, condition: Condition) -> Option<&ExamRuleRow> {
    let mut rows = authored.education.exam_rules.iter();
    rows.find(|row| row.id == id(condition))
}

/// A rule in served form; `None` when its row is gone.
pub(super) fn rule(authored: &Authored, condition: Condition) -> Option<AdmissionRule> {
    let row = row(authored, condition)?;
    let source = authored.source(row.source.split(';').next()?)?;
    Some(AdmissionRule {
        key: condition.slug().to_owned(),
        threshold: row.value.as_deref().and_then(|value| value.parse().ok()),
        years: row.valid_for.as_deref()?.replace('-', "–"),
        publisher: source.publisher.clone(),
    })
}

/// Which hold for a group. Every group is taught at some national university, so that rule is no group's own.
pub(super) fn of_group(group: &ProgrammeGroupRow) -> impl Iterator<Item = Condition> {
    let field = group.field.as_deref();
    let holds = move |condition: &Condition| match condition {
        Condition::Creative => group.subjects.starts_with("Творческий экзамен"),
        Condition::Pedagogy => field == Some("6B01"),
        // Social work stands in the same field; R19 says that it follows the general minimum.
        Condition::Medicine => field == Some("6B10") && group.code != "B090",
        Condition::Law => group.code == "B049",
        Condition::Shortened => group.places_short_2026.is_some_and(|places| places > 0),
        Condition::National => false,
    };
    Condition::ALL.into_iter().filter(holds)
}
