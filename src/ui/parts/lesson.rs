//! What is read in a lesson, and where its facts are from.

use super::sources::source_list;
use crate::ui::markup::{El, el};
use guidance::lesson::Section;
use guidance::source::Source;
use guidance::words::{Word, Words};

/// The text of a lesson: in each part the first paragraph leads in, the list follows, then the rest.
pub(crate) fn reading(words: &Words, sections: &[Section]) -> El {
    let part = |section: &Section| {
        let mut paragraphs = section
            .text
            .iter()
            .map(|text| el("p").class("text").text(text.as_str()));
        let first = paragraphs.next();
        let lines = section.list.iter().map(|line| el("li").text(line.as_str()));
        let list = (!section.list.is_empty()).then(|| el("ul").class("points").children(lines));
        el("section")
            .class("stack-s")
            .child(el("h2").class("h3").text(section.heading.as_str()))
            .children(first)
            .children(list)
            .children(paragraphs)
            .children(source_fold(words, &section.sources))
    };
    el("div")
        .class("stack-l")
        .children(sections.iter().map(part))
}

/// Sources, folded so that a phone shows the text first; `None` when there is none.
pub(crate) fn source_fold(words: &Words, sources: &[Source]) -> Option<El> {
    if sources.is_empty() {
        return None;
    }
    let count = words.with(Word::LessonSources, &sources.len().to_string());
    Some(
        el("details")
            .class("more")
            .child(el("summary").text(count))
            .child(source_list(words, sources).class("sources small")),
    )
}
