//! `data/questionnaire/statements.toml`: the statements of work, in the order of the long form.

use guidance::lang::Lang;
use serde::Deserialize;

/// The file whole.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionnaireFile {
    /// Raised by any change of a text, of `short` or of the order.
    pub version: String,
    /// In the order they are asked.
    #[serde(rename = "statement", default)]
    pub statements: Vec<StatementRow>,
}

/// One statement in three languages.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    missing_docs,
    reason = "data/questionnaire/README.md says what each part is"
)]
pub struct StatementRow {
    pub id: String,
    pub area: String,
    pub theme: String,
    pub short: bool,
    pub kk: String,
    pub ru: String,
    pub en: String,
    pub why: String,
}

impl StatementRow {
    /// The text of one language.
    pub fn of(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}
