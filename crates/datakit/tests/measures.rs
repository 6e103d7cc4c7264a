//! People as they come: what a career centre would tell them, through the very data that is served and the terminal.
#![cfg(test)]

use datakit::twin::Loaded;
use datakit::{Authored, check};
use serde_json::Value;
use std::path::Path;
use std::sync::LazyLock;

static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (authored, unreadable) = Authored::read(&root.join("data"));
    assert!(unreadable.is_empty(), "{unreadable:?}");
    Loaded::of(&authored).unwrap()
});

fn ask(line: &str) -> Value {
    serde_json::from_str(&LOADED.year(line)).unwrap()
}

fn keys(line: &str, standing: &str) -> Vec<String> {
    let answer = ask(line);
    let cards = answer["cards"].as_array();
    let cards = cards.unwrap_or_else(|| panic!("{line}: {answer}"));
    let of = cards.iter().filter(|it| it["standing"] == standing);
    of.map(|it| it["key"].as_str().unwrap().to_owned())
        .collect()
}

/// A line and three lists of keys.
type Told = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    &'static [&'static str],
);

/// A person, what must be theirs, what must be near, what must not be told at all.
const PEOPLE: [Told; 14] = [
    (
        "age=14 | status=8 сынып | region=turkistan | situation=ауыл",
        &["summer_work", "zhasyl_el", "online_courses"],
        &["college", "college_quota", "serpin"],
        &[
            "grant",
            "youth_practice",
            "startup_grant",
            "student_workplace",
        ],
    ),
    (
        "age=17 | status=11 сынып | situation=жетім",
        &[
            "grant",
            "grant_quota",
            "college",
            "student_workplace",
            "housing_queue",
        ],
        &[],
        &["hostel", "college_quota", "short_training"],
    ),
    (
        "age=17 | status=колледж | situation=orphan",
        &["hostel", "grant_quota", "dual", "stipend_college"],
        &["youth_practice"],
        &["first_workplace", "stipend_university"],
    ),
    (
        "age=22 | status=түлек",
        &[
            "youth_practice",
            "first_workplace",
            "village_diploma",
            "short_training",
            "youth_loan",
        ],
        &["startup_grant"],
        &["grant", "silver_age", "hostel"],
    ),
    (
        "age=38 | status=at_home | situation=mother_of_many",
        &[
            "large_family_allowance",
            "housing_queue",
            "startup_grant",
            "children_quota",
            "short_training",
            "social_workplace",
        ],
        &[],
        &["asp", "first_workplace", "youth_loan", "grant_quota"],
    ),
    (
        "age=62 | status=зейнеткер | region=almaty",
        &["altyn_zhas", "online_courses"],
        &[],
        &["silver_age", "public_works", "startup_grant"],
    ),
    (
        "age=62 | status=зейнеткер | region=turkistan",
        &["online_courses"],
        &["altyn_zhas"],
        &["silver_age"],
    ),
    (
        "age=62 | status=working",
        &["online_courses"],
        &["startup_grant"],
        &["village_diploma", "large_family_allowance", "housing_queue"],
    ),
    (
        "age=62 | status=жұмыссыз | region=turkistan",
        &["silver_age", "job_loss"],
        &["startup_grant"],
        &["altyn_zhas"],
    ),
    (
        "age=19 | status=left_school | situation=disability",
        &[
            "grant_quota",
            "college_quota",
            "startup_grant",
            "first_workplace",
            "zhas_project",
        ],
        &["youth_loan"],
        &["hostel", "asp"],
    ),
    (
        "age=17 | status=college",
        &[
            "dual",
            "stipend_college",
            "student_workplace",
            "summer_work",
        ],
        &["youth_practice", "village_diploma"],
        &["hostel", "first_workplace"],
    ),
    (
        "age=16 | status=left_school",
        &[
            "college",
            "first_workplace",
            "summer_work",
            "short_training",
        ],
        &["zhas_project"],
        &["youth_practice", "startup_grant"],
    ),
    (
        "age=17 | status=grade_11 | situation=rural | region=kyzylorda",
        &["grant", "grant_quota", "serpin", "college_quota"],
        &[],
        &["hostel", "youth_practice"],
    ),
    (
        "age=45 | status=unemployed | situation=registered",
        &[
            "short_training",
            "social_workplace",
            "public_works",
            "job_loss",
        ],
        &["startup_grant"],
        &[
            "youth_practice",
            "first_workplace",
            "silver_age",
            "zhas_project",
        ],
    ),
];

#[test]
fn each_person_is_told_what_is_theirs_and_nothing_that_is_not() {
    for (line, yours, near, never) in PEOPLE {
        let (own, soon) = (keys(line, "yours"), keys(line, "near"));
        for key in yours {
            assert!(
                own.iter().any(|it| it == key),
                "{line}: {key} is not theirs: {own:?}"
            );
        }
        for key in near {
            assert!(
                soon.iter().any(|it| it == key),
                "{line}: {key} is not near: {soon:?}"
            );
        }
        for key in never {
            let told = own.iter().chain(&soon).any(|it| it == key);
            assert!(!told, "{line}: {key} is told");
        }
    }
}

