//! The questionnaire of one language. What only reviewers need stays behind.

use crate::authored::Authored;
use guidance::lang::Lang;
use guidance::wire::{self, SCHEMA};

/// `data/<lang>/questionnaire.json`.
pub fn questionnaire(authored: &Authored, lang: Lang) -> wire::Questionnaire {
    let rows = authored.questionnaire.statements.iter();
    wire::Questionnaire {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        version: authored.questionnaire.version.clone(),
        statements: rows
            .map(|row| wire::Statement {
                id: row.id.clone(),
                area: row.area.clone(),
                theme: row.theme.clone(),
                short: row.short,
                text: row.of(lang).to_owned(),
            })
            .collect(),
    }
}
