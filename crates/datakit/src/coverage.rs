//! How much of the catalogue is filled.

use crate::authored::{Authored, Texts};
use crate::compile::{PayEvidence, pay_evidence};
use guidance::lang::Lang;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// One JSON object: professions, pay by evidence, routes, texts by language and part, Kazakh texts read by an editor.
pub fn coverage(authored: &Authored) -> Value {
    let files = &authored.professions;
    let with = |wanted| {
        let has = |file: &&_| pay_evidence(authored, file) == wanted;
        files.iter().filter(has).count()
    };
    let texts: Map<String, Value> = Lang::ALL
        .into_iter()
        .map(|lang| (lang.tag().to_owned(), texts(authored, lang)))
        .collect();
    json!({
        "professions": files.len(),
        "pay": {
            "measured": with(PayEvidence::Measured),
            "estimated": with(PayEvidence::Estimated),
            "none": with(PayEvidence::None),
        },
        "routes": routes(authored),
        "facts": files.iter().filter(|file| file.facts.is_some()).count(),
        "texts": texts,
        "kk_checked": files.iter().filter(|file| file.kk_checked).count(),
    })
}

/// Professions by where they are studied. Who has both a university and a college link counts in both.
fn routes(authored: &Authored) -> Value {
    let routes = &authored.routes;
    let university: BTreeSet<&str> = routes.university_links().map(|link| link.slug).collect();
    let college: BTreeSet<&str> = routes.college_links().map(|link| link.slug).collect();
    let short: BTreeSet<&str> = routes.short.iter().map(|row| row.slug.as_str()).collect();
    let slugs = || authored.professions.iter().map(|file| file.slug.as_str());
    let among = |set: &BTreeSet<&str>| slugs().filter(|slug| set.contains(slug)).count();
    let none = slugs().filter(|slug| {
        ![&university, &college, &short]
            .iter()
            .any(|set| set.contains(slug))
    });
    json!({
        "university": among(&university),
        "college": among(&college),
        "short": among(&short),
        "none": none.count(),
    })
}

fn texts(authored: &Authored, lang: Lang) -> Value {
    let count = |has: fn(&Texts) -> bool| {
        let texts = authored
            .professions
            .iter()
            .filter_map(|file| file.texts(lang));
        texts.filter(|texts| has(texts)).count()
    };
    json!({
        "overview": count(|texts| !texts.overview.is_empty()),
        "day": count(|texts| !texts.day.is_empty()),
        "tasks": count(|texts| !texts.tasks.is_empty()),
        "good_to_know": count(|texts| !texts.good_to_know.is_empty()),
        "growth": count(|texts| !texts.growth.is_empty()),
        "aliases": count(|texts| !texts.aliases.is_empty()),
    })
}
