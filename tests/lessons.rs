//! The lessons as a session keeps them: what is written and chosen, how far one is, and what a tab remembers.
#![cfg(test)]

use bagdar::session::{LONGEST_NOTE, Leaf, Notebook, Screen, Session, Stage, Theme};
use datakit::{Authored, compile};
use guidance::catalog::Catalog;
use guidance::lang::Lang;
use guidance::lesson::{Lesson, Lessons, Topic};
use leptos::prelude::Owner;
use std::path::Path;
use std::sync::LazyLock;

static AUTHORED: LazyLock<Authored> =
    LazyLock::new(|| Authored::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).0);

fn catalog() -> Catalog {
    let core = serde_json::to_vec(&compile::core(&AUTHORED, Lang::Kk)).unwrap();
    Catalog::parse(&core).unwrap().catalog
}

fn lesson(topic: Topic) -> Lesson {
    let file = serde_json::to_vec(&compile::lessons(&AUTHORED, Lang::Kk)).unwrap();
    Lessons::parse(&file).unwrap().0.get(topic).unwrap().clone()
}

fn opened() -> (Owner, Session) {
    let owner = Owner::new();
    owner.set();
    let session = Session::new(catalog(), Screen::Lessons, Theme::Light, "", "");
    (owner, session)
}

fn stage(session: Session, lesson: &Lesson) -> Stage {
    let notebook = session.notebook();
    notebook.leaf(lesson.topic).unwrap().stage(lesson)
}

#[test]
fn a_lesson_is_done_when_every_right_answer_is_found_however_often_it_was_tried() {
    let (_owner, session) = opened();
    let lesson = lesson(Topic::Contract);
    assert_eq!(stage(session, &lesson), Stage::New);
    let right = |check: usize| {
        let choices = &lesson.checks[check].choices;
        choices.iter().position(|it| it.right).unwrap()
    };
    for check in 0..lesson.checks.len() {
        session.pick(lesson.topic, check, (right(check) + 1) % 3);
    }
    assert_eq!(stage(session, &lesson), Stage::Begun);
    for check in 0..lesson.checks.len() {
        assert_eq!(
            stage(session, &lesson),
            Stage::Begun,
            "before check {check}"
        );
        session.pick(lesson.topic, check, right(check));
    }
    assert_eq!(stage(session, &lesson), Stage::Done);
    let other = self::lesson(Topic::Cv);
    assert_eq!(stage(session, &other), Stage::New, "lessons share nothing");
    session.clear_notebook();
    assert_eq!(stage(session, &lesson), Stage::New);
}

#[test]
fn a_note_alone_begins_a_lesson_and_blanks_are_nothing_to_print() {
    let (_owner, session) = opened();
    let lesson = lesson(Topic::Cv);
    session.jot(Topic::Cv, 0, "  \n ");
    assert!(!session.leaf(Topic::Cv, Leaf::is_written));
    session.jot(Topic::Cv, 0, "10-сынып оқушысымын");
    assert!(session.leaf(Topic::Cv, Leaf::is_written));
    assert_eq!(stage(session, &lesson), Stage::Begun);
    session.jot(Topic::Cv, 0, "");
    assert_eq!(stage(session, &lesson), Stage::New);
    session.jot(Topic::Cv, 99, "nowhere");
    session.pick(Topic::Cv, 99, 1);
    assert_eq!(session.notebook(), Notebook::default());
}

#[test]
fn what_a_tab_remembers_is_what_was_written_whatever_signs_are_in_it() {
    let (_owner, session) = opened();
    assert_eq!(session.notebook_text(), "");
    let note = "бір\nекі \\n үш \\\\ note 0 x\n\n";
    session.jot(Topic::Letter, 1, note);
    session.pick(Topic::Safety, 2, 1);
    let text = session.notebook_text();
    let before = session.notebook();
    session.clear_notebook();
    session.open_notebook(&text);
    assert_eq!(session.notebook(), before);
    assert_eq!(
        session.leaf(Topic::Letter, |it| it.note(1).to_owned()),
        note
    );
}

#[test]
fn lines_of_another_form_are_passed_over_and_the_rest_is_kept() {
    let (_owner, session) = opened();
    session.open_notebook("sleep note 0 x\ncv\ncv note\ncv note 7 x\ncv pick 0 ten\ncv pick 1 300\n\u{0}\nsafety note 0 сақ бол\ncv note 0 a\\");
    assert_eq!(
        session.leaf(Topic::Safety, |it| it.note(0).to_owned()),
        "сақ бол"
    );
    assert_eq!(session.leaf(Topic::Cv, |it| it.note(0).to_owned()), "a");
    assert_eq!(session.leaf(Topic::Cv, |it| it.pick(0)), None);
    assert_eq!(session.leaf(Topic::Cv, |it| it.pick(1)), None);
}

#[test]
fn a_note_has_an_end() {
    let (_owner, session) = opened();
    session.jot(Topic::Money, 0, &"ә".repeat(LONGEST_NOTE + 5));
    let kept = session.leaf(Topic::Money, |it| it.note(0).chars().count());
    assert_eq!(kept, LONGEST_NOTE);
}

/// The widget remembers three fields and four checks of a lesson: no lesson may have more.
#[test]
fn every_field_and_check_of_every_lesson_has_its_place_in_the_notebook() {
    let (_owner, session) = opened();
    for topic in Topic::ALL {
        let lesson = lesson(topic);
        for field in 0..lesson.activity.fields.len() {
            session.jot(topic, field, "x");
            assert_eq!(session.leaf(topic, |it| it.note(field).to_owned()), "x");
        }
        for check in 0..lesson.checks.len() {
            session.pick(topic, check, 2);
            assert_eq!(session.leaf(topic, |it| it.pick(check)), Some(2));
        }
    }
}
