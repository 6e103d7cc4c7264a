//! `data/<lang>/routes.json`: pairs, groups and specialties, and what they lead to.

use super::seen;
use crate::authored::{
    Authored, CollegeSpecialtyRow, CutoffRow, ExamPairRow, Link, ProgrammeGroupRow,
};
use guidance::lang::Lang;
use guidance::study::Condition;
use guidance::wire::{self, SCHEMA};
use std::collections::BTreeSet;

pub mod doubt;
mod months;
mod rules;

/// Years of the columns of the authored tables.
const THRESHOLD_YEAR: u16 = 2026;
const PLACES_FROM: u16 = 2026;
const OFFERS_YEAR: u16 = 2025;

/// Rules and scores come from these besides the groups' own sources.
const KAZAKH_NAMES: &str = "E003";

/// Of the sources of a group, the one with the places of the state order.
const PLACES: &str = "E005";

/// `data/<lang>/routes.json`.
pub fn study(authored: &Authored, lang: Lang) -> wire::Study {
    let education = &authored.education;
    let subjects = subjects(authored);
    let universities = offering(authored);
    let links: Vec<Link<'_>> = authored.routes.university_links().collect();
    let college_links: Vec<Link<'_>> = authored.routes.college_links().collect();
    let named = |ru: &&str| education.subject(ru, lang).unwrap_or(ru).to_owned();
    wire::Study {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        threshold_year: THRESHOLD_YEAR,
        places_from: PLACES_FROM,
        places_publisher: authored.source(PLACES).map(|it| it.publisher.clone()),
        offers_year: OFFERS_YEAR,
        subjects: subjects.iter().map(named).collect(),
        pairs: education
            .pairs
            .iter()
            .filter_map(|row| pair(row, &subjects))
            .collect(),
        groups: education
            .groups
            .iter()
            .map(|row| group(authored, row, lang, &universities, &links))
            .collect(),
        universities: universities
            .iter()
            .filter_map(|code| university(authored, code, lang))
            .collect(),
        specialties: education
            .specialties
            .iter()
            .filter_map(|row| specialty(authored, row, lang, &college_links))
            .collect(),
        rules: Condition::ALL
            .into_iter()
            .filter_map(|condition| rules::rule(authored, condition))
            .collect(),
        sources: source_ids(authored)
            .iter()
            .filter_map(|id| authored.source(id))
            .map(super::pay::source)
            .collect(),
    }
}

/// What groups, pairs, scores and rules were read from.
pub fn source_ids(authored: &Authored) -> BTreeSet<&str> {
    let education = &authored.education;
    let groups = education.groups.iter().map(|row| row.source.as_str());
    let pairs = education.pairs.iter().map(|row| row.source.as_str());
    let rules = Condition::ALL
        .into_iter()
        .filter_map(|it| rules::row(authored, it));
    groups
        .chain(pairs)
        .chain(rules.map(|row| row.source.as_str()))
        .chain([KAZAKH_NAMES])
        .flat_map(|ids| ids.split(';'))
        .collect()
}

/// Russian names of the subjects, in the order of the pairs.
fn subjects(authored: &Authored) -> Vec<&str> {
    let mut subjects: Vec<&str> = Vec::new();
    for pair in &authored.education.pairs {
        for name in [pair.subject1_ru.as_str(), &pair.subject2_ru] {
            if !subjects.contains(&name) {
                subjects.push(name);
            }
        }
    }
    subjects
}

/// Codes of the universities that have a threshold or a score, in their own order.
fn offering(authored: &Authored) -> Vec<&str> {
    let rows = authored.education.cutoffs.iter();
    let codes: BTreeSet<&str> = rows.map(|row| row.university.as_str()).collect();
    codes.into_iter().collect()
}

fn pair(row: &ExamPairRow, subjects: &[&str]) -> Option<wire::ExamPair> {
    let place = |name: &str| {
        let place = subjects.iter().position(|it| *it == name)?;
        u8::try_from(place).ok()
    };
    Some(wire::ExamPair {
        code: row.code.clone(),
        subjects: [place(&row.subject1_ru)?, place(&row.subject2_ru)?],
        takers: row.takers_2026,
        together: row
            .note
            .as_ref()
            .is_some_and(|it| it.contains("foreign languages together")),
    })
}

