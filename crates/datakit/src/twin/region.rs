//! A region as the terminal prints it: its universities and colleges, what is counted of its colleges, its pay.

use super::interests::Loaded;
use super::lookup::folded;
use crate::authored::{Authored, CollegeRow, RegionRow};
use crate::compile;
use guidance::lang::Lang;
use guidance::wire;
use serde_json::{Value, json};

/// The whole country.
const COUNTRY: &str = "kz";
/// Words that say what kind of a place it is, in both names and questions; without them a name is still its own.
const KINDS: [&str; 14] = [
    "область",
    "обл",
    "облысы",
    "облыс",
    "region",
    "oblast",
    "город",
    "г",
    "қаласы",
    "қала",
    "city",
    "өңірі",
    "регион",
    "the",
];

/// What is left of a name without the words for region and city.
fn bare(text: &str) -> String {
    let text = folded(text);
    let words = text.split(' ').filter(|word| !KINDS.contains(word));
    words.collect::<Vec<_>>().join(" ")
}

/// By code or name in any language; a name that a city and a region share is the region's only with its own word.
pub(super) fn find<'a>(rows: &'a [RegionRow], text: &str) -> Option<&'a RegionRow> {
    let rows = || rows.iter().filter(|row| row.code != COUNTRY);
    let typed = folded(text);
    let names = |row: &RegionRow| {
        let names = Lang::ALL.map(|lang| [row.name(lang).to_owned(), row.short(lang).to_owned()]);
        let names = names.into_iter().flatten().chain([row.code.clone()]);
        names.collect::<Vec<String>>()
    };
    let whole = |row: &&RegionRow| names(row).iter().any(|it| folded(it) == typed);
    let nameless = bare(text);
    // Cities of their own come last in the file, and are meant where only the name is said.
    let begun = |row: &&RegionRow| {
        let names = names(row);
        let mut names = names.iter().map(|it| bare(it));
        names.any(|it| {
            it == nameless || (nameless.chars().count() > 4 && stem(&it) == stem(&nameless))
        })
    };
    rows().find(whole).or_else(|| rows().rfind(begun))
}

/// `Карагандинская` and `Караганда` begin alike.
fn stem(name: &str) -> String {
    let endings = [
        "инская",
        "ская",
        "нская",
        "тинская",
        "ая",
        "а",
        "е",
        "ы",
        "й",
    ];
    let ending = endings.iter().filter(|it| name.ends_with(*it));
    let longest = ending.max_by_key(|it| it.len());
    longest
        .map_or(name, |it| name.trim_end_matches(it))
        .to_owned()
}

/// The universities and colleges that are known of a region, by code, a name or a city of its own, what is counted of
/// its colleges, and how its pay stands. `kz` is the whole country: counts of colleges alone.
pub fn region(authored: &Authored, key: &str) -> Option<Value> {
    if [COUNTRY, "казахстан", "қазақстан", "kazakhstan"].contains(&folded(key).as_str())
    {
        return Some(json!({ "code": COUNTRY, "colleges_counted": counted(authored, COUNTRY) }));
    }
    let row = find(&authored.regions, key).or_else(|| of_city(authored, key))?;
    let [kk, ru, en] = Lang::ALL.map(|lang| in_language(authored, row, lang));
    let taught = authored.education.colleges.iter();
    let taught = taught.filter(|it| it.region.as_deref() == Some(&row.code));
    let taught: Vec<Value> = taught.map(college).collect();
    Some(json!({
        "code": row.code, "kk": kk, "ru": ru, "en": en, "colleges_counted": counted(authored, &row.code),
        "colleges_teach": taught,
    }))
}

/// Of a town that has a university.
fn of_city<'a>(authored: &'a Authored, key: &str) -> Option<&'a RegionRow> {
    let typed = bare(key);
    let cities = authored.guide.places.cities.iter();
    let mut cities = cities.filter(|(name, words)| {
        let names = Lang::ALL.map(|lang| words.of(lang).to_owned());
        folded(name) == typed || names.iter().any(|it| folded(it) == typed)
    });
    let (city, _) = cities.next()?;
    let education = &authored.education;
    let universities = education
        .universities
        .iter()
        .map(|it| (&it.city, &it.region));
    let colleges = education.colleges.iter().map(|it| (&it.city, &it.region));
    let mut there = universities.chain(colleges);
    let (_, code) = there.find(|it| it.0.as_ref() == Some(city) && it.1.is_some())?;
    authored
        .regions
        .iter()
        .find(|it| Some(&it.code) == code.as_ref())
}

