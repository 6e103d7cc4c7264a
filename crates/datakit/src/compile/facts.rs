//! `data/<lang>/facts.json`: what the catalogue's filters ask of the work.

use crate::authored::{Authored, ProfessionFile};
use guidance::facts::{FactList, Trait};
use guidance::lang::Lang;
use guidance::wire::{self, SCHEMA};

/// The words of the four lists and, by profession, which of them hold.
pub fn facts(authored: &Authored, lang: Lang) -> wire::Facts {
    let words = |list: FactList| {
        let words = authored.facts.get(list.slug()).into_iter().flatten();
        words.map(|(_, words)| words.of(lang).to_owned()).collect()
    };
    wire::Facts {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        lists: FactList::ALL.map(words),
        professions: authored
            .professions
            .iter()
            .map(|file| row(authored, file))
            .collect(),
    }
}

fn row(authored: &Authored, file: &ProfessionFile) -> wire::FactRow {
    let place = |list: FactList, key: &String| {
        let place = authored
            .facts
            .get(list.slug())?
            .keys()
            .position(|known| known == key)?;
        u8::try_from(place).ok()
    };
    let keys = |list: FactList| {
        let lists = file.facts.iter().flat_map(|facts| facts.lists());
        let keys = lists
            .filter(|(name, _)| *name == list.slug())
            .flat_map(|(_, keys)| keys);
        keys.filter_map(|key| place(list, key)).collect()
    };
    let has = |it: &Trait| {
        let rule = authored.traits.get(it.slug());
        rule.zip(file.facts.as_ref()).is_some_and(|(rule, facts)| {
            let mut lists = facts.lists().into_iter();
            lists.any(|(name, keys)| name == rule.list && rule.holds(keys))
        })
    };
    let traits = (0..).zip(Trait::ALL).filter(|(_, it)| has(it));
    wire::FactRow {
        traits: traits.map(|(place, _)| place).collect(),
        slug: file.slug.clone(),
        facts: FactList::ALL.map(keys),
    }
}
