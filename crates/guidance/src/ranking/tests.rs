use super::*;
use crate::interest::Interest;
use crate::profile::Form;
use crate::sector::Sector;
use serde_json::{Value, json};

/// A profession of the sample: slug, rank, sector, interests, demand.
type Row = (&'static str, u16, Sector, [u16; 6], u8);

const CLERK: [u16; 6] = [100, 185, 100, 339, 447, 700];
const TECHNOLOGIST: [u16; 6] = [625, 463, 100, 358, 100, 487];
const ARTIST: [u16; 6] = [200, 200, 700, 300, 200, 100];

fn catalog(rows: &[Row]) -> Catalog {
    let professions: Vec<Value> = rows
        .iter()
        .map(|(slug, rank, sector, interests, demand)| {
            json!({ "slug": slug, "name": slug, "rank": rank, "sector": sector.index(), "level": 1,
                "interests": interests, "basis": 0, "demand": demand })
        })
        .collect();
    let core = json!({ "schema": 1, "release": "2026.11", "checked": "2026-11-24", "lang": "en", "kk_checked": 0, "words": {},
        "sectors": [], "pays": [], "professions": professions });
    Catalog::parse(&serde_json::to_vec(&core).unwrap())
        .unwrap()
        .catalog
}

fn profile(points: [u32; 6]) -> InterestProfile {
    InterestProfile::of(Form::Long, points.map(|it| it * 1000)).unwrap()
}

fn orderly() -> InterestProfile {
    profile([8, 12, 6, 20, 26, 34])
}

fn slugs(catalog: &Catalog, ranking: &Ranking) -> Vec<String> {
    let entries = ranking.entries.iter().map(|entry| {
        let names = entry.professions().map(|id| catalog.get(id).unwrap());
        let names: Vec<&str> = names.map(|it| it.slug.as_str()).collect();
        names.join("+")
    });
    entries.collect()
}

fn ranked(rows: &[Row], profile: &InterestProfile) -> Vec<String> {
    let catalog = catalog(rows);
    slugs(&catalog, &rank(&catalog, profile, &Filters::default()))
}

#[test]
fn the_best_fit_comes_first_and_none_is_left_out() {
    let rows = [
        ("artist", 0, Sector::CultureMedia, ARTIST, 0),
        ("technologist", 1, Sector::Medicine, TECHNOLOGIST, 0),
        ("clerk", 2, Sector::Trade, CLERK, 0),
        ("level", 3, Sector::Trade, [400; 6], 0),
    ];
    let names = ranked(&rows, &orderly());
    // Work that draws on all areas equally is neither like nor unlike.
    assert_eq!(names, ["clerk", "level", "technologist", "artist"]);
}

#[test]
fn equal_fits_go_by_demand_and_then_by_the_alphabet() {
    // The same shape at another height: an equal fit, but no twin.
    let higher = CLERK.map(|level| level * 9 / 10 + 50);
    let lower = CLERK.map(|level| level * 8 / 10 + 40);
    let rows = [
        ("last-in-alphabet", 9, Sector::Trade, CLERK, 0),
        ("wanted-in-sector", 8, Sector::Trade, higher, 1),
        ("first-in-alphabet", 1, Sector::Trade, lower, 0),
    ];
    let names = ranked(&rows, &orderly());
    assert_eq!(
        names,
        ["wanted-in-sector", "first-in-alphabet", "last-in-alphabet"]
    );
    let turned: Vec<Row> = rows.into_iter().rev().collect();
    assert_eq!(ranked(&turned, &orderly()), names);
}

#[test]
fn twins_are_one_entry_led_by_the_one_with_evidence_of_demand() {
    // The stranger has the same fit and stands between the twins.
    let stranger = CLERK.map(|level| level * 9 / 10 + 50);
    let rows = [
        ("twin-a", 1, Sector::Trade, CLERK, 0),
        ("stranger", 2, Sector::Trade, stranger, 0),
        ("twin-b", 3, Sector::Services, CLERK, 2),
        ("twin-c", 4, Sector::Services, CLERK, 0),
    ];
    assert_eq!(
        ranked(&rows, &orderly()),
        ["twin-b+twin-a+twin-c", "stranger"]
    );
}

#[test]
fn a_filter_that_hides_the_first_twin_shows_the_other() {
    let rows = [
        ("twin-a", 1, Sector::Trade, CLERK, 2),
        ("twin-b", 2, Sector::Services, CLERK, 0),
    ];
    let catalog = catalog(&rows);
    let mut filters = Filters::default();
    filters.toggle(Facet::Sector(Sector::Services));
    let ranking = rank(&catalog, &orderly(), &filters);
    assert_eq!(slugs(&catalog, &ranking), ["twin-b"]);
}

#[test]
fn a_flat_profile_ranks_nothing_though_it_correlates() {
    let rows = [("technologist", 1, Sector::Medicine, TECHNOLOGIST, 0)];
    let noise = profile([22, 23, 21, 22, 21, 22]);
    let interests = &catalog(&rows)
        .professions()
        .next()
        .unwrap()
        .1
        .interests
        .clone();
    let likeness = fit(&noise, interests).unwrap().likeness();
    assert_eq!(likeness, Likeness::Strong);
    assert!(ranked(&rows, &noise).is_empty());
}

#[test]
fn all_that_resemble_as_strongly_are_counted_twins_one_by_one() {
    let rows = [
        ("twin-a", 1, Sector::Trade, CLERK, 0),
        ("twin-b", 2, Sector::Trade, CLERK, 0),
        ("artist", 3, Sector::CultureMedia, ARTIST, 0),
    ];
    let catalog = catalog(&rows);
    let ranking = rank(&catalog, &orderly(), &Filters::default());
    assert_eq!(ranking.at_least(Likeness::Strong), 2);
    assert_eq!(ranking.at_least(Likeness::None), 3);
}

#[test]
fn a_group_is_its_best_five_and_the_best_group_comes_first() {
    let mut rows: Vec<Row> = vec![("clerk", 0, Sector::Trade, CLERK, 0)];
    for (place, slug) in ["a", "b", "c", "d", "e"].into_iter().enumerate() {
        let rank = u16::try_from(place + 1).unwrap();
        rows.push((slug, rank, Sector::Services, CLERK, 0));
    }
    rows.push(("artist", 7, Sector::Services, ARTIST, 0));
    rows.push(("painter", 8, Sector::Trade, ARTIST, 0));
    let catalog = catalog(&rows);
    let ranking = rank(&catalog, &orderly(), &Filters::default());
    let groups = ranking.groups(&catalog, Dimension::Sector);
    let facets: Vec<Facet> = groups.iter().map(|group| group.facet).collect();
    // The artist among the services is the sixth and does not weigh them down.
    assert_eq!(
        facets,
        [
            Facet::Sector(Sector::Services),
            Facet::Sector(Sector::Trade)
        ]
    );
    assert_eq!((groups[0].fit.thousandths(), groups[0].strong), (990, 5));
    assert_eq!(groups[0].professions.len(), 6);
    let themes = ranking.groups(&catalog, Dimension::Interest);
    assert_eq!(themes[0].facet, Facet::Interest(Interest::Conventional));
    assert_eq!(themes.len(), 2);
}
