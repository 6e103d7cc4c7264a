//! From professions to studies: every link leads somewhere, and what has no link has a reason.

use super::words::trilingual;
use crate::authored::{Authored, Link, UnlinkedRow};
use crate::finding::Finding;
use guidance::detail::{RouteKind, RouteReason};
use std::collections::BTreeSet;

/// How a `short` profession is learnt.
const SHORT_TRAINING: [&str; 4] = ["employer", "courses", "driving_school", "other"];

/// One kind of schooling: its two tables and the levels of professions they are for.
struct Schooling<'a> {
    file: &'static str,
    unlinked_file: &'static str,
    levels: &'static [&'static str],
    links: Vec<Link<'a>>,
    unlinked: Vec<&'a str>,
}

fn schoolings(authored: &Authored) -> [Schooling<'_>; 3] {
    let routes = &authored.routes;
    [
        Schooling {
            file: "university_links.csv",
            unlinked_file: "university_unlinked.csv",
            levels: &["university", "either"],
            links: routes.university_links().collect(),
            unlinked: slugs(&routes.university_unlinked),
        },
        Schooling {
            file: "college_links.csv",
            unlinked_file: "college_unlinked.csv",
            levels: &["college", "either"],
            links: routes.college_links().collect(),
            unlinked: slugs(&routes.college_unlinked),
        },
        // Short training has sentences only: they stand where the others say why there is no link.
        Schooling {
            file: "short_training.csv",
            unlinked_file: "short_training.csv",
            levels: &["short"],
            links: Vec::new(),
            unlinked: routes.short.iter().map(|row| row.slug.as_str()).collect(),
        },
    ]
}

fn slugs(rows: &[UnlinkedRow]) -> Vec<&str> {
    rows.iter().map(|row| row.slug.as_str()).collect()
}

/// Kind and reason are of the closed lists, the key names one row, nothing stands twice.
pub(super) fn links(authored: &Authored, findings: &mut Vec<Finding>) {
    let education = &authored.education;
    let groups = |key: &str| {
        let rows = education.groups.iter();
        rows.filter(|group| group.code == key).count()
    };
    let specialties = |key: &str| {
        let rows = education.specialties.iter();
        rows.filter(|row| row.key() == Some(key)).count()
    };
    let [university, college, _] = schoolings(authored);
    each_link(&university, "group", groups, findings);
    each_link(&college, "specialty", specialties, findings);
    for row in &authored.routes.short {
        if !SHORT_TRAINING.contains(&row.kind.as_str()) {
            let what = format!("{} is not one of {}", row.kind, SHORT_TRAINING.join(", "));
            findings.push(Finding::new("short_training.csv", &row.slug, "kind", what));
        }
    }
}

fn each_link(
    schooling: &Schooling<'_>,
    column: &str,
    rows_with: impl Fn(&str) -> usize,
    findings: &mut Vec<Finding>,
) {
    let mut seen = BTreeSet::new();
    for link in &schooling.links {
        let record = format!("{} {}", link.slug, link.key);
        let mut report = |field: &str, what: &str| {
            findings.push(Finding::new(schooling.file, &record, field, what));
        };
        if !seen.insert((link.slug, link.key)) {
            report("slug", "stands twice");
        }
        match rows_with(link.key) {
            0 => report(column, "no such row; want its code, else its Russian name"),
            1 => {}
            _ => report(column, "names several rows; want a code or the specialty"),
        }
        let kind = RouteKind::from_slug(link.kind);
        if kind.is_none() {
            report("kind", "want direct, usual or possible");
        }
        let why = link.why.map(RouteReason::from_slug);
        match (kind, why) {
            (_, Some(None)) => report("why", &format!("want one of {}", reasons())),
            (Some(kind), why) if !kind.fits(why.flatten()) => {
                report(
                    "why",
                    "possible has one, direct none, usual a later step or none",
                );
            }
            _ => {}
        }
    }
}

fn reasons() -> String {
    RouteReason::ALL.map(RouteReason::slug).join(", ")
}

/// Every profession stands in the tables of its level, linked or with a reason, and in no other.
pub(super) fn professions(authored: &Authored, findings: &mut Vec<Finding>) {
    for schooling in schoolings(authored) {
        let linked: BTreeSet<&str> = schooling.links.iter().map(|link| link.slug).collect();
        let mut unlinked = BTreeSet::new();
        for slug in &schooling.unlinked {
            if !unlinked.insert(*slug) {
                let file = schooling.unlinked_file;
                findings.push(Finding::new(file, slug, "slug", "stands twice"));
            }
            if linked.contains(slug) {
                let what = format!("has links in {}; drop it here", schooling.file);
                findings.push(Finding::new(schooling.unlinked_file, slug, "slug", what));
            }
        }
        let files = [
            (schooling.file, &linked),
            (schooling.unlinked_file, &unlinked),
        ];
        for (file, slugs) in files {
            for slug in slugs {
                known(authored, file, slug, schooling.levels, findings);
            }
        }
        let of_level = |level: &str| schooling.levels.contains(&level);
        for profession in authored.professions.iter().filter(|it| of_level(&it.level)) {
            let slug = profession.slug.as_str();
            if !linked.contains(slug) && !unlinked.contains(slug) {
                let what = format!(
                    "{} and neither linked nor in {}",
                    profession.level, schooling.unlinked_file
                );
                findings.push(Finding::new(schooling.file, slug, "slug", what));
            }
        }
    }
}

