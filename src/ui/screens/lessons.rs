//! First job lessons: the list with how far one is, the way to the state's course, and the learner's own sheet.

use super::keeping::keeping;
use super::link;
use crate::library::{Fetched, Late, Library};
use crate::session::{Screen, Session, Stage};
use crate::ui::markup::{El, el};
use crate::ui::parts::notice::{failed, loading};
use crate::ui::parts::sources::out_link;
use guidance::handoff::{Place, address};
use guidance::lesson::{Lesson, Lessons};
use guidance::words::Word;
use std::sync::Arc;

mod net_pay;
pub(crate) mod one;
mod sheet;

pub(crate) fn lessons(session: Session, library: Library) -> El {
    library.need_late(Late::Lessons);
    let voice = session.voice();
    let head = el("section")
        .class("section head off-paper")
        .child(
            el("h1")
                .class("h1")
                .attr("tabindex", "-1")
                .say(voice.say(Word::LessonsTitle)),
        )
        .child(el("p").class("lead").say(voice.say(Word::LessonsLead)))
        .child(el("p").class("note text").say(voice.say(Word::LessonsKept)))
        .live(move || keeping(session));
    el("div")
        .class("page")
        .child(head)
        .live(move || arrived(session, library, whole).into())
}

/// The lessons once they are there, or how they are not.
fn arrived(
    session: Session,
    library: Library,
    draw: impl FnOnce(Session, &Arc<Lessons>) -> El,
) -> El {
    let voice = session.voice();
    match library.lessons() {
        Fetched::Idle | Fetched::Loading => loading(voice),
        Fetched::Failed(error) => failed(voice, Word::FailedTitle, &error, move || {
            library.want_late(Late::Lessons);
        }),
        Fetched::Ready(lessons) => draw(session, &lessons),
    }
}

fn whole(session: Session, lessons: &Arc<Lessons>) -> El {
    let (counted, shown) = (Arc::clone(lessons), Arc::clone(lessons));
    let count = el("p")
        .class("strong")
        .attr("data-done", "")
        .say(move || said_count(session, &counted));
    let list = el("section")
        .class("section off-paper")
        .child(count)
        .child(
            el("ol")
                .class("lessons")
                .children(lessons.all().map(|lesson| card(session, lesson))),
        )
        .child(course(session));
    el("div")
        .child(list)
        .live(move || sheet::sheet(session, &shown).into())
}

fn said_count(session: Session, lessons: &Lessons) -> String {
    let done = lessons
        .all()
        .filter(|lesson| stage(session, lesson) == Stage::Done)
        .count();
    let catalog = session.catalog();
    let all = lessons.all().count();
    catalog
        .words
        .with_two(Word::LessonsDone, &done.to_string(), &all.to_string())
}

fn stage(session: Session, lesson: &Lesson) -> Stage {
    let notebook = session.notebook();
    let leaf = notebook.leaf(lesson.topic);
    leaf.map_or(Stage::New, |leaf| leaf.stage(lesson))
}

fn card(session: Session, lesson: &Lesson) -> El {
    let number = lesson.topic.index() + 1;
    let title = format!("{number}. {}", lesson.title);
    let way = link(session, Screen::Lesson(lesson.topic)).text(title);
    let minutes = lesson.minutes.to_string();
    let time = move || {
        let catalog = session.catalog();
        catalog.words.with(Word::LessonMinutes, &minutes)
    };
    let own = lesson.clone();
    let far = move || {
        let (class, word) = match stage(session, &own) {
            Stage::New => return el("span").into(),
            Stage::Begun => ("chip", Word::LessonBegun),
            Stage::Done => ("chip chip-accent", Word::LessonDone),
        };
        let said = session.voice().say(word);
        el("span").class(class).say(said).into()
    };
    let row = el("p")
        .class("row small muted")
        .child(el("span").say(time))
        .live(far);
    el("li")
        .class("card card-link")
        .attr("data-lesson", lesson.topic.slug())
        .child(el("h2").class("h3").child(way))
        .child(el("p").text(lesson.goal.as_str()))
        .child(row)
}

/// Who needs a certificate is sent to the state's own course, with what we could not check said.
fn course(session: Session) -> El {
    let voice = session.voice();
    let way = move || {
        let catalog = session.catalog();
        let words = &catalog.words;
        let link = address(Place::Courses, catalog.lang, None);
        let way = out_link(words, &link, Place::Courses.site()).class("way");
        el("p").child(way).into()
    };
    el("aside")
        .class("card")
        .child(el("h2").class("h3").say(voice.say(Word::CourseTitle)))
        .child(el("p").class("text").say(voice.say(Word::CourseText)))
        .live(way)
}
