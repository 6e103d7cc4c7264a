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
use crate::sorting::sorted;

pub use letters::lower;

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

/// One text to search, kept.
#[derive(Debug)]
struct Text {
    id: u16,
    lang: Lang,
    kind: Kind,
    text: String,
}

impl Text {
    fn entry(&self) -> Entry<'_> {
        Entry {
            id: self.id,
            lang: self.lang,
            kind: self.kind,
            text: &self.text,
        }
    }
}

/// An index in the making: all of a large one at once would stop a slow phone for half a second.
#[derive(Debug)]
pub struct Draft(index::Draft);

impl Draft {
    /// Does one slice of the work; whether more is left before [`Draft::finish`].
    pub fn step(&mut self) -> bool {
        self.0.step()
    }

    /// Does what is left.
    pub fn finish(self) -> SearchIndex {
        SearchIndex(self.0.finish())
    }
}

impl SearchIndex {
    /// Takes the texts, in any order, to be prepared step by step.
    pub fn draft<'a>(entries: impl IntoIterator<Item = Entry<'a>>) -> Draft {
        let keep = |entry: Entry<'a>| Text {
            id: entry.id,
            lang: entry.lang,
            kind: entry.kind,
            text: entry.text.to_owned(),
        };
        let texts = entries.into_iter().map(keep).collect();
        // Phrases of one profession side by side, whatever order languages come in.
        Draft(index::Draft::new(sorted(texts, |one: &Text, other| {
            one.id.cmp(&other.id)
        })))
    }

    /// Prepares the texts, in any order.
    pub fn build<'a>(entries: impl IntoIterator<Item = Entry<'a>>) -> Self {
        Self::draft(entries).finish()
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

/// What answers queries, whoever built it and wherever its code came from.
pub trait Find: Send + Sync {
    /// See [`SearchIndex::find`].
    fn find(&self, query: &str, lang: Lang, limit: usize) -> Vec<Hit>;
}

impl Find for SearchIndex {
    fn find(&self, query: &str, lang: Lang, limit: usize) -> Vec<Hit> {
        Self::find(self, query, lang, limit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [[&str; 3]; 9] = [
        [
            "Кіші мейіргер",
            "Младшая медицинская сестра",
            "Nursing assistant",
        ],
        ["Мейіргер", "Медицинская сестра (медбрат)", "Nurse"],
        [
            "Бухгалтер көмекшісі",
            "Помощник бухгалтера",
            "Accounting assistant",
        ],
        ["Бухгалтер", "Бухгалтер", "Accountant"],
        [
            "Аударма ісі маманы",
            "Переводчик",
            "Translator and interpreter",
        ],
        [
            "Ымдау тілі маманы",
            "Специалист жестового языка",
            "Sign language interpreter",
        ],
        ["Тау-кен инженері", "Горный инженер", "Mining engineer"],
        ["Авиадиспетчер", "Авиадиспетчер", "Air traffic controller"],
        ["Копирайтер", "Копирайтер", "Copywriter"],
    ];

    fn index() -> SearchIndex {
        let names = (0..).zip(&NAMES).flat_map(|(id, names)| {
            let entry = move |(lang, text): (Lang, &&'static str)| Entry {
                id,
                lang,
                kind: Kind::Name,
                text,
            };
            Lang::ALL.into_iter().zip(names).map(entry)
        });
        let alias = |id, text| Entry {
            id,
            lang: Lang::En,
            kind: Kind::Alias,
            text,
        };
        SearchIndex::build(names.chain([alias(0, "cop helper"), alias(7, "cop")]))
    }

    fn first(query: &str, lang: Lang) -> Option<u16> {
        index().find(query, lang, 5).first().map(|hit| hit.id)
    }

    #[test]
    fn the_whole_name_comes_before_longer_ones() {
        for lang in Lang::ALL {
            assert_eq!(first("мейіргер", lang), Some(1));
            assert_eq!(first("бухгалтера", lang), Some(3));
            assert_eq!(first("бухгалтердің айлығы", lang), Some(3));
            assert_eq!(first("sign language interpreter", lang), Some(5));
        }
    }

    #[test]
    fn what_stands_in_brackets_is_a_name_too() {
        assert_eq!(first("медбрат", Lang::Ru), Some(1));
        assert_eq!(first("медсестра", Lang::Ru), None);
        assert_eq!(first("медицинская сестра", Lang::Ru), Some(1));
    }

    #[test]
    fn an_exact_alias_comes_before_a_name_begun() {
        assert_eq!(first("cop", Lang::En), Some(7));
        assert_eq!(first("copy", Lang::En), Some(8));
    }

    #[test]
    fn hyphens_may_be_spaces_or_nothing_and_spaces_too_many() {
        for query in ["тау кен инженері", "таукен инженері", "тау-кен инженері"]
        {
            assert_eq!(first(query, Lang::Kk), Some(6), "{query}");
        }
        assert_eq!(first("авиа диспетчер", Lang::Ru), Some(7));
    }

    #[test]
    fn fillers_alone_find_nothing_and_never_hide_the_rest() {
        assert_eq!(first("хочу стать", Lang::Ru), None);
        assert_eq!(first("хочу стать переводчиком", Lang::Ru), Some(4));
        assert_eq!(first("how to become an accountant", Lang::Kk), Some(3));
    }

    #[test]
    fn each_profession_is_found_once_and_scores_fall() {
        let hits = index().find("инженер аударма бухгалтер", Lang::Kk, 9);
        assert!(hits.is_sorted_by(|one, other| one.score >= other.score));
        let mut ids: Vec<u16> = hits.iter().map(|hit| hit.id).collect();
        ids.sort_unstable();
        assert!(ids.is_sorted_by(|one, other| one < other), "{ids:?}");
        assert_eq!(index().find("инженер", Lang::Kk, 0), []);
    }

    #[test]
    fn an_index_of_nothing_finds_nothing() {
        let empty = SearchIndex::build([]);
        assert_eq!(empty.find("инженер", Lang::Kk, 5), []);
    }
}
