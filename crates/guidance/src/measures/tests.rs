//! Conditions at every border, on measures made for it. People of flesh are in `crates/datakit/tests/measures.rs`.

use super::*;
use crate::lang::Lang;
use serde_json::{Map, Value, json};

fn words(keys: Vec<&str>) -> Value {
    keys.into_iter()
        .map(|key| (key.to_owned(), Value::from(format!("{key} {{n}} {{m}}"))))
        .collect::<Map<String, Value>>()
        .into()
}

fn file(measures: Value) -> Vec<u8> {
    let file = json!({
        "schema": 1, "release": "2026.11", "year": 2026, "index": 4325, "index_sources": [],
        "groups": words(keys(Group::ALL, Group::key)),
        "statuses": words(keys(Status::ALL, Status::key)),
        "situations": words(keys(Situation::ALL, Situation::key)),
        "needs": words(keys(Need::ALL, Need::key)),
        "says": words(keys(Say::ALL, Say::key)),
        "regions": [{ "code": "abai", "name": "Абай" }, { "code": "almaty", "name": "Алматы" }],
        "measures": measures,
    });
    serde_json::to_vec(&file).unwrap()
}

fn row(changed: Value) -> Value {
    let mut row = json!({
        "key": "one", "group": "work", "ages": [13, 70], "amounts": [], "name": "n", "for_whom": "f", "what": "w",
        "rule": "r", "how": "h", "link": "https://egov.kz", "lines": [], "period": "2025",
        "checked": "2026-11-25", "sources": [],
    });
    for (key, value) in changed.as_object().unwrap() {
        row[key] = value.clone();
    }
    row
}

fn measures(changed: Value) -> Measures {
    let (measures, issues) = Measures::parse(&file(json!([row(changed)]))).unwrap();
    assert_eq!(issues, []);
    measures
}

fn person(age: u8, status: Status, held: &[Situation]) -> Person {
    Person {
        age,
        status,
        region: None,
        situations: held.iter().copied().collect(),
    }
}

/// The only card: `None` when there is none.
fn card<'a>(measures: &'a Measures, person: &Person) -> Option<Card<'a>> {
    measures.cards(person).unwrap().into_iter().next()
}

#[test]
fn ages_count_from_the_first_to_the_last_year_and_are_told_two_years_ahead() {
    let measures = measures(json!({ "ages": [18, 34], "age_rule": true, "near": ["age"] }));
    let miss = |age| card(&measures, &person(age, Status::Working, &[])).map(|it| it.miss);
    assert_eq!(miss(15), None);
    assert_eq!(miss(16), Some(Some(Miss::Age(18))));
    assert_eq!(miss(17), Some(Some(Miss::Age(18))));
    assert_eq!(miss(18), Some(None));
    assert_eq!(miss(34), Some(None));
    assert_eq!(miss(35), None);
}

#[test]
fn an_age_is_a_reason_only_where_it_is_a_rule() {
    let reasons = |changed| {
        let measures = measures(changed);
        card(&measures, &person(20, Status::Working, &[]))
            .unwrap()
            .reasons
    };
    assert_eq!(reasons(json!({ "ages": [18, 34] })), []);
    let rule = |ages: [u8; 2]| reasons(json!({ "ages": ages, "age_rule": true }));
    assert_eq!(rule([18, 34]), [Reason::Age(18, 34)]);
    assert_eq!(rule([16, 35]), [Reason::AgeTo(35)]);
    assert_eq!(rule([18, 70]), [Reason::AgeFrom(18)]);
}

#[test]
fn a_status_counts_itself_or_as_the_step_before() {
    let measures =
        measures(json!({ "statuses": ["grade_9", "grade_11"], "soon": ["grade_8", "grade_10"] }));
    let miss = |age, status| card(&measures, &person(age, status, &[])).map(|it| it.miss);
    assert_eq!(
        miss(14, Status::Grade8),
        Some(Some(Miss::Status(Status::Grade9)))
    );
    assert_eq!(miss(15, Status::Grade9), Some(None));
    assert_eq!(
        miss(16, Status::Grade10),
        Some(Some(Miss::Status(Status::Grade11)))
    );
    assert_eq!(miss(17, Status::College), None);
}

