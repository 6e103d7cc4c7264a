//! The steps of a plan in one language.

use super::pay::source;
use crate::authored::Authored;
use guidance::day::Day;
use guidance::lang::Lang;
use guidance::wire::{self, SCHEMA};

/// `data/<lang>/plan.json`.
pub fn plan(authored: &Authored, lang: Lang) -> wire::Plan {
    let rows = authored.plan.steps.iter();
    let number = |text: &String| Day::from_text(text).map_or(0, Day::number);
    wire::Plan {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        steps: rows
            .map(|row| wire::PlanStep {
                id: row.id.clone(),
                title: row.title.of(lang).to_owned(),
                why: row.why.of(lang).to_owned(),
                stages: row.stages.clone(),
                routes: row.routes.clone(),
                ages: row.ages,
                picks: row.picks.clone(),
                months: row.months,
                before: row.before,
                grade: row.grade,
                known: row
                    .known
                    .iter()
                    .map(|it| it.each_ref().map(number))
                    .collect(),
                sources: row
                    .sources
                    .iter()
                    .filter_map(|id| authored.source(id).map(source))
                    .collect(),
            })
            .collect(),
        says: authored
            .plan_words
            .iter()
            .map(|(key, text)| (key.clone(), text.of(lang).into()))
            .collect(),
    }
}
