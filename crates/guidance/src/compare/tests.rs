use super::*;
use crate::catalog::Catalog;
use crate::profile::Form;
use serde_json::{Value, json};

fn catalog() -> Catalog {
    let row = |slug: &str, level: u8, interests: [u16; 6]| {
        json!({ "slug": slug, "name": slug, "rank": 0, "sector": 0, "level": level,
            "interests": interests, "basis": 0, "demand": 0 })
    };
    let core = json!({ "schema": 1, "release": "2026.11", "checked": "2026-11-24", "lang": "kk", "kk_checked": 0, "words": {},
        "sectors": [], "pays": [], "professions": [
            row("cook", 1, [600, 200, 300, 400, 300, 250]),
            row("welder", 1, [650, 250, 150, 150, 200, 350]),
            row("judge", 3, [110, 400, 200, 450, 500, 350]),
        ] });
    Catalog::parse(&serde_json::to_vec(&core).unwrap())
        .unwrap()
        .catalog
}

fn pay(kind: &str, middle: u32, region: Option<&str>) -> Value {
    json!({ "figure": { "kind": kind, "statistic": "median", "middle": middle, "basis": "gross",
        "from": 202_501, "to": 202_512, "region": region, "region_code": region, "publisher": "p" }, "sources": [] })
}

fn detail(slug: &str, pays: Vec<Value>, places: &[&str]) -> Detail {
    let file = json!({ "schema": 1, "release": "2026.11", "slug": slug, "names": ["", "", ""], "isco08": "5120",
        "kk_checked": false, "facts": { "places": places }, "skills": [], "pays": pays, "outlooks": [],
        "related": [], "routes": [] });
    let (detail, issues) = Detail::parse(&serde_json::to_vec(&file).unwrap()).unwrap();
    assert_eq!(issues, []);
    detail
}

fn answers<'a, 'b>(
    rows: &'b [ProfessionRow<'a>],
    question: Question,
) -> Option<&'b ProfessionRow<'a>> {
    rows.iter().find(|row| row.question == question)
}

fn middles(row: &ProfessionRow<'_>) -> Vec<Option<Tenge>> {
    let middle = |answer: &Answer<'_>| match answer {
        Answer::Pay(pay) => pay.figure.band.middle(),
        _ => None,
    };
    row.answers.iter().map(middle).collect()
}

fn columns<'a>(catalog: &'a Catalog, details: &'a [Detail]) -> Vec<Column<'a>> {
    let of = |detail: &'a Detail| Column {
        profession: catalog.get(catalog.find(&detail.slug).unwrap()).unwrap(),
        detail: Some(detail),
    };
    details.iter().map(of).collect()
}

#[test]
fn pay_stands_beside_pay_of_its_kind_only_and_on_one_scale() {
    let catalog = catalog();
    let details = [
        detail(
            "cook",
            vec![pay("survey", 164_020, None), pay("offers", 300_000, None)],
            &[],
        ),
        detail("welder", vec![pay("offers", 450_001, None)], &[]),
    ];
    let rows = compare(&columns(&catalog, &details), None, None);
    let survey = answers(&rows, Question::Pay(PayKind::Survey)).unwrap();
    assert_eq!(middles(survey), [Some(164_020), None]);
    assert!(!survey.differs, "nothing is known to differ from");
    let offers = answers(&rows, Question::Pay(PayKind::Offers)).unwrap();
    assert_eq!(middles(offers), [Some(300_000), Some(450_001)]);
    assert!(offers.differs);
    assert_eq!((survey.scale, offers.scale), (Some(200_000), Some(500_000)));
    assert!(answers(&rows, Question::Pay(PayKind::Tariff)).is_none());
}

