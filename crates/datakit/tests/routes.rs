//! What the terminal says of groups, exam pairs and routes, on the data of this checkout.
#![cfg(test)]

use datakit::twin::{self, Loaded};
use datakit::{Authored, check, coverage};
use std::path::Path;

fn authored() -> Authored {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    Authored::read(&data).0
}

fn loaded(authored: &Authored) -> Loaded {
    Loaded::of(authored).expect("served files that the widget can read")
}

#[test]
fn the_data_of_this_checkout_has_no_finding() {
    assert_eq!(check::check(&authored()), []);
}

#[test]
fn a_group_names_the_professions_that_link_to_it_the_straightest_first() {
    let authored = authored();
    let shown = twin::group(&authored, &loaded(&authored), "B045").expect("a group");
    let professions = shown["professions"].as_array().expect("professions");
    let mut links = professions.iter();
    assert!(links.any(|it| it["slug"] == "accountant" && it["kind"] == "direct"));
    let places = professions.iter().map(|it| {
        let kinds = ["direct", "usual", "possible"];
        kinds
            .iter()
            .position(|kind| it["kind"] == **kind)
            .expect("a kind")
    });
    assert!(places.is_sorted(), "{shown}");
}

#[test]
fn a_pair_lists_at_least_the_groups_its_source_counts() {
    let authored = authored();
    let loaded = loaded(&authored);
    for pair in &authored.education.pairs {
        let shown = twin::pair(&authored, &loaded, &pair.code).expect("a pair");
        let groups = shown["groups"].as_array().expect("groups").len();
        // Two groups of E005 alone, B141 and B234, take a foreign language and are not among those of E006.
        let more = groups - usize::from(pair.groups.unwrap_or(0));
        assert!(more <= 1, "{}: {groups} groups", pair.code);
    }
}

#[test]
fn a_group_with_alternatives_takes_each_of_its_pairs() {
    let authored = authored();
    let loaded = loaded(&authored);
    let takes = |pair: &str, group: &str| {
        let shown = twin::pair(&authored, &loaded, pair).expect("a pair");
        let groups = shown["groups"].as_array().expect("groups").iter();
        groups.filter(|it| it["code"] == group).count() == 1
    };
    assert!(
        ["UNT-09", "UNT-10", "UNT-11"]
            .iter()
            .all(|pair| takes(pair, "B140"))
    );
    assert!(
        !takes("UNT-03", "B140"),
        "geography is not among its subjects"
    );
}

#[test]
fn coverage_counts_professions_by_where_they_are_studied() {
    let authored = authored();
    let routes = &coverage::coverage(&authored)["routes"];
    let of_level = |level: &str| {
        let files = authored.professions.iter();
        files.filter(|file| file.level == level).count()
    };
    let either = of_level("either");
    let university = of_level("university") + either - authored.routes.university_unlinked.len();
    let college = of_level("college") + either - authored.routes.college_unlinked.len();
    assert_eq!(routes["university"], university);
    assert_eq!(routes["college"], college);
    assert_eq!(routes["short"], of_level("short"));
    assert!(routes["none"].as_u64().expect("a number") > 0);
}
