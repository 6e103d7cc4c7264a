//! What a typed name means: a code as people write it, a name in any of the three languages, or the nearest that exist.

use guidance::lang::Lang;
use guidance::search::{Entry, Kind, SearchIndex, lower};

/// How many near ones are named.
const NEAR: usize = 5;
/// From this score of the search on a single best hit is taken for what was meant.
const SURE: u16 = 700;

/// What was found for a typed name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Resolved<T> {
    /// This one is meant.
    Found(T),
    /// None is, or several could be; the nearest first.
    Near(Vec<T>),
}

impl<T> Resolved<T> {
    /// What is meant.
    pub(super) fn found(self) -> Option<T> {
        match self {
            Self::Found(found) => Some(found),
            Self::Near(_) => None,
        }
    }
}

/// Names of things in three languages, to be found by what people type.
pub(super) struct Names<T> {
    keys: Vec<T>,
    /// Folded, with the place of its key.
    names: Vec<(String, usize)>,
    index: SearchIndex,
}

impl<T: Clone + PartialEq> Names<T> {
    /// Every thing with its names; empty names are left out.
    pub(super) fn of(things: impl IntoIterator<Item = (T, Vec<(Lang, String)>)>) -> Self {
        let (mut keys, mut spoken) = (Vec::new(), Vec::new());
        for (key, names) in things {
            let place = keys.len();
            keys.push(key);
            let named = names.into_iter().filter(|it| !it.1.is_empty());
            spoken.extend(named.map(|(lang, name)| (place, lang, name)));
        }
        let entries = spoken.iter().filter_map(|(place, lang, text)| {
            let (id, kind) = (u16::try_from(*place).ok()?, Kind::Name);
            let lang = *lang;
            Some(Entry {
                id,
                lang,
                kind,
                text,
            })
        });
        Self {
            index: SearchIndex::build(entries),
            names: spoken
                .iter()
                .map(|(place, _, name)| (folded(name), *place))
                .collect(),
            keys,
        }
    }

    /// The very name; else the only one whose name begins with or holds it; else what a search is sure of.
    pub(super) fn resolve(&self, text: &str) -> Resolved<T> {
        let typed = folded(text);
        if typed.is_empty() {
            return Resolved::Near(Vec::new());
        }
        let ways: [fn(&str, &str) -> bool; 3] = [
            |name, typed| name == typed,
            begins,
            |name, typed| name.contains(&format!(" {typed}")),
        ];
        let mut near: Vec<T> = Vec::new();
        // Of two letters half the names have something.
        let ways = ways
            .into_iter()
            .take(if typed.chars().count() < 3 { 1 } else { 3 });
        for fits in ways {
            let fitting = self.names.iter().filter(|it| fits(&it.0, &typed));
            let mut places: Vec<usize> = fitting.map(|it| it.1).collect();
            places.dedup();
            let mut found = Vec::new();
            for key in places.iter().filter_map(|it| self.keys.get(*it)) {
                if !found.contains(key) {
                    found.push(key.clone());
                }
            }
            if let ([only], true) = (found.as_slice(), near.is_empty()) {
                return Resolved::Found(only.clone());
            }
            found.retain(|key| !near.contains(key));
            near.extend(found);
        }
        self.searched(text, near)
    }

    fn searched(&self, text: &str, mut near: Vec<T>) -> Resolved<T> {
        let hits = self.index.find(text, Lang::default(), NEAR);
        let sure = match hits.as_slice() {
            [first, second, ..] => first.score >= SURE && second.score < SURE,
            [only] => only.score >= SURE,
            [] => false,
        };
        let found = hits
            .iter()
            .filter_map(|it| self.keys.get(usize::from(it.id)));
        let found: Vec<T> = found.cloned().collect();
        match found.first() {
            Some(first) if sure && near.is_empty() => Resolved::Found(first.clone()),
            _ => {
                for key in found {
                    if !near.contains(&key) {
                        near.push(key);
                    }
                }
                near.truncate(NEAR);
                Resolved::Near(near)
            }
        }
    }
}

fn begins(name: &str, typed: &str) -> bool {
    name.starts_with(typed)
}

/// Small letters and digits, one blank between words; quotes, dashes and dots are none.
pub(super) fn folded(text: &str) -> String {
    let text = lower(text).replace('ё', "е");
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The code of a programme group as people write it: `В057` with a Cyrillic letter, `b 57`, `57`.
pub(super) fn group_code(text: &str) -> Option<String> {
    let text = text.trim().to_uppercase();
    let letters: String = text
        .chars()
        .filter(|it| it.is_alphanumeric())
        .map(|letter| match letter {
            'В' | 'Б' => 'B',
            'М' => 'M',
            other => other,
        })
        .collect();
    let (start, digits) = match letters.find(|letter: char| letter.is_ascii_digit()) {
        Some(at) => letters.split_at(at),
        None => return None,
    };
    let number: u16 = digits.parse().ok()?;
    match start {
        "" | "B" => Some(format!("B{number:03}")),
        "BM" | "M" => Some(format!("BM{number:03}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names<u8> {
        let named = |key, kk: &str, ru: &str| {
            let names = vec![(Lang::Kk, kk.to_owned()), (Lang::Ru, ru.to_owned())];
            (key, names)
        };
        Names::of([
            named(1, "Құқық", "Право"),
            named(2, "Құқық қорғау қызметі", "Правоохранительная деятельность"),
            named(3, "Ақпараттық қауіпсіздік", "Информационная безопасность"),
        ])
    }

    #[test]
    fn the_very_name_goes_before_one_that_begins_so() {
        assert_eq!(names().resolve("«право»"), Resolved::Found(1));
        assert_eq!(names().resolve("правоохр"), Resolved::Found(2));
        assert_eq!(names().resolve("прав"), Resolved::Near(vec![1, 2]));
    }

    #[test]
    fn a_word_inside_and_a_mistyped_one_are_found() {
        assert_eq!(names().resolve("безопасность"), Resolved::Found(3));
        assert_eq!(
            names().resolve("информацоная безопасность"),
            Resolved::Found(3)
        );
        assert_eq!(names().resolve(""), Resolved::Near(Vec::new()));
    }

    #[test]
    fn a_code_is_read_with_letters_of_either_alphabet() {
        for (typed, code) in [
            ("В057", "B057"),
            ("b 57", "B057"),
            ("57", "B057"),
            ("Б-057", "B057"),
            ("ВМ086", "BM086"),
            ("м 86", "BM086"),
        ] {
            assert_eq!(group_code(typed).as_deref(), Some(code), "{typed}");
        }
        for bad in ["", "B", "C057", "IT", "5x7"] {
            assert_eq!(group_code(bad), None, "{bad}");
        }
    }
}
