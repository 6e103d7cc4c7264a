//! One lesson: read, write, think over, go on.

use super::{arrived, net_pay, stage};
use crate::library::{Fetched, Library};
use crate::session::{LONGEST_NOTE, Screen, Session, Stage};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::lesson::reading;
use crate::ui::parts::notice::notice;
use crate::ui::screens::link;
use guidance::lesson::{Check, Lesson, Lessons, Topic};
use guidance::words::Word;
use leptos::prelude::event_target_value;
use std::sync::Arc;

pub(crate) fn lesson(session: Session, library: Library, topic: Topic) -> El {
    library.need_lessons();
    let voice = session.voice();
    // The heading is there from the start, so that focus finds it.
    let title = move || match library.lessons() {
        Fetched::Ready(lessons) => lessons.get(topic).map(|it| it.title.clone()),
        Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => None,
    };
    let place = move || {
        let catalog = session.catalog();
        let number = (topic.index() + 1).to_string();
        let all = Topic::ALL.len().to_string();
        catalog.words.with_two(Word::LessonPlace, &number, &all)
    };
    let head = el("section")
        .class("section head")
        .child(el("p").child(link(session, Screen::Lessons).say(voice.say(Word::LessonsAll))))
        .child(
            el("h1")
                .class("h1")
                .attr("tabindex", "-1")
                .say(move || title().unwrap_or_else(voice.say(Word::LessonsTitle))),
        )
        .child(el("p").class("small muted").say(place));
    let body = move || {
        arrived(session, library, |session, lessons| {
            match lessons.get(topic) {
                Some(lesson) => whole(session, lessons, lesson),
                None => notice("notice", Icon::Info)
                    .child(el("p").text(session.catalog().words.get(Word::LessonMissing))),
            }
        })
        .into()
    };
    el("div").class("page").child(head).live(body)
}

fn whole(session: Session, lessons: &Arc<Lessons>, lesson: &Lesson) -> El {
    let voice = session.voice();
    let catalog = session.catalog();
    let words = &catalog.words;
    let checks = lesson.checks.iter().enumerate();
    let thinking = el("section")
        .class("section")
        .child(el("h2").class("h2").say(voice.say(Word::LessonChecks)))
        .child(
            el("p")
                .class("note text")
                .say(voice.say(Word::LessonChecksText)),
        )
        .children(checks.map(|(place, it)| check(session, lesson.topic, place, it)))
        .child(ending(session, lessons, lesson));
    el("article")
        .class("lesson")
        .attr("data-open-lesson", lesson.topic.slug())
        .child(el("p").class("lead").text(lesson.goal.as_str()))
        .child(reading(words, &lesson.sections))
        .child(activity(session, lessons, lesson))
        .child(thinking)
}

fn activity(session: Session, lessons: &Arc<Lessons>, lesson: &Lesson) -> El {
    let catalog = session.catalog();
    let activity = &lesson.activity;
    let title = catalog.words.with(Word::LessonActivity, &activity.title);
    let fields = activity.fields.iter().enumerate();
    let fields = fields.map(|(place, label)| field(session, lesson.topic, place, label));
    let part = el("section")
        .class("card activity")
        .child(el("h2").class("h2").text(title))
        .child(el("p").class("text").text(activity.text.as_str()))
        .child(el("p").class("note text").text(activity.example.as_str()));
    let part = match lesson.topic {
        Topic::Money => part.children(net_pay::calculator(session, lessons)),
        _ => part,
    };
    part.children(fields)
}

fn field(session: Session, topic: Topic, place: usize, label: &str) -> El {
    let input = el("textarea")
        .class("input")
        .attr("rows", "3")
        .attr("maxlength", LONGEST_NOTE.to_string())
        .attr("data-note", place.to_string())
        .value(move || session.leaf(topic, |leaf| leaf.note(place).to_owned()))
        .on("input", move |event| {
            session.jot(topic, place, &event_target_value(&event));
        });
    el("label")
        .class("stack-s")
        .child(el("span").class("strong").text(label))
        .child(input)
}

/// Native radios; the explanation of the one chosen is read out, and another may be tried.
fn check(session: Session, topic: Topic, place: usize, check: &Check) -> El {
    let name = format!("{}-{place}", topic.slug());
    let chosen = move || session.leaf(topic, |leaf| leaf.pick(place));
    let choices = check.choices.iter().enumerate();
    let choices = choices.map(|(number, choice)| {
        let input = el("input")
            .attr("type", "radio")
            .attr("name", name.as_str())
            .attr("value", number.to_string())
            .on_off("checked", move || chosen() == Some(number))
            .on("change", move |_| session.pick(topic, place, number));
        el("label")
            .class("opt")
            .child(input)
            .child(el("span").text(choice.text.as_str()))
    });
    let (explained, told) = (check.clone(), check.clone());
    let right = move || {
        let choice = told.choices.get(chosen()?)?;
        Some(choice.right.to_string())
    };
    let why = move || {
        let choice = chosen().and_then(|it| explained.choices.get(it));
        choice.map(|it| it.why.clone()).unwrap_or_default()
    };
    el("fieldset")
        .class("check")
        .attr("data-check", place.to_string())
        .child(el("legend").class("strong").text(check.question.as_str()))
        .children(choices)
        .child(
            el("p")
                .class("check-why")
                .attr("role", "status")
                .live_attr("data-right", right)
                .say(why),
        )
}

fn ending(session: Session, lessons: &Arc<Lessons>, lesson: &Lesson) -> El {
    let own = lesson.clone();
    let left = move || {
        let catalog = session.catalog();
        let notebook = session.notebook();
        let open = notebook
            .leaf(own.topic)
            .map_or(own.checks.len(), |leaf| leaf.open_checks(&own));
        match open {
            0 => catalog.words.get(Word::LessonOver).to_owned(),
            open => catalog.words.with(Word::LessonLeft, &open.to_string()),
        }
    };
    let own = lesson.clone();
    let stage = move || {
        let over = stage(session, &own) == Stage::Done;
        over.then(|| "over".to_owned())
    };
    let next = lesson.topic.next().and_then(|topic| lessons.get(topic));
    let onward = match next {
        Some(next) => {
            let catalog = session.catalog();
            let text = catalog.words.with(Word::LessonNext, &next.title);
            link(session, Screen::Lesson(next.topic))
                .class("btn btn-main")
                .text(text)
                .into()
        }
        None => nothing(),
    };
    let all = link(session, Screen::Lessons)
        .class("btn btn-line")
        .say(session.voice().say(Word::LessonsAll));
    el("div")
        .class("stack")
        .child(
            el("p")
                .class("strong")
                .attr("role", "status")
                .live_attr("data-stage", stage)
                .say(left),
        )
        .child(
            el("div")
                .class("actions")
                .child(onward)
                .children(to_cv(session, lessons, lesson.topic))
                .child(all),
        )
}

/// What is written in these lessons goes on in the CV, which is called as the lesson on it.
fn to_cv(session: Session, lessons: &Lessons, topic: Topic) -> Option<El> {
    let title = &lessons.get(Topic::Cv)?.title;
    matches!(topic, Topic::Strengths | Topic::Cv).then(|| {
        link(session, Screen::Cv)
            .class("btn btn-line")
            .attr("data-to-cv", "")
            .text(title)
    })
}