#[test]
fn limits_lie_where_the_sources_put_them() {
    let own = |line: String, key: &str| keys(&line, "yours").iter().any(|it| it == key);
    let at = |age: u8, status: &str, key: &str| own(format!("age={age} | status={status}"), key);
    for (key, status, from, to) in [
        ("summer_work", "college", 14, 18),
        ("youth_practice", "graduate", 17, 35),
        ("first_workplace", "left_school", 16, 35),
        ("youth_loan", "working", 21, 35),
        ("zhas_project", "graduate", 18, 34),
        ("silver_age", "unemployed", 50, 62),
    ] {
        assert!(
            at(from, status, key) && at(to, status, key),
            "{key} at its ends"
        );
        assert!(!at(to + 1, status, key), "{key} at {}", to + 1);
        let younger = ask(&format!("age={} | status={status}", from - 1));
        let told = younger["cards"].as_array().into_iter().flatten();
        assert!(
            !told
                .into_iter()
                .any(|it| it["key"] == key && it["standing"] == "yours"),
            "{key} too early"
        );
    }
}

#[test]
fn a_sum_is_the_multiple_times_the_index_of_the_year_and_says_what_is_doubtful() {
    let answer = ask("age=22 | status=graduate | lang=en");
    let cards = answer["cards"].as_array().unwrap();
    let practice = cards
        .iter()
        .find(|it| it["key"] == "youth_practice")
        .unwrap();
    assert_eq!(practice["amount_mci"], 30.0);
    assert_eq!(practice["amount_kzt"], 129_750);
    assert_eq!(practice["year"], 2026);
    assert_eq!(practice["amounts"][0]["confirmed"], 2025);
    assert_eq!(practice["amounts"][0]["doubtful"], true);
    let training = cards
        .iter()
        .find(|it| it["key"] == "short_training")
        .unwrap();
    assert_eq!(training["amount_kzt"], Value::Null);
    assert_eq!(training["amount_unknown"], true);
}

#[test]
fn every_card_says_why_how_old_and_where() {
    for (line, ..) in PEOPLE {
        for lang in ["kk", "ru", "en"] {
            let answer = ask(&format!("{line} | lang={lang}"));
            assert_eq!(answer["lang"], lang);
            for card in answer["cards"].as_array().unwrap() {
                let place = format!("{line} {lang} {}", card["key"]);
                assert!(
                    card["link"].as_str().unwrap().starts_with("https://"),
                    "{place}"
                );
                assert!(!card["source"].as_array().unwrap().is_empty(), "{place}");
                assert_eq!(card["checked"].as_str().unwrap().len(), 10, "{place}");
                let shown = card.to_string();
                assert!(
                    !shown.contains("{n}") && !shown.contains("{m}"),
                    "{place}: {shown}"
                );
            }
        }
    }
}

#[test]
fn the_same_person_in_three_languages_gets_the_same_cards() {
    let of = |line: &str| (keys(line, "yours"), keys(line, "near"));
    let kk = of("age=22 | status=түлек | region=Алматы қаласы | situation=ауыл, жұмыссыз");
    let ru =
        of("age=22 | status=выпускник | region=г. Алматы | situation=село, безработный | lang=ru");
    let en = of("lang=en|situation=village,unemployed|region=almaty|status=graduate|age=22");
    assert_eq!(kk, ru);
    assert_eq!(kk, en);
}

#[test]
fn bad_lines_are_a_sentence() {
    for line in [
        "",
        "|",
        "=",
        "hello",
        "age=5 | status=8",
        "age=120 | status=working",
        "age=40 | status=11 сынып",
        "age=-3 | status=working",
        "age=x | status=working",
        "age=99999999999 | status=working",
        "age=20",
        "status=working",
        "age=20 | status=wizard",
        "age=20 | status=working | region=atlantis",
        "age=20 | status=working | situation=rich",
        "age=20 | age=21 | status=working",
        "age=20 | status=working | lang=de",
        "age=30 | status=working | situation=registered",
        "\u{0}\u{fffd}|||=",
    ] {
        let answer = ask(line);
        assert!(
            answer["error"].as_str().is_some_and(|what| what.len() > 5),
            "{line}: {answer}"
        );
    }
}

#[test]
fn a_mistake_in_the_data_is_found() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (mut authored, _) = Authored::read(&root.join("data"));
    let row = &mut authored.measures.groups[0].1.measures[0];
    row.sources = "S9999".to_owned();
    row.needs.push("pray".to_owned());
    row.ages = [5, 120];
    row.how = "by_pigeon".to_owned();
    row.amounts.push(datakit::authored::AmountRow {
        mci: Some(0.0),
        per: "day".to_owned(),
        confirmed: 2031,
        ..Default::default()
    });
    let findings = check::check(&authored);
    let fields: Vec<&str> = findings.iter().map(|it| it.field.as_str()).collect();
    for field in ["sources", "needs", "ages", "how", "amounts"] {
        assert!(fields.contains(&field), "{field}: {findings:?}");
    }
}