#[test]
fn a_region_is_theirs_unsaid_or_another() {
    let only = measures(json!({ "regions": ["almaty"] }));
    let told = measures(json!({ "regions": ["almaty"], "near": ["region"] }));
    let of = |measures: &Measures, code: Option<&str>| {
        let mut person = person(62, Status::Retired, &[]);
        person.region = code.and_then(|code| measures.region(code));
        card(measures, &person).map(|it| it.miss.is_some())
    };
    assert_eq!(of(&only, Some("almaty")), Some(false));
    assert_eq!(of(&only, None), Some(true));
    assert_eq!(of(&only, Some("abai")), None);
    assert_eq!(of(&told, Some("abai")), Some(true));
}

#[test]
fn one_situation_of_several_is_enough_and_is_the_reason() {
    let measures = measures(json!({ "situations": ["orphan", "disability"] }));
    assert_eq!(
        card(&measures, &person(17, Status::Grade11, &[Situation::Rural])),
        None
    );
    let held = [Situation::Rural, Situation::Orphan];
    let card = card(&measures, &person(17, Status::Grade11, &held)).unwrap();
    assert_eq!(card.reasons, [Reason::Situation(Situation::Orphan)]);
}

#[test]
fn what_lacks_two_things_is_not_told() {
    let measures = measures(
        json!({ "ages": [18, 70], "near": ["age", "situation"], "situations": ["orphan"] }),
    );
    assert_eq!(card(&measures, &person(17, Status::Grade11, &[])), None);
    assert!(card(&measures, &person(18, Status::Grade11, &[])).is_some());
    assert!(
        card(
            &measures,
            &person(17, Status::Grade11, &[Situation::Orphan])
        )
        .is_some()
    );
}

#[test]
fn answers_settle_what_else_must_be_true() {
    let needs = |age, status, held: &[Situation]| {
        let all = [
            "registered",
            "parent_consent",
            "before_pension",
            "pension_age",
            "competition",
        ];
        let measures = measures(json!({ "needs": all }));
        let card = card(&measures, &person(age, status, held)).unwrap();
        card.needs
    };
    let young = needs(15, Status::Grade9, &[]);
    assert!(young.contains(&Need::ParentConsent) && young.contains(&Need::Registered));
    assert!(!needs(16, Status::Grade9, &[]).contains(&Need::ParentConsent));
    let registered = needs(60, Status::Unemployed, &[Situation::Registered]);
    assert_eq!(registered, [Need::PensionAge, Need::Competition]);
    let asked = needs(62, Status::Unemployed, &[]);
    assert!(asked.contains(&Need::BeforePension) && asked.contains(&Need::PensionAge));
    assert!(!needs(63, Status::Retired, &[]).contains(&Need::PensionAge));
}

#[test]
fn what_cannot_be_is_said() {
    let of = |age, status, held: &[Situation]| person(age, status, held).check();
    assert_eq!(of(12, Status::Grade8, &[]), Err(Impossible::TooYoung));
    assert_eq!(of(5, Status::Working, &[]), Err(Impossible::TooYoung));
    assert_eq!(of(13, Status::Grade8, &[]), Ok(()));
    assert_eq!(of(70, Status::Retired, &[]), Ok(()));
    assert_eq!(of(71, Status::Retired, &[]), Err(Impossible::TooOld));
    assert_eq!(of(120, Status::Working, &[]), Err(Impossible::TooOld));
    for status in Status::ALL.iter().copied() {
        let (from, to) = status.ages();
        for age in YOUNGEST..=OLDEST {
            let wrong = Err(Impossible::WrongAge(status));
            let want = if (from..=to).contains(&age) {
                Ok(())
            } else {
                wrong
            };
            assert_eq!(of(age, status, &[]), want, "{status:?} at {age}");
        }
    }
    let clash = |status, held| Err(Impossible::Clash(status, held));
    let registered = Situation::Registered;
    assert_eq!(
        of(30, Status::Working, &[registered]),
        clash(Status::Working, registered)
    );
    assert_eq!(of(30, Status::AtHome, &[registered]), Ok(()));
    let mother = Situation::MotherOfMany;
    assert_eq!(
        of(16, Status::Grade10, &[mother]),
        clash(Status::Grade10, mother)
    );
}

