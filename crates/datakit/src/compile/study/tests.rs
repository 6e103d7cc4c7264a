//! On the tables of this checkout.

use super::*;
use guidance::catalog::Catalog;
use guidance::issue::Issue;
use guidance::study::{GroupCode, MARGIN, Quota, Study};
use std::path::Path;

fn authored() -> Authored {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    Authored::read(&data).0
}

fn parsed(authored: &Authored, lang: Lang) -> (Study, Vec<Issue>) {
    let core = serde_json::to_vec(&crate::compile::core(authored, lang)).unwrap();
    let catalog = Catalog::parse(&core).unwrap().catalog;
    let file = serde_json::to_vec(&study(authored, lang)).unwrap();
    Study::parse(&file, &catalog).unwrap()
}

#[test]
fn every_language_is_read_without_an_issue_and_in_the_same_order() {
    let authored = authored();
    let mut orders = Vec::new();
    for lang in Lang::ALL {
        let (study, issues) = parsed(&authored, lang);
        assert_eq!(issues, [], "{lang:?}");
        assert_eq!(study.groups().count(), authored.education.groups.len());
        assert_eq!(study.pairs().count(), authored.education.pairs.len());
        assert!(study.groups().all(|group| {
            let mut offers = group.offers.iter();
            offers.all(|offer| study.university(offer).is_some())
        }));
        let order: Vec<GroupCode> = study.groups().map(|group| group.code).collect();
        orders.push((order, study.subjects().count()));
    }
    assert!(orders.windows(2).all(|it| it[0] == it[1]));
}

#[test]
fn rows_that_the_facts_call_weak_are_not_shown_as_numbers() {
    let authored = authored();
    let (study, _) = parsed(&authored, Lang::En);
    let mut checked = 0;
    for row in &authored.education.groups {
        let group = study
            .group(GroupCode::from_text(&row.code).unwrap())
            .unwrap();
        let note = row.note.as_deref().unwrap_or_default();
        let year = |year| group.winners.iter().find(|it| it.year == year);
        if note.starts_with("rose or fell") {
            let newest = year(2026).unwrap();
            assert!(newest.doubtful && newest.general.or(newest.rural).is_none());
            checked += 1;
        }
        if note.contains("do not show together") {
            assert!(
                group
                    .winners
                    .iter()
                    .all(|it| it.doubtful && it.general.is_none())
            );
            assert!(group.offers.iter().all(|it| it.general.is_none()));
            checked += 1;
        }
        if note.contains("differ between the two parses") {
            assert!(
                group
                    .offers
                    .iter()
                    .all(|it| it.general.or(it.rural).is_none())
            );
            checked += 1;
        }
    }
    assert_eq!(checked, 14 + 2 + 3);
}

/// Four of five known movements are no larger than the margin of the chance band, and it is no wider than that.
#[test]
fn the_margin_of_the_chance_band_is_what_four_groups_in_five_moved_by() {
    let authored = authored();
    let rows = &authored.education.groups;
    let general = |row: &ProgrammeGroupRow| row.lowest_general_2025.zip(row.lowest_general_2026);
    let rural = |row: &ProgrammeGroupRow| row.lowest_rural_2025.zip(row.lowest_rural_2026);
    for movements in [
        rows.iter().filter_map(general).collect::<Vec<_>>(),
        rows.iter().filter_map(rural).collect(),
    ] {
        let mut moved: Vec<u16> = movements.iter().map(|(a, b)| a.abs_diff(*b)).collect();
        moved.sort_unstable();
        assert!(moved.len() >= 50);
        let fourth_fifth = moved[moved.len() * 4 / 5];
        assert_eq!(fourth_fifth, MARGIN, "{moved:?}");
    }
}

#[test]
fn a_solid_score_stands_with_its_year_and_its_quota() {
    let (study, _) = parsed(&authored(), Lang::Kk);
    let lowest = |code: &str, quota| -> Vec<(u16, u16)> {
        let group = study.group(GroupCode::from_text(code).unwrap()).unwrap();
        group.lowest(quota).collect()
    };
    assert_eq!(lowest("B044", Quota::General), [(2026, 125), (2025, 118)]);
    assert_eq!(lowest("B062", Quota::General), [(2025, 76)]);
    assert_eq!(lowest("B120", Quota::General), []);
}
