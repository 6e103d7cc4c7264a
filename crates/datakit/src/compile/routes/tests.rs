use super::*;
use crate::authored::*;

fn authored() -> Authored {
    let mut authored = Authored::default();
    authored.education.pairs.push(ExamPairRow {
        subject1_kk: "География".to_owned(),
        subject1_ru: "География".to_owned(),
        subject1_en: "Geography".to_owned(),
        subject2_kk: "Ағылшын тілі".to_owned(),
        subject2_ru: "Английский язык".to_owned(),
        subject2_en: "English language".to_owned(),
        ..ExamPairRow::default()
    });
    let group = |code: &str, name_en: Option<&str>, subjects: &str| ProgrammeGroupRow {
        code: code.to_owned(),
        name_kk: Some("Туризм".to_owned()),
        name_ru: "Туризм и отдых".to_owned(),
        name_en: name_en.map(str::to_owned),
        subjects: subjects.to_owned(),
        ..ProgrammeGroupRow::default()
    };
    authored.education.groups = vec![
        group(
            "B001",
            Some("Tourism"),
            "География+Английский язык | География",
        ),
        group("B002", None, "+"),
    ];
    authored.education.specialties.push(CollegeSpecialtyRow {
        row: "qualification".to_owned(),
        specialty_code: Some("10150100".to_owned()),
        name_ru: "Инструктор".to_owned(),
        ..CollegeSpecialtyRow::default()
    });
    let link = |group: &str, kind: &str, why: Option<&str>| UniversityLinkRow {
        slug: "guide".to_owned(),
        group: group.to_owned(),
        kind: kind.to_owned(),
        why: why.map(str::to_owned),
    };
    authored.routes.university = vec![
        link("B002", "possible", Some("courses")),
        link("B001", "direct", None),
    ];
    authored.routes.college.push(CollegeLinkRow {
        slug: "guide".to_owned(),
        specialty: "Инструктор".to_owned(),
        kind: "usual".to_owned(),
        why: None,
    });
    authored
}

fn guide() -> ProfessionFile {
    ProfessionFile {
        slug: "guide".to_owned(),
        ..ProfessionFile::default()
    }
}

#[test]
fn universities_come_first_and_the_straightest_way_before_the_others() {
    let routes = routes(&authored(), &guide(), Lang::Kk);
    let order = routes
        .iter()
        .map(|it| (it.level.as_str(), it.kind.as_str(), it.code.as_deref()));
    assert_eq!(
        order.collect::<Vec<_>>(),
        [
            ("university", "direct", Some("B001")),
            ("university", "possible", Some("B002")),
            ("college", "usual", None), // the code of its specialty is not its own
        ]
    );
}

#[test]
fn a_name_of_another_language_says_so() {
    let named = |lang| {
        let routes = routes(&authored(), &guide(), lang);
        let names = routes.into_iter().map(|it| (it.name, it.lang));
        names.collect::<Vec<_>>()
    };
    let own = |name: &str| (name.to_owned(), None);
    let russian = |name: &str| (name.to_owned(), Some("ru".to_owned()));
    assert_eq!(
        named(Lang::Kk),
        [own("Туризм"), own("Туризм"), russian("Инструктор")]
    );
    let all = [
        own("Туризм и отдых"),
        own("Туризм и отдых"),
        own("Инструктор"),
    ];
    assert_eq!(named(Lang::Ru), all);
    let english = [
        own("Tourism"),
        russian("Туризм и отдых"),
        russian("Инструктор"),
    ];
    assert_eq!(named(Lang::En), english);
}

#[test]
fn subjects_are_named_in_the_language_of_the_page_or_not_at_all() {
    let subjects = |authored: &Authored| {
        let routes = routes(authored, &guide(), Lang::En);
        routes.into_iter().map(|it| it.subjects).collect::<Vec<_>>()
    };
    let mut authored = authored();
    let text = "Geography + English language / Geography".to_owned();
    assert_eq!(subjects(&authored), [Some(text), None, None]);
    authored.education.groups[0].subjects = "География+Черчение".to_owned();
    assert_eq!(subjects(&authored), [None, None, None]);
}

#[test]
fn the_note_joins_what_is_said_of_each_schooling() {
    let mut authored = authored();
    assert_eq!(note(&authored, &guide(), Lang::En), None);
    let row = |text: &str| UnlinkedRow {
        slug: "guide".to_owned(),
        reason_en: text.to_owned(),
        ..UnlinkedRow::default()
    };
    authored.routes.university_unlinked.push(row("One."));
    authored.routes.college_unlinked.push(row("Two."));
    let note = note(&authored, &guide(), Lang::En);
    assert_eq!(note.as_deref(), Some("One. Two."));
}