fn in_language(authored: &Authored, row: &RegionRow, lang: Lang) -> Value {
    let places = compile::places(authored, lang);
    let here = |schools: wire::Rows<wire::School>| -> Vec<wire::School> {
        let schools = schools.0.into_iter().flatten();
        schools
            .filter(|it| it.region.as_deref() == Some(&row.code))
            .collect()
    };
    let mut pays = places.pays.0.into_iter().flatten();
    let (universities, colleges) = (here(places.universities), here(places.colleges));
    json!({
        "name": row.name(lang),
        "universities_listed": universities.len(),
        "universities": universities,
        "colleges_listed": colleges.len(),
        "colleges": colleges,
        "colleges_working_in_the_country": places.colleges_working,
        "pay_percent_of_the_country": pays.find(|it| it.code == row.code),
        "university_note": places.says.get("university_note"),
        "unplaced_note": places.says.get("unplaced_note"),
    })
}

/// What a college teaches, as its sources have it.
fn college(row: &CollegeRow) -> Value {
    let specialties = row.specialties.iter().flat_map(|it| it.split('|'));
    json!({
        "name": row.name_kk.as_ref().or(row.name_ru.as_ref()), "city": row.city, "ownership": row.ownership,
        "specialties": specialties.map(str::trim).collect::<Vec<_>>(),
    })
}

/// State order, intake, colleges: each figure with its period and publisher. Charts of no region or year are left out.
fn counted(authored: &Authored, region: &str) -> Vec<Value> {
    let rows = authored.education.college_demand.iter();
    let rows = rows.filter(|row| row.region.as_deref() == Some(region) && row.value.is_some());
    rows.map(|row| {
        let publishers = row.source.split(';').filter_map(|id| authored.source(id));
        let publishers: Vec<&str> = publishers.map(|it| it.publisher.as_str()).collect();
        json!({
            "topic": row.topic, "what_ru": row.item_ru, "what_kk": row.item_kk, "specialty": row.specialty_code,
            "value": row.value, "unit": row.unit, "period": row.period, "publishers": publishers,
        })
    })
    .collect()
}

impl Loaded {
    /// The 20 regions.
    pub(super) fn regions(&self) -> impl Iterator<Item = &RegionRow> {
        self.region_rows().iter().filter(|row| row.code != COUNTRY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn real() -> Authored {
        Authored::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")).0
    }

    #[test]
    fn a_region_is_found_by_any_name_and_lists_what_is_known() {
        let authored = real();
        let by_code = region(&authored, "almaty").unwrap();
        assert_eq!(region(&authored, "Алматы қаласы"), Some(by_code.clone()));
        assert!(by_code["kk"]["universities_listed"].as_u64().unwrap() > 20);
        assert_eq!(by_code["kk"]["pay_percent_of_the_country"]["percent"], 124);
        let unknown = region(&authored, "kostanay").unwrap();
        assert_eq!(unknown["ru"]["pay_percent_of_the_country"], Value::Null);
        assert_eq!(region(&authored, "Атлантида"), None);
    }

    #[test]
    fn people_name_a_region_in_their_own_ways() {
        let authored = real();
        for (typed, code) in [
            ("ВКО", "east_kazakhstan"),
            ("шқо", "east_kazakhstan"),
            ("Алматы", "almaty"),
            ("алматинская", "almaty_region"),
            ("Алматы облысы", "almaty_region"),
            ("Карагандинская обл.", "karaganda"),
            ("Қарағанды", "karaganda"),
            ("Абай", "abai"),
            ("г. Шымкент", "shymkent"),
            ("Ақтау", "mangystau"),
            ("Семей", "abai"),
        ] {
            let shown = region(&authored, typed).unwrap_or_else(|| panic!("{typed}"));
            assert_eq!(shown["code"], code, "{typed}");
        }
    }

    #[test]
    fn the_country_has_its_counts_of_colleges() {
        let shown = region(&real(), "kz").unwrap();
        let counted = shown["colleges_counted"].as_array().unwrap();
        let order = counted.iter().find(|it| it["topic"] == "state order");
        assert_eq!(order.unwrap()["value"], "145000");
    }
}