fn known(
    authored: &Authored,
    file: &str,
    slug: &str,
    levels: &[&str],
    findings: &mut Vec<Finding>,
) {
    let what = match authored.profession(slug) {
        None => "no such profession".to_owned(),
        Some(found) if !levels.contains(&found.level.as_str()) => format!(
            "its level is {}, this table is for {}",
            found.level,
            levels.join(" and ")
        ),
        Some(_) => return,
    };
    findings.push(Finding::new(file, slug, "slug", what));
}

/// What a learner is told instead of a link stands there in three languages.
pub(super) fn sentences(authored: &Authored, findings: &mut Vec<Finding>) {
    for (file, slug, words) in authored.routes.sentences() {
        trilingual(file, slug, &words, findings);
    }
}

/// Every group and every specialty with a key is linked or listed with a reason. A qualification goes with its
/// specialty.
pub(super) fn studies(authored: &Authored, findings: &mut Vec<Finding>) {
    let (education, routes) = (&authored.education, &authored.routes);
    let linked: BTreeSet<&str> = routes.university_links().map(|link| link.key).collect();
    for row in &routes.unlinked_groups {
        for code in routes.instead_of(&row.code) {
            if !linked.contains(code.as_str()) {
                let what = format!("{code} leads to no profession either");
                findings.push(Finding::new(
                    "unlinked_groups.csv",
                    &row.code,
                    "instead",
                    what,
                ));
            }
        }
    }
    let groups = routes.unlinked_groups.iter();
    let specialties = routes.unlinked_specialties.iter();
    // Three rows are known in Kazakh alone: no link can name them, the list of the unlinked does.
    let nameless = education
        .specialties
        .iter()
        .filter(|row| row.key().is_none());
    let nameless: BTreeSet<&str> = nameless.filter_map(|row| row.name_kk.as_deref()).collect();
    Studies {
        links: "university_links.csv",
        file: "unlinked_groups.csv",
        column: "code",
        linked,
        listed: groups
            .map(|row| (row.code.as_str(), row.reason.as_str()))
            .collect(),
        wanted: education
            .groups
            .iter()
            .map(|row| row.code.as_str())
            .collect(),
        also_listed: BTreeSet::new(),
    }
    .check(findings);
    Studies {
        links: "college_links.csv",
        file: "unlinked_specialties.csv",
        column: "specialty",
        linked: routes.college_links().map(|link| link.key).collect(),
        listed: specialties
            .map(|row| (row.specialty.as_str(), row.reason.as_str()))
            .collect(),
        wanted: education
            .specialties
            .iter()
            .filter(|row| row.row == "specialty")
            .filter_map(|row| row.key())
            .collect(),
        also_listed: nameless,
    }
    .check(findings);
}

/// One table of studies, its links and the list of what has none.
struct Studies<'a> {
    links: &'static str,
    file: &'static str,
    column: &'static str,
    linked: BTreeSet<&'a str>,
    listed: Vec<(&'a str, &'a str)>,
    wanted: BTreeSet<&'a str>,
    also_listed: BTreeSet<&'a str>,
}

impl Studies<'_> {
    fn check(self, findings: &mut Vec<Finding>) {
        let mut seen = BTreeSet::new();
        for (key, reason) in &self.listed {
            let mut report = |field: &str, what: &str| {
                findings.push(Finding::new(self.file, key, field, what));
            };
            if !seen.insert(*key) {
                report(self.column, "stands twice");
            }
            if reason.trim().is_empty() {
                report("reason", "empty");
            }
            if !self.wanted.contains(key) && !self.also_listed.contains(key) {
                report(self.column, "no such row");
            }
            if self.linked.contains(key) {
                report(self.column, "is linked; drop it here");
            }
        }
        for key in self
            .wanted
            .difference(&self.linked)
            .filter(|key| !seen.contains(*key))
        {
            let what = format!("neither linked nor in {}", self.file);
            findings.push(Finding::new(self.links, key, self.column, what));
        }
    }
}

#[cfg(test)]
mod tests;
