use super::*;
use crate::catalog::Catalog;
use crate::pay::PayKind;
use crate::places::Places;
use crate::profile::Form;
use crate::study::{Chance, Group, GroupCode, Quota, Score, Study};
use serde_json::{Value, json};

fn catalog() -> Catalog {
    let row = |slug: &str, interests: [u16; 6], pay: Value| {
        json!({ "slug": slug, "name": slug, "rank": 0, "sector": 0, "level": 3, "interests": interests, "basis": 0,
            "demand": 0, "pay": pay })
    };
    let pay = |kind: &str, middle: u32| {
        json!({ "kind": kind, "statistic": "median", "middle": middle, "basis": "gross", "from": 202_501, "to": 202_512,
            "publisher": "p" })
    };
    let core = json!({ "schema": 1, "release": "2026.11", "checked": "2026-11-24", "lang": "kk", "kk_checked": 0,
        "words": {}, "sectors": [], "pays": [pay("survey", 300_000), pay("offers", 510_000)], "professions": [
            row("engineer", [650, 250, 150, 150, 200, 350], json!(0)),
            row("judge", [110, 400, 200, 450, 500, 350], json!(1)),
            row("clerk", [110, 200, 150, 250, 300, 650], Value::Null),
        ] });
    Catalog::parse(&serde_json::to_vec(&core).unwrap())
        .unwrap()
        .catalog
}

fn study(catalog: &Catalog) -> Study {
    let direct = |slug: &str| json!({ "slug": slug, "kind": "direct" });
    let file = json!({ "schema": 1, "release": "", "threshold_year": 2026, "places_from": 2026, "offers_year": 2025,
        "subjects": ["Mathematics", "Physics", "History", "Law"],
        "pairs": [{ "code": "UNT-04", "subjects": [0, 1] }, { "code": "UNT-05", "subjects": [2, 3] }],
        "groups": [
            { "code": "B062", "name": "Power", "pairs": [0], "threshold_min": 50, "threshold_max": 80, "universities": 20,
              "places": 900, "winners": [{ "year": 2026, "general": 80, "rural": 70 }, { "year": 2025, "general": 76 }],
              "links": [direct("engineer"), direct("clerk")] },
            { "code": "B049", "name": "Law", "pairs": [1], "rules": ["law"], "threshold_min": 75, "threshold_max": 75,
              "places": 0, "winners": [{ "year": 2026, "doubtful": true }], "links": [direct("judge"), json!({ "slug": "engineer", "kind": "possible", "why": "courses" })] },
            { "code": "B255", "name": "New", "pairs": [0] },
        ],
        "universities": [], "specialties": [], "sources": [],
        "rules": [{ "key": "law", "threshold": 75, "years": "2026", "publisher": "p" }] });
    Study::parse(&serde_json::to_vec(&file).unwrap(), catalog)
        .unwrap()
        .0
}

fn places() -> Places {
    let region = |code: &str| json!({ "code": code, "name": code, "short": code });
    let school = |region: Value| json!({ "name": "U", "region": region, "groups": ["B062"] });
    let file = json!({ "schema": 1, "release": "", "says": {}, "regions": [region("astana"), region("abai")],
        "universities": [school(json!("astana")), school(json!("abai")), school(json!("abai")), school(Value::Null)],
        "colleges": [], "pays": [], "sources": [],
        "colleges_working": { "value": 559, "from": 202_509, "to": 202_606, "publisher": "p" } });
    Places::parse(&serde_json::to_vec(&file).unwrap())
        .unwrap()
        .0
}

/// Everything that groups can be held against, and the groups.
struct Desk {
    catalog: Catalog,
    study: Study,
    places: Places,
}

impl Desk {
    fn new() -> Self {
        let catalog = catalog();
        Self {
            study: study(&catalog),
            places: places(),
            catalog,
        }
    }

    fn beside(&self) -> Beside<'_> {
        Beside {
            catalog: &self.catalog,
            study: &self.study,
            places: Some(&self.places),
            pair: None,
            score: None,
            quota: Quota::General,
            profile: None,
        }
    }

    fn groups(&self, codes: &[&str]) -> Vec<&Group> {
        let group = |it: &&str| self.study.group(GroupCode::from_text(it).unwrap()).unwrap();
        codes.iter().map(group).collect()
    }
}

type Rows<'a> = [Row<GroupQuestion, GroupAnswer<'a>>];

fn find<'a, 'b>(
    rows: &'b Rows<'a>,
    question: GroupQuestion,
) -> &'b Row<GroupQuestion, GroupAnswer<'a>> {
    rows.iter().find(|it| it.question == question).unwrap()
}

