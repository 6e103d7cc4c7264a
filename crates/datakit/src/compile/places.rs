//! Universities and colleges in one language, by region.

use super::guide::{month, says};
use super::pay::source;
use super::seen;
use crate::authored::{Authored, CollegeRow, RegionRow, SchoolName, UniversityRow};
use guidance::detail::SIDE_BY_SIDE;
use guidance::lang::Lang;
use guidance::region::RegionKey;
use guidance::wire::{self, SCHEMA};
use std::collections::BTreeSet;

/// `data/<lang>/places.json`.
pub fn places(authored: &Authored, lang: Lang) -> wire::Places {
    let files = &authored.guide;
    let education = &authored.education;
    let ids = source_ids(authored);
    let sources = authored.sources.iter();
    let read = sources.filter(|row| ids.contains(row.id.as_str()));
    let universities = education.universities.iter();
    let colleges = education.colleges.iter();
    wire::Places {
        schema: SCHEMA,
        release: authored.release.name.clone(),
        says: says(&files.words.places, lang),
        regions: region_names(authored, lang).into_iter().collect(),
        universities: universities
            .filter_map(|row| university(authored, row, lang))
            .collect(),
        colleges: colleges
            .filter_map(|row| college(authored, row, lang))
            .collect(),
        pays: authored
            .regions
            .iter()
            .filter_map(|row| region_pay(authored, row))
            .collect(),
        colleges_working: working(authored),
        sources: read.map(source).collect(),
    }
}

/// The 20 regions in the order of the tile map.
pub(super) fn region_names(authored: &Authored, lang: Lang) -> Vec<wire::RegionName> {
    let named = |key: &RegionKey| {
        let mut rows = authored.regions.iter();
        let row: &RegionRow = rows.find(|row| row.code == key.key())?;
        Some(wire::RegionName {
            code: row.code.clone(),
            name: row.name(lang).to_owned(),
            short: row.short(lang).to_owned(),
        })
    };
    RegionKey::ALL.iter().filter_map(named).collect()
}

/// Names for the pay map of a profession; none where it has figures of too few regions for one.
pub(super) fn pay_regions(
    authored: &Authored,
    pays: &[wire::PayDetail],
    lang: Lang,
) -> Vec<wire::RegionName> {
    let codes = pays
        .iter()
        .filter_map(|pay| pay.figure.region_code.as_ref());
    match codes.collect::<BTreeSet<_>>().len() >= SIDE_BY_SIDE {
        true => region_names(authored, lang),
        false => Vec::new(),
    }
}

/// What the lists and the pay of regions were read from.
pub(super) fn source_ids(authored: &Authored) -> BTreeSet<&str> {
    let education = &authored.education;
    let universities = education.universities.iter().map(|row| &row.source);
    let colleges = education.colleges.iter().map(|row| &row.source);
    let ids = universities.chain(colleges);
    let pays = authored
        .regions
        .iter()
        .filter(|row| row.pay_percent.is_some());
    let ids = ids.chain(pays.filter_map(|row| row.source.as_ref()));
    ids.flat_map(|ids| ids.split(';')).collect()
}

/// `None` without a figure, its time or its source.
fn region_pay(authored: &Authored, row: &RegionRow) -> Option<wire::RegionPay> {
    let (from, to) = months(row.pay_period.as_deref()?)?;
    Some(wire::RegionPay {
        code: row.code.clone(),
        percent: row.pay_percent?,
        from,
        to,
        publisher: authored.source(row.source.as_deref()?)?.publisher.clone(),
    })
}

/// `2025` or `2025Q3` as months.
pub(crate) fn months(period: &str) -> Option<(u32, u32)> {
    let (year, quarter) = match period.split_once('Q') {
        Some((year, quarter)) => (year, Some(quarter.parse::<u32>().ok()?)),
        None => (period, None),
    };
    let year: u32 = year.parse().ok()?;
    let (first, last) = match quarter {
        Some(quarter @ 1..=4) => (quarter * 3 - 2, quarter * 3),
        Some(_) => return None,
        None => (1, 12),
    };
    Some((year * 100 + first, year * 100 + last))
}

fn university(authored: &Authored, row: &UniversityRow, lang: Lang) -> Option<wire::School> {
    let name = SchoolName {
        kk: row.name_kk.as_deref(),
        ru: row.name_ru.as_deref(),
        en: row.name_en.as_deref(),
    };
    let cutoffs = authored.education.cutoffs.iter();
    let offered = cutoffs.filter(|it| it.university == row.code && it.threshold_2026.is_some());
    let groups: BTreeSet<&str> = offered.map(|it| it.group.as_str()).collect();
    let school = school(authored, name, row.city.as_deref(), lang)?;
    Some(wire::School {
        code: Some(row.code.clone()),
        region: row.region.clone(),
        site: row.site.clone(),
        groups: groups.into_iter().map(str::to_owned).collect(),
        dormitory: yes(&row.dormitory),
        military: yes(&row.military_department),
        ..school
    })
}

/// `yes` or `no`; what is neither is unknown.
fn yes(text: &Option<String>) -> Option<bool> {
    match text.as_deref()? {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn college(authored: &Authored, row: &CollegeRow, lang: Lang) -> Option<wire::School> {
    let name = SchoolName {
        kk: row.name_kk.as_deref(),
        ru: row.name_ru.as_deref(),
        en: None,
    };
    let school = school(authored, name, row.city.as_deref(), lang)?;
    let dated = seen::newest(authored, &row.source);
    let teaches = row.specialties.iter().flat_map(|it| it.split('|'));
    Some(wire::School {
        region: row.region.clone(),
        site: row.site.clone(),
        teaches: teaches.map(|it| it.trim().to_owned()).collect(),
        from: dated.map(|it| it.0),
        to: dated.map(|it| it.1),
        ..school
    })
}

/// Its name and its town.
fn school(
    authored: &Authored,
    name: SchoolName<'_>,
    city: Option<&str>,
    lang: Lang,
) -> Option<wire::School> {
    let (name, borrowed) = name.of(lang)?;
    let city = city.and_then(|city| authored.guide.places.cities.get(city));
    Some(wire::School {
        code: None,
        name: name.to_owned(),
        lang: borrowed.map(|lang| lang.tag().to_owned()),
        region: None,
        city: city.map(|words| words.of(lang).to_owned()),
        site: None,
        dormitory: None,
        military: None,
        teaches: Vec::new(),
        from: None,
        to: None,
        groups: Vec::new(),
    })
}

fn working(authored: &Authored) -> wire::Counted {
    let row = &authored.guide.places.colleges_working;
    let rows = std::slice::from_ref(&row.row);
    let ids = authored.evidence_sources(rows).into_iter();
    let publisher = ids.filter_map(|id| authored.source(id)).next();
    wire::Counted {
        value: row.value,
        from: month(&row.from).unwrap_or_default(),
        to: month(&row.to).unwrap_or_default(),
        publisher: publisher.map_or_else(String::new, |it| it.publisher.clone()),
    }
}
