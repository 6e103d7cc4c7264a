//! The education tables: codes resolve, scores are possible, regions are known.

use super::pay::sources_known;
use crate::authored::Authored;
use crate::finding::Finding;
use guidance::lang::Lang;
use guidance::link;

/// The highest score of the unified national test.
const HIGHEST_SCORE: u16 = 140;

pub(super) fn tables(authored: &Authored, findings: &mut Vec<Finding>) {
    groups(authored, findings);
    cutoffs(authored, findings);
    institutions(authored, findings);
}

fn groups(authored: &Authored, findings: &mut Vec<Finding>) {
    let education = &authored.education;
    for group in &education.groups {
        let scores = [
            group.threshold_min_2026,
            group.threshold_max_2026,
            group.lowest_general_2026,
            group.lowest_rural_2026,
            group.lowest_general_2025,
            group.lowest_rural_2025,
        ];
        let mut report = |field: &str, what: &str| {
            findings.push(Finding::new(
                "programme_groups.csv",
                &group.code,
                field,
                what,
            ));
        };
        if scores
            .into_iter()
            .flatten()
            .any(|score| score == 0 || score > HIGHEST_SCORE)
        {
            report("scores", "a score lies outside 1–140");
        }
        if group.threshold_min_2026 > group.threshold_max_2026 && group.threshold_max_2026.is_some()
        {
            report("threshold_min_2026", "above the highest threshold");
        }
        if !sources_known(authored, &group.source) {
            report("source", "not in sources.csv");
        }
        let named = |subject: &&str| education.subject(subject, Lang::Kk).is_some();
        if !group.exam().concat().iter().all(named) {
            report("subjects", "a subject is not in exam_pairs.csv");
        }
    }
    for pair in education
        .pairs
        .iter()
        .filter(|pair| !sources_known(authored, &pair.source))
    {
        findings.push(Finding::new(
            "exam_pairs.csv",
            &pair.code,
            "source",
            "not in sources.csv",
        ));
    }
}

fn cutoffs(authored: &Authored, findings: &mut Vec<Finding>) {
    let education = &authored.education;
    for row in &education.cutoffs {
        let record = format!("{} {} {}", row.group, row.university, row.quota);
        let mut report = |field: &str, what: &str| {
            findings.push(Finding::new("cutoffs.csv", &record, field, what));
        };
        if !education.groups.iter().any(|group| group.code == row.group) {
            report("group", "not in programme_groups.csv");
        }
        if !education
            .universities
            .iter()
            .any(|university| university.code == row.university)
        {
            report("university", "not in universities.csv");
        }
        let scores = [
            row.lowest_2023,
            row.lowest_2024,
            row.lowest_2025,
            row.highest_2025,
            row.threshold_2026,
        ];
        if scores
            .into_iter()
            .flatten()
            .any(|score| score == 0 || score > HIGHEST_SCORE)
        {
            report("scores", "a score lies outside 1–140");
        }
    }
}

fn institutions(authored: &Authored, findings: &mut Vec<Finding>) {
    let known = |region: &Option<String>| {
        let code = |region: &String| authored.regions.iter().any(|row| &row.code == region);
        region.as_ref().is_none_or(code)
    };
    for row in &authored.education.universities {
        let mut report = |field: &str, what: &str| {
            findings.push(Finding::new("universities.csv", &row.code, field, what));
        };
        if !known(&row.region) {
            report("region", "not in regions.csv");
        }
        if row.site.as_deref().is_some_and(|site| !link::opens(site)) {
            report("site", "want https://host/…");
        }
    }
    for row in authored
        .education
        .colleges
        .iter()
        .filter(|row| !known(&row.region))
    {
        let name = row.name_ru.as_ref().or(row.name_kk.as_ref());
        let name = name.map(String::as_str).unwrap_or("?");
        findings.push(Finding::new(
            "colleges.csv",
            name,
            "region",
            "not in regions.csv",
        ));
    }
}
