//! What `datakit rank` and `datakit score` print, line by line.
#![cfg(test)]

use datakit::{Authored, twin::Loaded};
use serde_json::Value;
use std::path::Path;

fn loaded() -> Loaded {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    Loaded::of(&Authored::read(&data).0).expect("served files that the widget can read")
}

fn ranked(loaded: &Loaded, line: &str) -> Value {
    serde_json::from_str(&loaded.rank(line)).expect("JSON")
}

#[test]
fn a_line_of_six_scores_gives_state_leading_areas_and_twenty_entries_with_reasons() {
    let loaded = loaded();
    let line = loaded.rank("8 12 6 20 26 34 60");
    assert!(
        line.starts_with(r#"{"state":"clear","leading":["c"],"top":[{"slug":""#),
        "{line}"
    );
    let answer = ranked(&loaded, "8 12 6 20 26 34 60");
    let top = answer["top"].as_array().expect("entries");
    assert_eq!(top.len(), 20);
    for entry in top {
        let reasons = entry["reasons"].as_array().expect("reasons");
        let sum: i64 = reasons.iter().filter_map(|it| it["pull"].as_i64()).sum();
        let fit = entry["fit"].as_i64().expect("a fit");
        assert!(reasons.len() == 6 && (sum - fit).abs() <= 3, "{entry}");
    }
    let fits: Vec<i64> = top.iter().filter_map(|it| it["fit"].as_i64()).collect();
    assert!(fits.is_sorted_by(|one, other| one >= other), "{fits:?}");
}

#[test]
fn a_tie_names_all_that_lead_and_a_flat_profile_prints_no_profession() {
    let loaded = loaded();
    let tie = ranked(&loaded, "15 13 4 9 3 12 30");
    assert_eq!(
        (&tie["state"], &tie["leading"]),
        (&"tie".into(), &vec!["r", "i"].into())
    );
    let flat = loaded.rank("22 23 21 22 21 22 60");
    assert_eq!(flat, r#"{"state":"flat","leading":[],"top":[]}"#);
}

#[test]
fn form_and_language_may_follow_in_any_order_and_commas_are_understood() {
    let loaded = loaded();
    let plain = loaded.rank("8 12 6 20 26 34 60 kk");
    assert_eq!(loaded.rank("  8\t12 6  20 26 34 kk 60\r"), plain);
    assert_eq!(loaded.rank("8, 12, 6, 20, 26, 34, 60"), plain);
    assert_eq!(loaded.rank("8,12,6,20,26,34,60"), plain);
    assert_eq!(loaded.rank("8,0 12.0 6 20 26 34 60 kk-KZ"), plain);
    // 2 points of 20 and 5 of 40: a tie in the one, a difference in the other.
    assert_eq!(ranked(&loaded, "14 12 2 2 2 2 30")["state"], "tie");
    assert_eq!(ranked(&loaded, "29 24 4 4 4 4 60 ru")["state"], "clear");
    assert_eq!(
        loaded.rank("4 9 12 8 7 2"),
        loaded.rank("4 9 12 8 7 2 typed")
    );
}

#[test]
fn a_bad_line_is_an_error_in_json_and_never_more() {
    let loaded = loaded();
    let bad = [
        "",
        " ",
        ",",
        "1 2 3 4 5",
        "1 2 3 4 5 x",
        "-1 2 3 4 5 6",
        "1 2 3 4 5 NaN",
        "1 2 3 4 5 101",
        "21 1 1 1 1 1 30",
        "41 1 1 1 1 1 60",
        "1 2 3 4 5 6 7",
        "1 2 3 4 5 6 30 60",
        "1 2 3 4 5 6 kk ru",
        "1 2 3 4 5 6 de",
        "\u{0}\u{fffd}",
        "{\"r\":1}",
        "1e9 1 1 1 1 1",
        "99999999999999999999 1 1 1 1 1",
    ];
    for line in bad {
        assert!(ranked(&loaded, line)["error"].is_string(), "{line}");
        assert!(loaded.score(line).starts_with("{\"error\":\""), "{line}");
    }
}

#[test]
fn thirty_or_sixty_marks_give_six_sums() {
    let loaded = loaded();
    assert_eq!(loaded.score(&"012344".repeat(5)), "0 5 10 15 20 20");
    assert_eq!(loaded.score(&"0 1 2 3 4 4 ".repeat(10)), "0 10 20 30 40 40");
    // Nine of ten: 9 × 2 + the mean of nine.
    let one_missing = format!("-{}", &"222222".repeat(10)[1..]);
    assert_eq!(loaded.score(&one_missing), "20 20 20 20 20 20");
    let third = format!("-22222{}", &"322222".repeat(9)).replacen('3', "4", 1);
    assert_eq!(loaded.score(&third), "31.111 20 20 20 20 20");
    for bad in [
        "0123",
        &"5".repeat(30),
        &"2".repeat(59),
        &format!("-{}", "2".repeat(29)),
    ] {
        assert!(loaded.score(bad).starts_with("{\"error\":"), "{bad}");
    }
}

#[test]
fn sums_that_score_prints_can_be_ranked() {
    let loaded = loaded();
    let sums = loaded.score(&"134024".repeat(5));
    assert_eq!(ranked(&loaded, &format!("{sums} 30"))["state"], "tie");
}
