//! Other names: each belongs to one profession, or to several on purpose, and none is another profession's own name.

use crate::authored::{Authored, ProfessionFile};
use crate::finding::Finding;
use guidance::lang::Lang;
use std::collections::BTreeMap;

pub(super) fn names(authored: &Authored, findings: &mut Vec<Finding>) {
    for lang in Lang::ALL {
        let names: BTreeMap<String, &ProfessionFile> = authored
            .professions
            .iter()
            .map(|file| (file.name.of(lang).to_lowercase(), file))
            .collect();
        let mut users: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (file, alias) in aliases(authored, lang) {
            if let Some(other) = names.get(&alias) {
                let what = format!("«{alias}» is the name of {}; drop it here", other.slug);
                findings.push(Finding::new(file.file(), &file.slug, lang.tag(), what));
            }
            users.entry(alias).or_default().push(&file.slug);
        }
        shared(authored, lang, &users, findings);
    }
}

fn aliases(authored: &Authored, lang: Lang) -> impl Iterator<Item = (&ProfessionFile, String)> {
    authored.professions.iter().flat_map(move |file| {
        let aliases = file.texts(lang).map(|texts| texts.aliases.as_slice());
        let aliases = aliases.unwrap_or_default().iter();
        aliases.map(move |alias| (file, alias.to_lowercase()))
    })
}

/// What several professions are called stands in the list, with exactly those that are.
fn shared(
    authored: &Authored,
    lang: Lang,
    users: &BTreeMap<String, Vec<&str>>,
    findings: &mut Vec<Finding>,
) {
    let mut report = |alias: &str, what: String| {
        findings.push(Finding::new("shared_aliases.csv", alias, lang.tag(), what));
    };
    let listed: BTreeMap<&str, &str> = authored
        .shared_aliases
        .iter()
        .filter(|row| row.lang == lang.tag())
        .map(|row| (row.alias.as_str(), row.slugs.as_str()))
        .collect();
    for (alias, slugs) in users.iter().filter(|(_, slugs)| slugs.len() > 1) {
        let mut slugs = slugs.clone();
        slugs.sort_unstable();
        let wanted = slugs.join(";");
        if listed.get(alias.as_str()) != Some(&wanted.as_str()) {
            report(
                alias,
                format!("shared by {wanted}: list it so, if that is meant"),
            );
        }
    }
    for alias in listed.keys() {
        if users.get(*alias).is_none_or(|slugs| slugs.len() < 2) {
            report(alias, "is not shared any more; drop the row".to_owned());
        }
    }
}
