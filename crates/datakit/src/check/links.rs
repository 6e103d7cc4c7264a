//! Keys resolve, links go both ways, addresses are safe to open.

use crate::authored::{Authored, ProfessionFile};
use crate::finding::Finding;
use guidance::level::Level;
use guidance::link;
use guidance::share::mark;
use std::collections::BTreeMap;

pub(super) fn professions(authored: &Authored, findings: &mut Vec<Finding>) {
    let by_slug: BTreeMap<&str, &ProfessionFile> = authored
        .professions
        .iter()
        .map(|file| (file.slug.as_str(), file))
        .collect();
    for file in &authored.professions {
        let mut report = |field: &str, what: String| {
            findings.push(Finding::new(file.file(), &file.slug, field, what));
        };
        if Level::from_slug(&file.level).is_none() {
            report(
                "level",
                format!("{} is not short, college, either or university", file.level),
            );
        }
        if !["exact", "close", "blend", "proxy"].contains(&file.basis.as_str()) {
            report(
                "match",
                format!("{} is not exact, close, blend or proxy", file.basis),
            );
        }
        if !file
            .interests
            .hundredths()
            .iter()
            .all(|level| (100..=700).contains(level))
        {
            report("interests", "a level lies outside 1–7".to_owned());
        }
        if !(1..=5).contains(&file.job_zone) {
            report("job_zone", format!("{} is not 1–5", file.job_zone));
        }
        let digits = file.isco08.chars().all(|digit| digit.is_ascii_digit());
        if !digits || !(3..=4).contains(&file.isco08.len()) {
            report(
                "isco08",
                format!("{} is not a code of three or four digits", file.isco08),
            );
        }
    }
    skills(authored, findings);
    related(&by_slug, authored, findings);
}

fn skills(authored: &Authored, findings: &mut Vec<Finding>) {
    for file in &authored.professions {
        let mut report = |what: String| {
            findings.push(Finding::new(file.file(), &file.slug, "skills", what));
        };
        for element in file
            .skills
            .keys()
            .filter(|element| !authored.skills.contains_key(*element))
        {
            report(format!("{element} has no words in skills.toml"));
        }
        if !file
            .skills
            .values()
            .all(|importance| (1.0..=5.0).contains(importance))
        {
            report("an importance lies outside 1–5".to_owned());
        }
    }
}

/// Every link leads somewhere and back.
fn related(
    by_slug: &BTreeMap<&str, &ProfessionFile>,
    authored: &Authored,
    findings: &mut Vec<Finding>,
) {
    for file in &authored.professions {
        let mut report = |what: String| {
            findings.push(Finding::new(file.file(), &file.slug, "related", what));
        };
        for other in &file.related {
            match by_slug.get(other.as_str()) {
                None => report(format!("{other} is no profession")),
                Some(back) if !back.related.contains(&file.slug) => {
                    report(format!(
                        "{other} does not link back; add it there or drop it here"
                    ));
                }
                Some(_) => {}
            }
        }
    }
}

/// A share code names a profession by a mark of twenty bits: two slugs with one mark could not be told apart.
pub(super) fn marks(authored: &Authored, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<u32, &str> = BTreeMap::new();
    for file in &authored.professions {
        if let Some(other) = seen.insert(mark(&file.slug), &file.slug) {
            let what = format!("has the mark of {other} in share codes; choose another slug");
            findings.push(Finding::new(file.file(), &file.slug, "file name", what));
        }
    }
}

pub(super) fn sources(authored: &Authored, findings: &mut Vec<Finding>) {
    let mut seen = std::collections::BTreeSet::new();
    for source in &authored.sources {
        let mut report = |field: &str, what: &str| {
            findings.push(Finding::new("sources.csv", &source.id, field, what));
        };
        if !seen.insert(&source.id) {
            report("id", "stands twice");
        }
        if source.publisher.is_empty() || source.title.is_empty() {
            report(
                "publisher, title",
                "empty; a figure without a publisher cannot be shown",
            );
        }
        if source
            .link
            .as_deref()
            .is_some_and(|link| !link::opens(link))
        {
            report("link", "want https://host/…, without user, port or spaces");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_slugs_with_one_mark_are_a_finding() {
        let file = |slug: &str| ProfessionFile {
            slug: slug.to_owned(),
            ..ProfessionFile::default()
        };
        let mut authored = Authored {
            professions: ["cook", "nurse"].map(file).to_vec(),
            ..Authored::default()
        };
        let mut findings = Vec::new();
        marks(&authored, &mut findings);
        assert!(findings.is_empty());
        let mut others = (0..).map(|it| format!("job-{it}"));
        let twin = others.find(|it| mark(it) == mark("cook"));
        authored.professions.push(file(&twin.unwrap()));
        marks(&authored, &mut findings);
        assert_eq!(findings.len(), 1);
    }
}
