//! Publications: a link where there is an address to open, outside of the widget.

use crate::ui::markup::{El, el};
use guidance::source::Source;
use guidance::words::{Word, Words};

pub(crate) fn source_list(words: &Words, sources: &[Source]) -> El {
    el("div").children(sources.iter().map(|source| line(words, source)))
}

/// Titles are written in English, whatever the language of the screen.
fn line(words: &Words, source: &Source) -> El {
    let title = format!("{}: {}", source.publisher, source.title);
    let line = el("p").attr("lang", "en");
    let line = match &source.link {
        Some(link) => line.child(out_link(words, link, &title)),
        None => line.text(title),
    };
    match &source.period {
        Some(period) => line.text(format!(" ({period})")),
        None => line,
    }
}

/// A link out of the widget: it opens elsewhere and says so, and tells the other site nothing of where it came from.
pub(crate) fn out_link(words: &Words, link: &str, text: &str) -> El {
    let elsewhere = format!(" ({})", words.get(Word::OpensNew));
    el("a")
        .attr("href", link)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .text(text)
        .child(el("span").class("hide").text(elsewhere))
}
