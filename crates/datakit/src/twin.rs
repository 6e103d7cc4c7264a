//! The widget's answers in the terminal: search, show, score, rank and measures.

use crate::authored::{Authored, Link};
use crate::compile;
use guidance::lang::Lang;
use guidance::search::{Entry, Kind, SearchIndex};
use serde_json::{Value, json};

mod interests;
mod links;
mod measure_words;
mod measures;
pub use interests::Loaded;
pub use links::links;

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

/// What a learner is shown of a profession, in each language.
pub fn profession(authored: &Authored, slug: &str) -> Option<Value> {
    let file = authored.profession(slug)?;
    let detail = |lang| compile::detail(authored, file, lang);
    Some(json!({
        "slug": file.slug,
        "sector": file.sector,
        "level": file.level,
        "new": file.new,
        "interests": file.interests.hundredths(),
        "kk": detail(Lang::Kk),
        "ru": detail(Lang::Ru),
        "en": detail(Lang::En),
    }))
}

/// What is known of a programme group, with the universities' own thresholds and the professions it leads to.
pub fn group(authored: &Authored, code: &str) -> Option<Value> {
    let education = &authored.education;
    let group = education.groups.iter().find(|group| group.code == code)?;
    let of_group = |row: &&crate::authored::CutoffRow| row.group == code;
    let universities: Vec<_> = education.cutoffs.iter().filter(of_group).collect();
    Some(json!({
        "group": group,
        "universities": universities,
        "professions": professions_of(authored, code),
    }))
}

/// What is known of an exam pair, with the groups that accept it (both subjects of the pair are among those of the
/// group) and the professions they lead to.
pub fn pair(authored: &Authored, code: &str) -> Option<Value> {
    let education = &authored.education;
    let pair = education.pairs.iter().find(|pair| pair.code == code)?;
    let groups: Vec<Value> = education
        .groups
        .iter()
        .filter(|group| group.accepts(pair))
        .map(|group| {
            json!({
                "code": group.code,
                "name_kk": group.name_kk,
                "name_ru": group.name_ru,
                "name_en": group.name_en,
                "subjects": group.subjects,
                "professions": professions_of(authored, &group.code),
            })
        })
        .collect();
    Some(json!({ "pair": pair, "groups": groups }))
}

/// Who links to a group, the straightest first.
fn professions_of(authored: &Authored, group: &str) -> Vec<Value> {
    let links = authored.routes.university_links();
    let mut links: Vec<Link<'_>> = links.filter(|link| link.key == group).collect();
    links.sort_by_key(Link::rank);
    let shown = |link: Link<'_>| json!({ "slug": link.slug, "kind": link.kind });
    links.into_iter().map(shown).collect()
}
