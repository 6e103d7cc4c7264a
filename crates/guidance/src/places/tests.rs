use super::*;
use serde_json::json;

fn bytes(change: impl Fn(&mut serde_json::Value)) -> Vec<u8> {
    let region = |code: &str| json!({ "code": code, "name": code, "short": code });
    let mut file = json!({ "schema": 1, "release": "2026.11", "says": { "listed": "{n} in {m}" },
        "regions": [region("astana"), region("ulytau"), region("atlantis")],
        "universities": [
            { "code": "001", "name": "One", "region": "astana", "site": "https://one.edu.kz/", "groups": ["B001", "B057"] },
            { "name": "Two", "lang": "ru", "site": "http://two.kz" },
        ],
        "colleges": [],
        "pays": [{ "code": "astana", "percent": 126, "from": 202507, "to": 202509, "publisher": "B" },
            { "code": "ulytau", "percent": 0, "from": 202507, "to": 202509, "publisher": "B" }],
        "colleges_working": { "value": 559, "from": 202509, "to": 202606, "publisher": "Bureau" },
        "sources": [] });
    change(&mut file);
    serde_json::to_vec(&file).unwrap()
}

#[test]
fn schools_are_listed_by_region_and_the_unplaced_apart() {
    let (places, _) = Places::parse(&bytes(|_| ())).unwrap();
    assert_eq!(places.regions().len(), 2);
    let kind = SchoolKind::University;
    let astana: Vec<&School> = places.of(kind, Some(RegionKey::Astana)).collect();
    assert_eq!(astana[0].groups.len(), 2);
    let unplaced: Vec<&School> = places.of(kind, None).collect();
    assert_eq!(unplaced[0].name.lang, Some(Lang::Ru));
    assert_eq!(unplaced[0].site, None, "only https is opened");
    assert_eq!(places.with(PlacesSay::Listed, "1", "A"), "1 in A");
}

#[test]
fn none_known_is_unknown_and_never_zero() {
    let (places, _) = Places::parse(&bytes(|_| ())).unwrap();
    let known = |kind, region| places.known(kind, region, None);
    assert_eq!(known(SchoolKind::University, RegionKey::Astana), Some(1));
    assert_eq!(known(SchoolKind::University, RegionKey::Ulytau), None);
    assert_eq!(known(SchoolKind::College, RegionKey::Astana), None);
}

#[test]
fn a_group_narrows_the_known_and_pay_of_nothing_is_unknown() {
    let (places, _) = Places::parse(&bytes(|_| ())).unwrap();
    let known = |code| {
        let group = GroupCode::from_text(code);
        places.known(SchoolKind::University, RegionKey::Astana, group)
    };
    assert_eq!(known("B057"), Some(1));
    assert_eq!(known("B058"), None);
    let percent = |region| places.pay(region).map(|it| it.percent);
    assert_eq!(percent(RegionKey::Astana), Some(126));
    assert_eq!(percent(RegionKey::Ulytau), None);
}

#[test]
fn a_broken_row_is_left_out_and_a_region_of_another_release_is_unknown() {
    let (places, issues) = Places::parse(&bytes(|file| {
        file["universities"][0]["name"] = json!("");
        file["universities"][1]["region"] = json!("atlantis");
        file["colleges_working"]["value"] = json!(0);
    }))
    .unwrap();
    let rows = issues.iter().filter(|it| it.to_string().contains("row"));
    assert_eq!(rows.count(), 1);
    assert_eq!(places.schools(SchoolKind::University).len(), 1);
    assert_eq!(places.of(SchoolKind::University, None).count(), 1);
    assert_eq!(places.colleges_working, None);
    let nothing = bytes(|file| file["regions"] = json!([]));
    assert_eq!(Places::parse(&nothing), Err(DataError::Empty));
}