#[test]
fn sums_are_worked_out_from_the_index_and_doubted_when_they_are_of_an_earlier_year() {
    let sums = json!([
        { "mci_hundredths": 3000, "per": "month", "confirmed": 2025 },
        { "mci_hundredths_from": 1500, "mci_hundredths": 3000, "per": "rent_month", "confirmed": 2026 },
        { "tenge": 1000000, "most": true, "per": "once", "confirmed": 2026 },
        { "mci_hundredths_from": 1603, "mci_hundredths": 2410, "per": "month", "confirmed": 2026 },
    ]);
    let mut all = measures(json!({ "amounts": sums }));
    let amounts = all.all()[0].amounts.clone();
    let tenge: Vec<_> = amounts.iter().map(|it| all.tenge(it)).collect();
    assert_eq!(
        tenge,
        [
            Some((129_750, 129_750)),
            Some((64_875, 129_750)),
            Some((1_000_000, 1_000_000)),
            Some((69_330, 104_233)),
        ]
    );
    let said = |lang, place: usize| all.multiple(lang, &amounts[place]).unwrap();
    assert!(said(Lang::Kk, 3).contains("16,03–24,1"));
    assert!(said(Lang::En, 3).contains("16.03–24.1") && said(Lang::En, 0).contains("30"));
    let doubtful: Vec<_> = amounts.iter().map(|it| all.is_doubtful(it)).collect();
    assert_eq!(doubtful, [true, false, false, false]);
    all.index = None;
    assert_eq!(all.tenge(&amounts[0]), None);
    assert_eq!(all.tenge(&amounts[2]), Some((1_000_000, 1_000_000)));
}

#[test]
fn a_measure_with_a_condition_that_is_not_known_is_left_out() {
    for broken in [
        json!({ "needs": ["pray"] }),
        json!({ "statuses": ["wizard"] }),
        json!({ "situations": ["rich"] }),
        json!({ "regions": ["atlantis"] }),
        json!({ "ages": [30, 20] }),
        json!({ "link": "javascript:alert(1)" }),
        json!({ "amounts": [{ "mci_hundredths": 0, "per": "month", "confirmed": 2025 }] }),
        json!({ "amounts": [{ "mci_hundredths": 10, "tenge": 5, "per": "month", "confirmed": 2025 }] }),
    ] {
        let bytes = file(json!([row(broken.clone()), row(json!({ "key": "two" }))]));
        let (measures, issues) = Measures::parse(&bytes).unwrap();
        assert_eq!((measures.all().len(), issues.len()), (1, 1), "{broken}");
        let alone = Measures::parse(&file(json!([row(broken)])));
        assert_eq!(alone.err(), Some(DataError::Empty));
    }
    assert_eq!(Measures::parse(b"<html>").err(), Some(DataError::Syntax));
}

#[test]
fn what_is_theirs_comes_first_then_what_is_near() {
    let rows = json!([
        row(json!({ "key": "near", "group": "study", "ages": [18, 70], "near": ["age"] })),
        row(json!({ "key": "family", "group": "family" })),
        row(json!({ "key": "work", "group": "work" })),
    ]);
    let measures = Measures::parse(&file(rows)).unwrap().0;
    let cards = measures.cards(&person(17, Status::Grade11, &[])).unwrap();
    let keys: Vec<&str> = cards.iter().map(|it| it.measure.key.as_str()).collect();
    assert_eq!(keys, ["work", "family", "near"]);
}

#[test]
fn what_serves_a_person_most_comes_first() {
    let first = |age, status, situations: &[Situation]| {
        let person = Person {
            age,
            status,
            region: None,
            situations: situations.iter().copied().collect(),
        };
        person.groups()[0]
    };
    assert_eq!(first(14, Status::Grade8, &[]), Group::Study);
    assert_eq!(first(22, Status::Graduate, &[]), Group::Work);
    assert_eq!(first(62, Status::Unemployed, &[]), Group::Family);
    assert_eq!(first(35, Status::AtHome, &[]), Group::Family);
    let mother = [Situation::MotherOfMany];
    assert_eq!(first(38, Status::Working, &mother), Group::Family);
}
