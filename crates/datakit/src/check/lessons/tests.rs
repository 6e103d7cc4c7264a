use super::*;
use crate::authored::{ActivityTexts, CheckTexts, SectionTexts};
use std::collections::BTreeMap;

/// Eight lessons without a fault.
fn sound() -> Authored {
    let mut authored = Authored::default();
    authored.release.name = "2026.11".to_owned();
    authored.net_pay.year = 2026;
    authored.net_pay.pension_percent = 10;
    authored.net_pay.insurance_percent = 2;
    authored.net_pay.tax_percent = 10;
    authored.net_pay.deduction = 1;
    authored.net_pay.up_to = 2;
    authored.net_pay.sources.push("L1".to_owned());
    authored.sources.push(
        csv::Reader::from_reader(
            "id,publisher,title,link,locator,date,period,reliability\nL1,p,t,,,,,\n".as_bytes(),
        )
        .deserialize()
        .next()
        .unwrap()
        .unwrap(),
    );
    authored.lessons = Topic::ALL.map(lesson).to_vec();
    let banned = BTreeMap::from([("арман".to_owned(), "көргеніңді айт".to_owned())]);
    authored.banned.insert("kk".to_owned(), banned);
    authored
}

fn lesson(topic: Topic) -> LessonFile {
    LessonFile {
        topic: Some(topic),
        minutes: 4,
        sources: vec![vec![], vec![]],
        kk: texts("сөз"),
        ru: texts("слово"),
        en: texts("word"),
    }
}

fn texts(word: &str) -> LessonTexts {
    let section = || SectionTexts {
        heading: word.to_owned(),
        text: vec![format!("{word} {word} {word}. ").repeat(40)],
        list: vec![word.to_owned()],
    };
    let check = |right: u8| CheckTexts {
        question: word.to_owned(),
        right,
        options: [1, 2, 3].map(|place| format!("{word} {right} {place}")),
        why: [4, 5, 6].map(|place| format!("{word} {right} {place}")),
    };
    LessonTexts {
        title: word.to_owned(),
        goal: word.to_owned(),
        sections: vec![section(), section()],
        activity: ActivityTexts {
            title: word.to_owned(),
            text: word.to_owned(),
            fields: vec![word.to_owned()],
            example: word.to_owned(),
        },
        checks: vec![check(1), check(2), check(3)],
    }
}

fn found(change: impl FnOnce(&mut Authored)) -> Vec<String> {
    let mut authored = sound();
    change(&mut authored);
    let mut findings = Vec::new();
    shapes(&authored, &mut findings);
    sources(&authored, &mut findings);
    texts_of(&authored, &mut findings);
    let places = findings.iter();
    places
        .map(|it| format!("{}.{}", it.record, it.field))
        .collect()
}

fn texts_of(authored: &Authored, findings: &mut Vec<Finding>) {
    super::texts(authored, findings);
}

#[test]
fn sound_lessons_give_no_finding() {
    assert_eq!(found(|_| {}), Vec::<String>::new());
}

#[test]
fn a_lesson_that_is_missing_or_of_another_form_is_found() {
    let missing = found(|it| it.lessons.truncate(7));
    assert_eq!(missing, ["safety.file"]);
    let longer = found(|it| it.lessons[0].ru.activity.fields.push("ещё".to_owned()));
    assert_eq!(longer, ["ru.*"]);
    let other = found(|it| it.lessons[0].en.checks[0].right = 2);
    assert_eq!(other, ["en.*"]);
}

#[test]
fn the_right_answers_are_three_and_do_not_stand_in_one_place() {
    let set = |it: &mut LessonFile, right: u8| {
        for texts in [&mut it.kk, &mut it.ru, &mut it.en] {
            texts
                .checks
                .iter_mut()
                .for_each(|check| check.right = right);
        }
    };
    assert_eq!(found(|it| set(&mut it.lessons[0], 2)), ["checks.right"]);
    let none = found(|it| set(&mut it.lessons[0], 0));
    assert_eq!(none, ["checks.right", "checks.right"]);
}

#[test]
fn a_law_or_a_sum_wants_its_source() {
    let law = |it: &mut Authored| it.lessons[0].kk.sections[1].list[0] = "31-бап".to_owned();
    assert_eq!(found(law), ["-.sources"]);
    let told = found(|it| {
        law(it);
        it.lessons[0].sources[1].push("L1".to_owned());
    });
    assert_eq!(told, Vec::<String>::new());
    let unknown = found(|it| it.lessons[0].sources[0].push("L99".to_owned()));
    assert_eq!(unknown, ["-.sources"]);
    let old = found(|it| it.net_pay.year = 2025);
    assert_eq!(old, ["2025.year"]);
}

#[test]
fn words_are_kept_short_calm_and_in_their_language() {
    let with = |text: &str| found(|it| it.lessons[0].kk.activity.example = text.to_owned());
    assert_eq!(with("Тамаша!"), ["kk.activity.example"]);
    assert_eq!(with("Арманың орындалды"), ["kk.activity.example"]);
    assert_eq!(with(""), ["kk.activity.example"]);
    assert_eq!(with("щётка"), ["kk.activity.example"]);
    assert_eq!(with("Бір; екі"), ["kk.activity.example"]);
    assert_eq!(with("Бір, екі"), Vec::<String>::new());
    let long = found(|it| it.lessons[0].kk.checks[0].options[0] = "сөз ".repeat(40));
    assert_eq!(long, ["kk.options"]);
    let twice = found(|it| it.lessons[0].kk.checks[0].why[1] = "сөз 1 4".to_owned());
    assert_eq!(twice, ["kk.checks"]);
    let short = found(|it| it.lessons[0].en.sections[0].text[0] = "Short.".to_owned());
    assert_eq!(short, ["en.*"]);
}
