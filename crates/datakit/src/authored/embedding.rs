//! What is said and given to those who put the widget on a site.

use super::Trilingual;
use guidance::lang::Lang;
use std::collections::BTreeMap;

/// The address of the examples.
const EXAMPLE: &str = "https://your-school.example";

/// `data/embedding/`
#[derive(Clone, Debug, Default)]
pub struct Embedding {
    /// Texts of both pages by key.
    pub texts: BTreeMap<String, Trilingual>,
    /// Lines to paste by key, with `{blanks}`.
    pub snippets: BTreeMap<String, String>,
    /// Markup of the builder.
    pub builder: String,
    /// Markup of the check page.
    pub check: String,
}

impl Embedding {
    /// A line as it is without any choice but the language, for the address of the examples.
    pub fn usual(&self, key: &str, lang: Lang) -> Option<String> {
        let tag = lang.tag();
        let blanks = [
            ("{home}", format!("{EXAMPLE}/bagdar/")),
            ("{origin}", EXAMPLE.to_owned()),
            ("{options}", format!(" lang=\"{tag}\"")),
            ("{data}", format!(" data-lang=\"{tag}\"")),
            ("{lang}", tag.to_owned()),
            ("{title}", self.texts.get("title")?.of(lang).to_owned()),
            ("{hash}", String::new()),
            ("{height}", "720".to_owned()),
        ];
        let template = self.snippets.get(key)?.clone();
        Some(
            blanks
                .iter()
                .fold(template, |line, (blank, value)| line.replace(blank, value)),
        )
    }
}
