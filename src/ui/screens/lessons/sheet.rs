//! The learner's own sheet: what was read and written, said for what it is, and put on paper.

use super::stage;
use crate::session::{Leaf, Session, Stage};
use crate::ui::markup::{El, el};
use crate::ui::screens::action;
use guidance::lesson::{Lesson, Lessons};
use guidance::words::{Word, Words};

pub(super) fn sheet(session: Session, lessons: &Lessons) -> El {
    let catalog = session.catalog();
    let words = &catalog.words;
    let notebook = session.notebook();
    let begun: Vec<El> = lessons
        .all()
        .filter(|lesson| stage(session, lesson) != Stage::New)
        .filter_map(|lesson| Some(entry(words, lesson, notebook.leaf(lesson.topic)?)))
        .collect();
    let sheet = el("section")
        .class("section sheet")
        .attr("data-sheet", begun.len().to_string())
        .child(el("h2").class("h2").text(words.get(Word::RecordTitle)));
    if begun.is_empty() {
        return sheet.child(el("p").class("muted").text(words.get(Word::RecordEmpty)));
    }
    sheet
        .child(el("p").class("text").text(words.get(Word::RecordWhat)))
        .child(el("p").class("on-paper").text(words.get(Word::RecordName)))
        .child(el("ol").class("stack").children(begun))
        .child(buttons(session, words))
}

fn entry(words: &Words, lesson: &Lesson, leaf: &Leaf) -> El {
    let word = match leaf.stage(lesson) {
        Stage::Done => Word::LessonDone,
        Stage::New | Stage::Begun => Word::LessonBegun,
    };
    let title = format!(
        "{}. {} ({})",
        lesson.topic.index() + 1,
        lesson.title,
        words.get(word)
    );
    let notes = lesson.activity.fields.iter().enumerate();
    let notes = notes.filter(|(place, _)| !leaf.note(*place).trim().is_empty());
    let notes = notes.map(|(place, label)| {
        el("div")
            .child(el("dt").class("note").text(label.as_str()))
            .child(el("dd").class("written").text(leaf.note(place)))
    });
    let entry = el("li")
        .class("stack-s")
        .child(el("h3").class("h4").text(title));
    match leaf.is_written() {
        true => entry.child(el("dl").class("stack-s").children(notes)),
        false => entry,
    }
}

/// Printing only where the paper would hold this sheet and not the school's page; erasing takes two steps.
fn buttons(session: Session, words: &Words) -> El {
    let print = session.can_print().then(|| {
        action("btn btn-main", words.get(Word::RecordPrint), move || {
            session.print();
        })
        .attr("data-print", "")
    });
    let erase = action("btn btn-line", words.get(Word::RecordClearYes), move || {
        session.clear_notebook();
    })
    .attr("data-erase", "");
    let clear = el("details")
        .class("more")
        .child(el("summary").text(words.get(Word::RecordClear)))
        .child(el("p").child(erase));
    el("div").class("actions").children(print).child(clear)
}
