use super::*;
use crate::authored::*;

/// A profession of each level with what it needs, and one study of each kind that has no profession.
fn sound() -> Authored {
    let mut authored = Authored::default();
    for level in ["university", "college", "either", "short"] {
        authored.professions.push(ProfessionFile {
            slug: level.to_owned(),
            level: level.to_owned(),
            ..ProfessionFile::default()
        });
    }
    let education = &mut authored.education;
    for code in ["B001", "B002"] {
        education.groups.push(ProgrammeGroupRow {
            code: code.to_owned(),
            ..ProgrammeGroupRow::default()
        });
    }
    let rows = [
        ("specialty", Some("01"), "Дело"),
        ("specialty", None, "Агрономия"),
        ("specialty", None, "Ювелирное дело"),
        ("qualification", None, "Техник"),
        ("qualification", None, "Техник"),
    ];
    for (row, code, name) in rows {
        education.specialties.push(CollegeSpecialtyRow {
            row: row.to_owned(),
            specialty_code: code.map(str::to_owned),
            name_ru: name.to_owned(),
            ..CollegeSpecialtyRow::default()
        });
    }
    education.specialties.push(CollegeSpecialtyRow {
        row: "specialty".to_owned(),
        name_kk: Some("Зергерлік".to_owned()),
        ..CollegeSpecialtyRow::default()
    });
    authored.routes = Routes {
        university: vec![
            university("university", "B001", "possible", Some("courses")),
            university("either", "B001", "direct", None),
        ],
        college: vec![college("college", "01"), college("college", "Агрономия")],
        short: vec![ShortTrainingRow {
            slug: "short".to_owned(),
            kind: "courses".to_owned(),
            kk: "Курста үйренесің.".to_owned(),
            ru: "Учишься на курсах.".to_owned(),
            en: "You learn on a course.".to_owned(),
        }],
        university_unlinked: Vec::new(),
        college_unlinked: vec![unlinked("either")],
        unlinked_groups: vec![UnlinkedGroupRow {
            code: "B002".to_owned(),
            instead: Some("B001".to_owned()),
            reason: "closed".to_owned(),
        }],
        unlinked_specialties: vec![listed("Ювелирное дело"), listed("Зергерлік")],
    };
    authored
}

fn university(slug: &str, group: &str, kind: &str, why: Option<&str>) -> UniversityLinkRow {
    UniversityLinkRow {
        slug: slug.to_owned(),
        group: group.to_owned(),
        kind: kind.to_owned(),
        why: why.map(str::to_owned),
    }
}

fn college(slug: &str, specialty: &str) -> CollegeLinkRow {
    CollegeLinkRow {
        slug: slug.to_owned(),
        specialty: specialty.to_owned(),
        kind: "usual".to_owned(),
        why: None,
    }
}

fn unlinked(slug: &str) -> UnlinkedRow {
    UnlinkedRow {
        slug: slug.to_owned(),
        reason_kk: "Кестеде жоқ.".to_owned(),
        reason_ru: "В таблице нет.".to_owned(),
        reason_en: "Not in the table.".to_owned(),
    }
}

fn listed(specialty: &str) -> UnlinkedSpecialtyRow {
    UnlinkedSpecialtyRow {
        specialty: specialty.to_owned(),
        reason: "no profession".to_owned(),
    }
}

fn found(change: impl FnOnce(&mut Routes)) -> Vec<String> {
    let mut authored = sound();
    change(&mut authored.routes);
    let mut findings = Vec::new();
    links(&authored, &mut findings);
    professions(&authored, &mut findings);
    sentences(&authored, &mut findings);
    studies(&authored, &mut findings);
    let places = findings
        .iter()
        .map(|it| format!("{} {}.{}", it.file, it.record, it.field));
    places.collect()
}

#[test]
fn sound_tables_give_no_finding() {
    assert!(found(|_| {}).is_empty(), "{:?}", found(|_| {}));
}

