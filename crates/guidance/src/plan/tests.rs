use super::*;
use crate::period::Month;

fn rules(steps: serde_json::Value) -> PlanRules {
    let says = serde_json::Map::from_iter(
        Say::ALL
            .iter()
            .map(|it| (it.key().to_owned(), it.key().into())),
    );
    let file =
        serde_json::json!({ "schema": 1, "release": "2026.11", "steps": steps, "says": says });
    let (rules, issues) = PlanRules::parse(&serde_json::to_vec(&file).unwrap()).unwrap();
    assert_eq!(issues, []);
    rules
}

fn exam() -> PlanRules {
    rules(serde_json::json!([
        { "id": "exam", "title": "t", "why": "w", "stages": ["grade_9", "grade_11"], "routes": ["university"],
          "months": [5, 7], "grade": 11, "known": [[20_250_516, 20_250_707]] },
        { "id": "register", "title": "t", "why": "w", "stages": ["grade_9", "grade_11"], "before": 5, "grade": 11 },
        { "id": "january", "title": "t", "why": "w", "stages": ["grade_11"], "months": [1, 2], "grade": 11,
          "known": [[20_270_110, 20_270_210], [20_260_110, 20_260_210]] },
        { "id": "talk", "title": "t", "why": "w" },
    ]))
}

fn asked(stage: Option<Stage>, today: &str) -> Asked {
    Asked {
        stage,
        age: None,
        routes: vec![RouteLevel::University],
        picks: 3,
        today: Day::from_text(today).unwrap(),
    }
}

fn said(rules: &PlanRules, asked: &Asked) -> Vec<(String, Timing)> {
    let plan = plan(rules, asked).into_iter();
    plan.map(|it| (it.step.id.clone(), it.timing)).collect()
}

fn month(year: u16, month: u8) -> Month {
    Month::new(year, month).unwrap()
}

#[test]
fn a_pupil_of_grade_eleven_sees_this_years_steps_in_order() {
    let rules = exam();
    let plan = said(&rules, &asked(Some(Stage::Grade11), "2026-11-25"));
    let day = |text| Day::from_text(text).unwrap();
    let before = Some((day("2025-05-16"), day("2025-07-07")));
    let wanted = [
        ("talk", Timing::Any),
        (
            "january",
            Timing::Days(day("2027-01-10"), day("2027-02-10")),
        ),
        (
            "exam",
            Timing::Months(month(2027, 5), month(2027, 7), before),
        ),
        ("register", Timing::Before(month(2027, 5))),
    ];
    assert_eq!(plan, wanted.map(|(id, timing)| (id.to_owned(), timing)));
}

#[test]
fn a_younger_pupil_sees_the_year_in_which_they_will_be_there() {
    let plan = said(&exam(), &asked(Some(Stage::Grade9), "2026-11-25"));
    let exam = plan.iter().find(|(id, _)| id == "exam").unwrap();
    assert!(matches!(exam.1, Timing::Months(from, ..) if from == month(2029, 5)));
    // After the summer's first day the grade that has ended still counts.
    let plan = said(&exam_only(), &asked(Some(Stage::Grade9), "2027-06-10"));
    assert!(matches!(plan[0].1, Timing::Months(from, ..) if from == month(2029, 5)));
}

fn exam_only() -> PlanRules {
    rules(serde_json::json!([
        { "id": "exam", "title": "t", "why": "w", "months": [5, 7], "grade": 11 },
    ]))
}

#[test]
fn what_is_over_this_school_year_is_left_out() {
    let ids = |today| {
        let plan = said(&exam(), &asked(Some(Stage::Grade11), today));
        plan.into_iter().map(|it| it.0).collect::<Vec<_>>()
    };
    assert_eq!(ids("2027-02-10"), ["talk", "january", "exam", "register"]);
    assert_eq!(ids("2027-02-11"), ["talk", "exam", "register"]);
    assert_eq!(ids("2027-05-01"), ["talk", "exam"]);
    assert_eq!(ids("2027-08-01"), ["talk"]);
}

#[test]
fn those_out_of_school_see_the_next_time_it_comes() {
    let plan = said(&exam_only(), &asked(Some(Stage::Between), "2027-08-01"));
    assert!(matches!(plan[0].1, Timing::Months(from, ..) if from == month(2028, 5)));
}

#[test]
fn steps_of_another_way_age_or_stage_are_left_out() {
    let mut asked = asked(Some(Stage::Grade11), "2026-11-25");
    asked.routes = vec![RouteLevel::College];
    assert!(said(&exam(), &asked).iter().all(|(id, _)| id != "exam"));
    asked.stage = None;
    assert_eq!(said(&exam(), &asked), [("talk".to_owned(), Timing::Any)]);
    let summer = rules(serde_json::json!([
        { "id": "summer", "title": "t", "why": "w", "ages": [14, 18] },
        { "id": "keep", "title": "t", "why": "w", "picks": "few" },
    ]));
    for (age, there) in [
        (None, true),
        (Some(13), false),
        (Some(14), true),
        (Some(19), false),
    ] {
        asked.age = age;
        assert_eq!(said(&summer, &asked).len(), usize::from(there), "{age:?}");
    }
    asked.picks = 1;
    assert_eq!(said(&summer, &asked), [("keep".to_owned(), Timing::Any)]);
}

#[test]
fn a_broken_step_is_named_and_the_others_stay() {
    let bad = [
        serde_json::json!({ "stages": ["grade_12"] }),
        serde_json::json!({ "routes": ["air"] }),
        serde_json::json!({ "months": [7, 5] }),
        serde_json::json!({ "months": [0, 5] }),
        serde_json::json!({ "months": [1, 2], "before": 3 }),
        serde_json::json!({ "known": [[20_270_230, 20_270_301]] }),
        serde_json::json!({ "known": [[20_260_110, 20_260_210], [20_270_110, 20_270_210]] }),
        serde_json::json!({ "picks": "all" }),
    ];
    for mut step in bad {
        for key in ["id", "title", "why"] {
            step[key] = "x".into();
        }
        let good = serde_json::json!({ "id": "g", "title": "t", "why": "w" });
        let file =
            serde_json::json!({ "schema": 1, "release": "r", "steps": [step.clone(), good] });
        let read = PlanRules::parse(&serde_json::to_vec(&file).unwrap()).unwrap();
        let of_steps = read.1.iter().filter(|it| it.record == "plan").count();
        assert_eq!((read.0.steps.len(), of_steps), (1, 1), "{step}");
    }
    let none = br#"{ "schema": 1, "release": "r", "steps": [] }"#;
    assert_eq!(PlanRules::parse(none), Err(DataError::Empty));
}
