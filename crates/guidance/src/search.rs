//! Search over the names of professions: one box for Kazakh, Russian and English, whatever the page's language.
//!
//! Words are folded to plain letters and to their sound, so that Kazakh without its letters, Latin typing and common
//! misspellings fall together before anything is compared. A query is read in a few ways (as typed, from Latin, from
//! another keyboard layout); each known word is matched as exact, said alike, another form, begun, or mistyped; and a
//! profession is as good as its best name in the best reading.

mod edit;
mod endings;
mod fillers;
mod index;
mod latin;
mod layout;
mod letters;
mod rank;
mod reading;
mod vocabulary;

use crate::lang::Lang;

/// What a text is to its profession.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Its name.
    Name,
    /// Another name people look for.
    Alias,
}

/// One text to search.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The profession it is found for.
    pub id: u16,
    /// Its language.
    pub lang: Lang,
    /// What it is to the profession.
    pub kind: Kind,
    /// The text itself, brackets and all.
    pub text: &'a str,
}

/// One profession found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The profession.
    pub id: u16,
    /// How well it fits, up to 1000.
    pub score: u16,
}

/// Names prepared for searching. Immutable.
#[derive(Debug)]
pub struct SearchIndex(index::Index);

impl SearchIndex {
    /// Prepares the texts, in any order.
    pub fn build<'a>(entries: impl IntoIterator<Item = Entry<'a>>) -> Self {
        let mut entries: Vec<Entry<'a>> = entries.into_iter().collect();
        // Phrases of one profession side by side, whatever order languages come in.
        entries.sort_by_key(|entry| entry.id);
        Self(index::Index::build(entries.into_iter()))
    }

    /// The professions a query finds, best first, each once. The language of the page only breaks ties.
    ///
    /// ```
    /// use guidance::lang::Lang;
    /// use guidance::search::{Entry, Kind, SearchIndex};
    ///
    /// let name = |id, lang, text| Entry { id, lang, kind: Kind::Name, text };
    /// let index = SearchIndex::build([
    ///     name(0, Lang::Kk, "Тігінші"),
    ///     name(1, Lang::Ru, "Сварщик"),
    /// ]);
    /// let first = |query| index.find(query, Lang::Kk, 5).first().map(|hit| hit.id);
    /// assert_eq!(first("тігінш"), Some(0));
    /// assert_eq!(first("tiginshi"), Some(0));
    /// assert_eq!(first("стать сварщиком"), Some(1));
    /// assert_eq!(first("cdfhobr"), Some(1));
    /// assert_eq!(first("астроном"), None);
    /// ```
    pub fn find(&self, query: &str, lang: Lang, limit: usize) -> Vec<Hit> {
        rank::find(&self.0, query, lang, limit)
    }
}
