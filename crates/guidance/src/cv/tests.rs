use super::*;
use crate::plan::Says;
use proptest::prelude::*;
use serde_json::{Value, json};

fn aigerim() -> Cv {
    let text = str::to_owned;
    Cv {
        name: text("Оқушы А."),
        email: text("okushy@example.kz"),
        city: text("Түркістан"),
        projects: vec![Post {
            place: text("Мектеп"),
            role: text("Кітапханадағы көмекші"),
            from: text("09.2025"),
            to: String::new(),
            did: text("Кітап тіркедім, \"оқу\" сағатын өткіздім."),
        }],
        studies: vec![Study {
            place: text("№ 5 мектеп"),
            what: text("11-сынып"),
            from: text("2016"),
            to: text("биыл"),
        }],
        skills: vec![text("Тыңдау"), text("Жазу")],
        languages: vec![Tongue {
            name: text("Қазақ тілі"),
            level: text("ана тілім"),
        }],
        position: text("Кітапханашы"),
        hours: text("жазда"),
        ..Cv::default()
    }
}

fn says() -> Says {
    Says::default()
}

#[test]
fn a_date_is_read_as_people_write_it() {
    let cases = [
        ("2024", Some("2024")),
        ("2024-09", Some("2024-09")),
        ("09.2024", Some("2024-09")),
        (" 1.9.2024 ", Some("2024-09-01")),
        ("2024-13", None),
        ("биыл", None),
        ("", None),
        ("24", None),
        ("1.1.1.2024", None),
    ];
    for (text, read) in cases {
        assert_eq!(date(text).as_deref(), read, "{text}");
    }
}

#[test]
fn what_is_exported_comes_back_with_dates_in_their_iso_form() {
    let file = to_json_resume(&aigerim());
    let back = from_json_resume(file.to_string().as_bytes()).unwrap();
    let mut wanted = aigerim();
    wanted.projects[0].from = "2025-09".to_owned();
    assert_eq!(back, wanted);
    assert_eq!(file["basics"]["label"], "Кітапханашы");
    assert_eq!(file["volunteer"][0]["startDate"], "2025-09");
    assert_eq!(file["education"][0].get("endDate"), None);
}

#[test]
fn a_file_of_another_program_is_read_and_what_is_unknown_is_passed_over() {
    let file = json!({ "basics": { "name": "A", "profiles": [1], "phone": 7 }, "awards": [{}], "meta": {},
        "work": [{ "name": "B", "position": "C", "highlights": [], "startDate": "2020-01-01" }, 5],
        "projects": [{ "name": "D", "description": "E" }], "education": [{ "institution": "F", "studyType": "G" }] });
    let cv = from_json_resume(file.to_string().as_bytes()).unwrap();
    assert_eq!((cv.name.as_str(), cv.phone.as_str()), ("A", ""));
    assert_eq!(
        (cv.work[0].place.as_str(), cv.work[0].from.as_str()),
        ("B", "2020-01-01")
    );
    assert_eq!(
        (cv.projects[0].did.as_str(), cv.studies[0].what.as_str()),
        ("E", "G")
    );
    assert_eq!(from_json_resume(b"{"), Err(CvError::Syntax));
    for none in ["[]", "7", "{}", r#"{ "bagdar": 1 }"#] {
        assert_eq!(
            from_json_resume(none.as_bytes()),
            Err(CvError::Form),
            "{none}"
        );
    }
}

#[test]
fn the_plain_text_keeps_the_order_of_the_states_form_and_leaves_empty_parts_out() {
    let text = plain(&aigerim(), &says());
    let places: Vec<usize> = [
        "Оқушы А.",
        "cv_projects",
        "cv_studies",
        "cv_skills",
        "cv_languages",
        "cv_hours",
        "cv_position",
    ]
    .into_iter()
    .map(|it| text.find(it).unwrap_or_else(|| panic!("{it} in {text}")))
    .collect();
    assert!(places.is_sorted(), "{text}");
    assert!(!text.contains("cv_work") && !text.contains("cv_about"));
    assert!(
        text.contains("Кітапханадағы көмекші, Мектеп (09.2025 –)\nКітап"),
        "{text}"
    );
    assert_eq!(plain(&Cv::default(), &says()), "\n");
}

#[test]
fn gaps_are_named_in_the_order_of_the_form() {
    let all = gaps(&Cv::default());
    let wanted = [
        Gap::Name,
        Gap::Contact,
        Gap::Work,
        Gap::Studies,
        Gap::Skills,
        Gap::Languages,
        Gap::Position,
    ];
    assert_eq!(all, wanted);
    assert_eq!(gaps(&aigerim()), [Gap::Skills, Gap::Date]);
}

#[test]
fn skills_that_are_there_are_not_suggested_again() {
    let skill = |name: &str| crate::detail::Skill {
        name: name.to_owned(),
        importance: 300,
    };
    let skills = ["Тыңдау", "Сөйлеу"].map(skill);
    assert_eq!(aigerim().suggestions(&skills), ["Сөйлеу"]);
}

proptest! {
    #[test]
    fn no_file_stops_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200), name in ".{0,40}") {
        let _ = from_json_resume(&bytes);
        let file = json!({ "basics": { "name": name }, "work": name });
        let cv = from_json_resume(file.to_string().as_bytes()).unwrap();
        prop_assert_eq!(cv.name, name);
    }

    #[test]
    fn any_texts_come_back(texts in prop::collection::vec(".{0,30}", 6)) {
        let cv = Cv {
            name: texts[0].clone(),
            about: texts[1].clone(),
            work: vec![Post { place: texts[2].clone(), did: texts[3].clone(), ..Post::default() }],
            languages: vec![Tongue { name: texts[4].clone(), level: texts[5].clone() }],
            ..Cv::default()
        };
        let file: Value = to_json_resume(&cv);
        prop_assert_eq!(from_json_resume(file.to_string().as_bytes()), Ok(cv));
    }
}
