use super::*;
use crate::catalog::Catalog;
use crate::issue::{DataError, Issue};
use serde_json::{Value, json};

fn catalog() -> Catalog {
    let rows: Vec<Value> = ["engineer", "surveyor", "nurse", "cook"]
        .iter()
        .map(|it| json!({ "slug": it, "name": it, "rank": 0, "sector": 0, "level": 3, "interests": [400, 400, 400, 400, 400, 400], "basis": 0, "demand": 0 }))
        .collect();
    let core = json!({ "schema": 1, "release": "", "checked": "", "lang": "en", "kk_checked": 0, "sectors": [], "pays": [], "professions": rows });
    Catalog::parse(&serde_json::to_vec(&core).unwrap())
        .unwrap()
        .catalog
}

fn group(code: &str, pairs: &[u8], links: Value) -> Value {
    json!({ "code": code, "name": code, "pairs": pairs, "threshold_min": 50, "threshold_max": 90, "links": links,
        "winners": [{ "year": 2026, "doubtful": true }, { "year": 2025, "general": 76, "rural": 65 }] })
}

/// Mathematics with physics (two groups) or geography (one of them), biology with chemistry.
fn file() -> Value {
    let engineer = json!({ "slug": "engineer", "kind": "direct" });
    let groups = [
        group("B062", &[0], json!([engineer])),
        group(
            "B075",
            &[0, 1],
            json!([{ "slug": "surveyor", "kind": "usual" },
            { "slug": "engineer", "kind": "possible", "why": "courses" }]),
        ),
        group(
            "BM086",
            &[2],
            json!([{ "slug": "nurse", "kind": "direct" }]),
        ),
    ];
    json!({ "schema": 1, "release": "", "threshold_year": 2026, "places_from": 2026, "offers_year": 2025,
        "subjects": ["Mathematics", "Physics", "Geography", "Biology", "Chemistry"],
        "pairs": [{ "code": "UNT-04", "subjects": [0, 1] }, { "code": "UNT-12", "subjects": [0, 2] },
            { "code": "UNT-06", "subjects": [3, 4] }],
        "groups": groups, "universities": [], "rules": [], "sources": [],
        "specialties": [{ "name": "Nursing", "after_9": 46, "links": [{ "slug": "nurse", "kind": "usual" }] }] })
}

fn read(file: &Value) -> Result<(Study, Vec<Issue>), DataError> {
    Study::parse(&serde_json::to_vec(file).unwrap(), &catalog())
}

fn study() -> Study {
    let (study, issues) = read(&file()).unwrap();
    assert_eq!(issues, []);
    study
}

fn slugs(ids: &[ProfessionId]) -> Vec<String> {
    let catalog = catalog();
    let slug = |id: &ProfessionId| catalog.get(*id).unwrap().slug.clone();
    ids.iter().map(slug).collect()
}

#[test]
fn a_pair_is_the_same_in_either_order() {
    let study = study();
    let [math, physics, ..] = [0, 1, 2, 3, 4].map(SubjectId);
    assert_eq!(study.pair_of(math, physics), study.pair_of(physics, math));
    assert_eq!(study.pair_of(math, physics), Some(PairId(0)));
    assert_eq!(study.pair_of(math, math), None);
}

#[test]
fn where_two_subjects_are_no_pair_the_near_ones_share_one_of_them() {
    let study = study();
    let (physics, geography, chemistry) = (SubjectId(1), SubjectId(2), SubjectId(4));
    assert_eq!(study.pair_of(physics, chemistry), None);
    assert_eq!(study.near(physics, chemistry), [PairId(0), PairId(2)]);
    assert_eq!(study.near(geography, geography), [PairId(1)]);
}

#[test]
fn a_pair_leads_to_each_profession_once_and_by_its_straightest_way() {
    let found = study().professions(PairId(0));
    let kinds: Vec<RouteKind> = found.iter().map(|it| it.1).collect();
    let ids: Vec<ProfessionId> = found.iter().map(|it| it.0).collect();
    assert_eq!(slugs(&ids), ["engineer", "surveyor"]);
    assert_eq!(kinds, [RouteKind::Direct, RouteKind::Usual]);
}

#[test]
fn a_profession_leads_back_to_its_pairs_groups_and_specialties() {
    let (study, catalog) = (study(), catalog());
    let id = |slug| catalog.find(slug).unwrap();
    let pairs = study.pairs_to(id("engineer"));
    assert_eq!(
        pairs,
        [
            (PairId(0), RouteKind::Direct),
            (PairId(1), RouteKind::Possible)
        ]
    );
    let groups = study.groups_to(id("engineer"));
    let codes: Vec<String> = groups.iter().map(|it| it.0.code.to_string()).collect();
    assert_eq!(codes, ["B062", "B075"]);
    assert_eq!(study.specialties_to(id("nurse")).len(), 1);
    assert!(study.pairs_to(id("cook")).is_empty());
}

#[test]
fn a_change_of_pair_loses_keeps_and_gains() {
    let study = study();
    let change = study.difference(PairId(0), PairId(1));
    let codes =
        |codes: &[GroupCode]| -> Vec<String> { codes.iter().map(ToString::to_string).collect() };
    assert_eq!(codes(&change.lost_groups), ["B062"]);
    assert_eq!(codes(&change.kept_groups), ["B075"]);
    assert_eq!(codes(&change.gained_groups), [""; 0]);
    // The engineer is still open by way of the other group: nothing is lost that another door leads to.
    assert_eq!(slugs(&change.lost), [""; 0]);
    assert_eq!(slugs(&change.kept), ["engineer", "surveyor"]);
    let back = study.difference(PairId(1), PairId(2));
    assert_eq!(slugs(&back.gained), ["nurse"]);
    assert_eq!(study.difference(PairId(0), PairId(0)).lost_groups, []);
}

#[test]
fn a_doubtful_year_is_passed_over_and_never_a_zero() {
    let study = study();
    let group = study.group(GroupCode::from_text("B062").unwrap()).unwrap();
    let lowest: Vec<(u16, u16)> = group.lowest(Quota::Rural).collect();
    assert_eq!(lowest, [(2025, 65)]);
    let score = Score::new(74).unwrap();
    assert_eq!(group.chance(score, Quota::Rural), Chance::WellAbove);
    assert_eq!(group.chance(score, Quota::General), Chance::AboutThere);
}

#[test]
fn a_broken_row_is_named_and_the_others_keep_their_places() {
    let mut wrong = file();
    wrong["pairs"][0]["subjects"] = json!([0, 9]);
    wrong["groups"][1]["winners"][1]["general"] = json!(141);
    wrong["groups"][2]["links"][0]["slug"] = json!("wizard");
    let (study, issues) = read(&wrong).unwrap();
    let records: Vec<&str> = issues.iter().map(|it| it.record.as_str()).collect();
    assert_eq!(records, ["pairs[0]", "groups[1]", "wizard"]);
    assert_eq!(study.pair(PairId(1)).unwrap().code, "UNT-12");
    assert_eq!(study.accepting(PairId(1)).count(), 0);
    assert_eq!(study.accepting(PairId(2)).count(), 1);
}

#[test]
fn a_file_without_groups_or_of_another_form_is_refused() {
    let mut empty = file();
    empty["groups"] = json!([]);
    assert_eq!(read(&empty).err(), Some(DataError::Empty));
    let html = Study::parse(b"<html>", &catalog()).err();
    assert_eq!(html, Some(DataError::Syntax));
}
