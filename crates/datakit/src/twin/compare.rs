//! Programme groups side by side, as the screen Compare has them: what `datakit compare` prints.

use super::interests::{Loaded, bytes};
use crate::authored::Authored;
use crate::compile;
use guidance::compare::{Beside, MOST, compare_groups, group_lines, group_question};
use guidance::issue::DataError;
use guidance::lang::Lang;
use guidance::places::Places;
use guidance::plan::PlanRules;
use guidance::study::{Group, GroupCode, Quota};
use serde_json::{Map, Value, json};

/// The rows of two to four groups in one language: what is asked, whether the answers differ, and each group's lines.
/// `None` for codes that name no group, and for too few or too many of them.
///
/// # Errors
/// When a served file holds nothing to show.
pub fn compare(
    authored: &Authored,
    loaded: &Loaded,
    codes: &[&str],
    lang: Lang,
) -> Result<Option<Value>, DataError> {
    let edition = loaded.edition(lang);
    let group = |code: &&str| edition.study.group(GroupCode::from_text(code)?);
    let groups: Option<Vec<&Group>> = codes.iter().map(group).collect();
    let Some(groups) = groups.filter(|it| (2..=MOST).contains(&it.len())) else {
        return Ok(None);
    };
    let rules = PlanRules::parse(&bytes(&compile::plan(authored, lang))?)?.0;
    let places = Places::parse(&bytes(&compile::places(authored, lang))?)?.0;
    let beside = Beside {
        catalog: &edition.catalog,
        study: &edition.study,
        places: Some(&places),
        pair: None,
        score: None,
        quota: Quota::General,
        profile: None,
    };
    let (words, says, study) = (&edition.catalog.words, &rules.says, &edition.study);
    let rows = compare_groups(&beside, &groups).into_iter().map(|row| {
        let answers = groups.iter().zip(&row.answers).map(|(group, answer)| {
            let lines = group_lines(&edition.catalog, says, study, answer);
            let lines = lines
                .into_iter()
                .map(|it| json!({ "says": it.text, "note": it.note }));
            (group.code.to_string(), lines.collect::<Value>())
        });
        json!({
            "asks": group_question(words, says, study, row.question),
            "differs": row.differs,
            "answers": answers.collect::<Map<String, Value>>(),
        })
    });
    Ok(Some(rows.collect()))
}