#[test]
fn one_region_holds_for_all_columns() {
    let catalog = catalog();
    let details = [
        detail(
            "cook",
            vec![
                pay("survey", 1000, None),
                pay("survey", 2000, Some("astana")),
            ],
            &[],
        ),
        detail("welder", vec![pay("survey", 3000, None)], &[]),
    ];
    let columns = columns(&catalog, &details);
    let of = |region| {
        let rows = compare(&columns, region, None);
        middles(answers(&rows, Question::Pay(PayKind::Survey)).unwrap())
    };
    assert_eq!(of(None), [Some(1000), Some(3000)]);
    assert_eq!(of(Some("astana")), [Some(2000), None]);
    assert_eq!(of(Some("abay")), [Some(1000), Some(3000)]);
}

#[test]
fn what_differs_is_marked_and_what_nobody_knows_is_no_row() {
    let catalog = catalog();
    let details = [
        detail("cook", vec![], &["асхана"]),
        detail("welder", vec![], &["асхана"]),
        detail("judge", vec![], &["сот"]),
    ];
    let all = columns(&catalog, &details);
    let rows = compare(&all[..2], None, None);
    assert!(!answers(&rows, Question::Level).unwrap().differs);
    let places = Question::Facts(FactKind::Places);
    assert!(!answers(&rows, places).unwrap().differs);
    assert!(answers(&rows, Question::Facts(FactKind::Tools)).is_none());
    assert!(answers(&rows, Question::Demand).is_none());
    let rows = compare(&all, None, None);
    assert!(answers(&rows, Question::Level).unwrap().differs);
    assert!(answers(&rows, places).unwrap().differs);
}

#[test]
fn likeness_is_said_only_to_a_learner_with_a_clear_profile() {
    let catalog = catalog();
    let details = [detail("cook", vec![], &[]), detail("judge", vec![], &[])];
    let columns = columns(&catalog, &details);
    let likeness = |profile: Option<InterestProfile>| {
        let rows = compare(&columns, None, profile.as_ref());
        let of = |answer: &Answer<'_>| match answer {
            Answer::Interests(leading, likeness) => {
                assert_eq!(leading.len(), 3);
                *likeness
            }
            _ => None,
        };
        let row = answers(&rows, Question::Interests).unwrap();
        row.answers.iter().map(of).collect::<Vec<_>>()
    };
    let profile = |points: [u32; 6]| InterestProfile::of(Form::Long, points.map(|it| it * 1000));
    assert_eq!(likeness(None), [None, None]);
    assert_eq!(likeness(profile([20; 6])), [None, None]);
    let hands = likeness(profile([38, 10, 12, 16, 11, 12]));
    assert_eq!(hands, [Some(Likeness::Strong), Some(Likeness::None)]);
}

#[test]
fn a_page_that_has_not_come_is_waited_for_and_differs_from_nothing() {
    let catalog = catalog();
    let details = [
        detail("cook", vec![], &["асхана"]),
        detail("judge", vec![], &["сот"]),
    ];
    let mut columns = columns(&catalog, &details);
    columns[1].detail = None;
    let rows = compare(&columns, None, None);
    let places = answers(&rows, Question::Facts(FactKind::Places)).unwrap();
    assert_eq!(
        (&places.answers[1], places.differs),
        (&Answer::Waiting, false)
    );
}

#[test]
fn a_way_that_leads_nowhere_is_not_missing_data() {
    let catalog = catalog();
    let mut details = [detail("cook", vec![], &[]), detail("judge", vec![], &[])];
    let way = |level| Route {
        kind: crate::detail::RouteKind::Direct,
        level,
        code: None,
        name: "way".to_owned(),
        name_lang: None,
        why: None,
        subjects: None,
    };
    details[1].routes = vec![way(RouteLevel::University)];
    details[0].routes_note = Some("note".to_owned());
    let rows = compare(&columns(&catalog, &details), None, None);
    let university = answers(&rows, Question::Routes(RouteLevel::University)).unwrap();
    assert_eq!(university.answers[0], Answer::NoWay);
    assert!(university.differs);
    // A cook comes from college: no specialty of it is missing data, and the reason is said.
    let college = answers(&rows, Question::Routes(RouteLevel::College)).unwrap();
    assert_eq!(college.answers[0], Answer::Unknown(Lack::Said("note")));
}
