//! The widget's answers in the terminal: search, show, compare, score, rank and measures.

use crate::authored::Authored;
use guidance::lang::Lang;
use guidance::search::{Entry, Kind, SearchIndex};

mod compare;
mod finder;
mod guide;
mod interests;
mod links;
mod lookup;
mod measure_words;
mod measures;
mod near;
mod places;
mod region;
mod request;
mod routes;
mod sentences;
mod show;
mod specialty;
mod subjects;
mod university;
mod view;
mod ways;
pub use compare::compare;
pub use guide::guide;
pub use interests::Loaded;
pub use links::links;
pub use near::near;
pub use region::region;
pub use show::{group, pair, profession};
pub use specialty::specialty;
pub use university::university;

/// How many slugs a search prints.
const TOP: usize = 10;

/// An index over the names and other names in all three languages, as the widget builds it.
pub fn search_index(authored: &Authored) -> SearchIndex {
    let mut entries = Vec::new();
    for (place, file) in authored.professions.iter().enumerate() {
        let Ok(id) = u16::try_from(place) else {
            continue;
        };
        for lang in Lang::ALL {
            let entry = |kind, text| Entry {
                id,
                lang,
                kind,
                text,
            };
            entries.push(entry(Kind::Name, file.name.of(lang)));
            let aliases = file.texts(lang).map(|texts| texts.aliases.as_slice());
            let aliases = aliases.unwrap_or_default();
            entries.extend(aliases.iter().map(|alias| entry(Kind::Alias, alias)));
        }
    }
    SearchIndex::build(entries)
}

/// Every name and other name in small letters, with its language and the slug.
fn names(authored: &Authored) -> Vec<(Lang, String, String)> {
    let mut names = Vec::new();
    for file in &authored.professions {
        for lang in Lang::ALL {
            let aliases = file.texts(lang).map(|texts| texts.aliases.as_slice());
            let aliases = aliases.unwrap_or_default().iter().map(String::as_str);
            let own = std::iter::once(file.name.of(lang)).chain(aliases);
            names.extend(own.map(|name| (lang, name.to_lowercase(), file.slug.clone())));
        }
    }
    names
}

/// The slugs a query finds, best first. A line is `lang<TAB>query`; without a language it is read as Kazakh.
pub fn search(authored: &Authored, index: &SearchIndex, line: &str) -> Vec<String> {
    let (lang, query) = line.split_once('\t').unwrap_or(("kk", line));
    let lang = Lang::from_tag(lang).unwrap_or_default();
    index
        .find(query, lang, TOP)
        .into_iter()
        .filter_map(|hit| authored.professions.get(usize::from(hit.id)))
        .map(|file| file.slug.clone())
        .collect()
}