fn group(
    authored: &Authored,
    row: &ProgrammeGroupRow,
    lang: Lang,
    universities: &[&str],
    links: &[Link<'_>],
) -> wire::Group {
    let own = match lang {
        Lang::Kk => row.name_kk.as_deref(),
        Lang::Ru => Some(row.name_ru.as_str()),
        Lang::En => row.name_en.as_deref(),
    };
    let pairs = (0..).zip(&authored.education.pairs);
    wire::Group {
        code: row.code.clone(),
        name: own.unwrap_or(&row.name_ru).to_owned(),
        lang: borrowed(own),
        field: row.field.clone(),
        pairs: pairs
            .filter(|(_, pair)| row.accepts(pair))
            .map(|it| it.0)
            .collect(),
        threshold_min: row.threshold_min_2026,
        threshold_max: row.threshold_max_2026,
        universities: row.universities_2026,
        places: row.places_2026,
        places_short: row.places_short_2026,
        places_pedagogical: row.places_pedagogical_2026,
        winners: doubt::winners(row),
        rules: rules::of_group(row)
            .map(|it| it.slug().to_owned())
            .collect(),
        offers: offers(authored, row, universities),
        links: study_links(links, &row.code),
        instead: authored.routes.instead_of(&row.code),
    }
}

/// The Russian name stands in for one that is not known, and says so.
fn borrowed(own: Option<&str>) -> Option<String> {
    own.is_none().then(|| Lang::Ru.tag().to_owned())
}

/// The straightest first.
fn study_links(links: &[Link<'_>], key: &str) -> Vec<wire::StudyLink> {
    let own = links.iter().filter(|link| link.key == key);
    let mut own: Vec<Link<'_>> = own.copied().collect();
    own.sort_by_key(Link::rank);
    let link = |link: Link<'_>| wire::StudyLink {
        slug: link.slug.to_owned(),
        kind: link.kind.to_owned(),
        why: link.why.map(str::to_owned),
    };
    own.into_iter().map(link).collect()
}

fn offers(
    authored: &Authored,
    group: &ProgrammeGroupRow,
    universities: &[&str],
) -> Vec<[Option<u16>; 4]> {
    let rows = authored.education.cutoffs.iter();
    let rows: Vec<&CutoffRow> = rows.filter(|row| row.group == group.code).collect();
    let codes: BTreeSet<&str> = rows.iter().map(|row| row.university.as_str()).collect();
    let offer = |code: &str| {
        let own = rows.iter().filter(|row| row.university == code);
        let lowest = |quota: &str| {
            let row = own.clone().find(|row| row.quota == quota)?;
            row.lowest_2025
                .filter(|_| doubt::offers_trusted(group, quota))
        };
        let place = universities.iter().position(|it| *it == code)?;
        let threshold = own.clone().find_map(|row| row.threshold_2026);
        let place = u16::try_from(place).ok();
        Some([place, threshold, lowest("general"), lowest("rural")])
    };
    codes.into_iter().filter_map(offer).collect()
}

fn university(authored: &Authored, code: &str, lang: Lang) -> Option<wire::University> {
    let mut rows = authored.education.universities.iter();
    let row = rows.find(|row| row.code == code)?;
    let own = match lang {
        Lang::Kk => row.name_kk.as_ref(),
        Lang::Ru => row.name_ru.as_ref(),
        Lang::En => row.name_en.as_ref(),
    };
    let (name, lang) = match own {
        Some(name) => (name, None),
        None => match &row.name_ru {
            Some(name) => (name, Some(Lang::Ru)),
            None => (row.name_kk.as_ref()?, Some(Lang::Kk)),
        },
    };
    Some(wire::University {
        code: row.code.clone(),
        name: name.clone(),
        lang: lang.map(|lang| lang.tag().to_owned()),
    })
}

/// `None` for a row that no link can name and that leads nowhere.
fn specialty(
    authored: &Authored,
    row: &CollegeSpecialtyRow,
    lang: Lang,
    links: &[Link<'_>],
) -> Option<wire::Specialty> {
    let after_9 = months::of(row.length_after_9.as_deref());
    let after_11 = months::of(row.length_after_11.as_deref());
    let dated = after_9
        .or(after_11)
        .and_then(|_| seen::newest(authored, &row.source));
    let own = match lang {
        Lang::Kk => row.name_kk.as_deref(),
        Lang::Ru => Some(row.name_ru.as_str()),
        Lang::En => None,
    };
    Some(wire::Specialty {
        code: row.code().map(str::to_owned),
        name: own.unwrap_or(&row.name_ru).to_owned(),
        lang: borrowed(own),
        after_9,
        after_11,
        from: dated.map(|it| it.0),
        to: dated.map(|it| it.1),
        links: study_links(links, row.key()?),
    })
}

#[cfg(test)]
mod tests;