#[test]
fn a_link_names_a_profession_of_the_right_level() {
    let missing = found(|it| {
        it.university
            .push(university("nobody", "B001", "usual", None));
    });
    assert_eq!(missing, ["university_links.csv nobody.slug"]);
    let level = found(|it| it.college.push(college("university", "01")));
    assert_eq!(level, ["college_links.csv university.slug"]);
    let short = found(|it| it.short[0].slug = "college".to_owned());
    let places = [
        "short_training.csv college.slug",
        "short_training.csv short.slug",
    ];
    assert_eq!(short, places);
    let listed = found(|it| it.university_unlinked.push(unlinked("college")));
    assert_eq!(listed, ["university_unlinked.csv college.slug"]);
}

#[test]
fn a_key_names_exactly_one_group_or_specialty() {
    let group = found(|it| {
        it.university
            .push(university("either", "B999", "usual", None));
    });
    assert_eq!(group, ["university_links.csv either B999.group"]);
    for wrong in ["99", "Дело", "агрономия", "Техник", "Зергерлік", ""]
    {
        let found = found(|it| it.college.push(college("college", wrong)));
        let place = format!("college_links.csv college {wrong}.specialty");
        assert!(found.contains(&place), "{wrong}: {found:?}");
    }
}

#[test]
fn kinds_and_reasons_are_of_the_closed_lists_and_fit_each_other() {
    let of = |kind: &str, why| {
        found(|it| it.university[0] = university("university", "B001", kind, why))
    };
    let kind = "university_links.csv university B001.kind";
    let why = "university_links.csv university B001.why";
    assert_eq!(of("maybe", None), [kind]);
    assert_eq!(of("possible", None), [why]);
    assert_eq!(of("possible", Some("luck")), [why]);
    assert_eq!(of("direct", Some("courses")), [why]);
    assert_eq!(of("usual", Some("talent")), [why]);
    assert!(of("usual", Some("masters")).is_empty());
    let short = found(|it| it.short[0].kind = "school".to_owned());
    assert_eq!(short, ["short_training.csv short.kind"]);
}

#[test]
fn nothing_stands_twice() {
    let link = found(|it| {
        it.university
            .push(university("either", "B001", "usual", None));
    });
    assert_eq!(link, ["university_links.csv either B001.slug"]);
    let reason = found(|it| it.college_unlinked.push(unlinked("either")));
    assert_eq!(reason, ["college_unlinked.csv either.slug"]);
    let both = found(|it| it.college_unlinked.push(unlinked("college")));
    assert_eq!(both, ["college_unlinked.csv college.slug"]);
    let group = found(|it| it.unlinked_groups.push(it.unlinked_groups[0].clone()));
    assert_eq!(group, ["unlinked_groups.csv B002.code"]);
}

#[test]
fn every_profession_is_linked_or_has_a_reason_in_three_languages() {
    let university = found(|it| drop(it.university.remove(0)));
    assert_eq!(university, ["university_links.csv university.slug"]);
    let college = found(|it| it.college_unlinked.clear());
    assert_eq!(college, ["college_links.csv either.slug"]);
    let short = found(|it| it.short.clear());
    assert_eq!(short, ["short_training.csv short.slug"]);
    let empty = found(|it| it.college_unlinked[0].reason_kk.clear());
    assert_eq!(empty, ["college_unlinked.csv either.kk"]);
    let empty = found(|it| it.short[0].en.clear());
    assert_eq!(empty, ["short_training.csv short.en"]);
}

#[test]
fn every_group_and_specialty_is_linked_or_listed_with_a_reason() {
    let instead = found(|it| it.unlinked_groups[0].instead = Some("B002".to_owned()));
    assert_eq!(instead, ["unlinked_groups.csv B002.instead"]);
    let group = found(|it| it.unlinked_groups.clear());
    assert_eq!(group, ["university_links.csv B002.code"]);
    let specialty = found(|it| drop(it.college.pop()));
    assert_eq!(specialty, ["college_links.csv Агрономия.specialty"]);
    let linked = found(|it| it.unlinked_groups[0].code = "B001".to_owned());
    let places = [
        "unlinked_groups.csv B001.code",
        "university_links.csv B002.code",
    ];
    assert_eq!(linked, places);
    let unknown = found(|it| it.unlinked_specialties.push(listed("99")));
    assert_eq!(unknown, ["unlinked_specialties.csv 99.specialty"]);
    let empty = found(|it| it.unlinked_groups[0].reason.clear());
    assert_eq!(empty, ["unlinked_groups.csv B002.reason"]);
}