#[test]
fn scores_stand_with_their_years_and_a_doubtful_one_is_no_number() {
    let desk = Desk::new();
    let rows = compare_groups(&desk.beside(), &desk.groups(&["B062", "B049"]));
    let lowest = find(&rows, GroupQuestion::Lowest(Quota::General));
    assert_eq!(
        lowest.answers,
        [
            GroupAnswer::Lowest(vec![(2026, 80), (2025, 76)], vec![]),
            GroupAnswer::Unknown(Lack::Doubtful(vec![2026])),
        ]
    );
    assert!(!lowest.differs, "unknown differs from nothing");
    let places = find(&rows, GroupQuestion::Places(Order::General));
    assert_eq!(
        places.answers,
        [GroupAnswer::Places(900), GroupAnswer::Places(0)]
    );
    assert!(places.differs, "none is known to be none");
}

#[test]
fn what_bears_on_getting_in_is_asked_even_where_nobody_knows() {
    let desk = Desk::new();
    let rows = compare_groups(&desk.beside(), &desk.groups(&["B255", "B255"]));
    let unknown = GroupAnswer::Unknown(Lack::Sources);
    for question in [
        GroupQuestion::Threshold,
        GroupQuestion::Lowest(Quota::General),
    ] {
        assert_eq!(
            find(&rows, question).answers,
            [unknown.clone(), unknown.clone()]
        );
    }
    let asked = |it: GroupQuestion| rows.iter().any(|row| row.question == it);
    assert!(!asked(GroupQuestion::Lowest(Quota::Rural)));
    assert!(!asked(GroupQuestion::Places(Order::Teaching)));
}

#[test]
fn pay_of_one_kind_stands_beside_pay_of_that_kind_only() {
    let desk = Desk::new();
    let rows = compare_groups(&desk.beside(), &desk.groups(&["B062", "B049"]));
    let pay = |kind| find(&rows, GroupQuestion::Pay(kind));
    let counted = |kind| -> Vec<usize> {
        let count = |it: &GroupAnswer<'_>| match it {
            GroupAnswer::Pays(pays) => pays.len(),
            other => {
                assert_eq!(*other, GroupAnswer::Unknown(Lack::Kind));
                0
            }
        };
        pay(kind).answers.iter().map(count).collect()
    };
    assert_eq!(counted(PayKind::Survey), [1, 0]);
    assert_eq!(counted(PayKind::Offers), [0, 1]);
    assert_eq!(pay(PayKind::Offers).scale, Some(600_000));
}

#[test]
fn a_learner_sees_their_pair_their_score_and_their_interests() {
    let desk = Desk::new();
    let groups = desk.groups(&["B062", "B049", "B255"]);
    let hands = InterestProfile::of(Form::Long, [38, 10, 12, 16, 11, 12].map(|it| it * 1000));
    let (score, pair) = (
        Score::new(77).unwrap(),
        desk.study.pairs().next().unwrap().0,
    );
    let beside = Beside {
        pair: Some(pair),
        score: Some(score),
        profile: hands.as_ref(),
        ..desk.beside()
    };
    let rows = compare_groups(&beside, &groups);
    let accepts = &find(&rows, GroupQuestion::MyPair(pair)).answers;
    assert_eq!(
        accepts[..2],
        [GroupAnswer::Accepts(true), GroupAnswer::Accepts(false)]
    );
    let chance = &find(&rows, GroupQuestion::Chance(score, Quota::General)).answers;
    assert_eq!(chance[0], GroupAnswer::Chance(Chance::AboutThere));
    assert_eq!(chance[1], GroupAnswer::Unknown(Lack::Doubtful(vec![2026])));
    let alike = &find(&rows, GroupQuestion::Alike).answers;
    let engineer = desk.catalog.find("engineer").unwrap();
    assert_eq!(
        alike[0],
        GroupAnswer::Alike(vec![(engineer, Likeness::Strong)])
    );
    assert_eq!(alike[2], GroupAnswer::Alike(vec![]));
    let alone = compare_groups(&desk.beside(), &groups);
    assert!(alone.iter().all(|it| it.question != GroupQuestion::Alike));
}

#[test]
fn regions_come_with_their_file_and_the_unplaced_are_counted_apart() {
    let desk = Desk::new();
    let groups = desk.groups(&["B062", "B049"]);
    let rows = compare_groups(&desk.beside(), &groups);
    let regions = &find(&rows, GroupQuestion::Regions).answers;
    assert_eq!(
        regions[0],
        GroupAnswer::Regions(vec![("abai", 2), ("astana", 1)], 1)
    );
    assert_eq!(regions[1], GroupAnswer::Unknown(Lack::Sources));
    let early = Beside {
        places: None,
        ..desk.beside()
    };
    let rows = compare_groups(&early, &groups);
    let waiting = &find(&rows, GroupQuestion::Regions).answers;
    assert_eq!(*waiting, [GroupAnswer::Waiting, GroupAnswer::Waiting]);
}
