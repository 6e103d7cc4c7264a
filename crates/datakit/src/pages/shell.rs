//! What all pages have in common: the head, the languages, the foot.

use super::Edition;
use super::html::{Tag, tag};
use guidance::lang::Lang;
use guidance::words::Word;

/// These pages run nothing and fetch nothing but a style sheet of their own.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
/// Every page stands two folders deep.
const TOP: &str = "../../";

/// One page before it is put together.
pub(super) struct Page<'a> {
    /// File name in each language's folder.
    pub(super) file: String,
    pub(super) title: String,
    pub(super) about: String,
    /// Part of the widget's own address after `#`; empty for its first screen.
    pub(super) screen: String,
    /// What the way to the widget says.
    pub(super) open: &'a str,
    pub(super) main: Tag,
}

impl Page<'_> {
    /// The whole document.
    pub(super) fn document(self, edition: &Edition<'_>) -> String {
        let html = tag("html")
            .attr("lang", edition.lang.tag())
            .child(self.head())
            .child(self.body(edition));
        format!("<!doctype html>\n{html}")
    }

    fn head(&self) -> Tag {
        let meta =
            |name: &str, content: &str| tag("meta").attr("name", name).attr("content", content);
        let policy = tag("meta").attr("http-equiv", "Content-Security-Policy");
        let alternates = Lang::ALL.map(|lang| {
            tag("link")
                .attr("rel", "alternate")
                .attr("hreflang", lang.tag())
                .attr("href", &self.address(lang))
        });
        let style = format!("{TOP}pages.css");
        tag("head")
            .child(tag("meta").attr("charset", "utf-8"))
            .child(meta("viewport", "width=device-width, initial-scale=1"))
            .child(meta("color-scheme", "light dark"))
            .child(meta("referrer", "no-referrer"))
            .child(policy.attr("content", POLICY))
            .child(tag("title").text(&self.title))
            .child(meta("description", &self.about))
            .children(alternates)
            .child(tag("link").attr("rel", "icon").attr("href", "data:,"))
            .child(tag("link").attr("rel", "stylesheet").attr("href", &style))
    }

    fn address(&self, lang: Lang) -> String {
        format!("{TOP}{}/professions/{}", lang.tag(), self.file)
    }

    fn body(self, edition: &Edition<'_>) -> Tag {
        let words = &edition.catalog.words;
        let languages = Lang::ALL.map(|lang| {
            let own = ["Қазақша", "Русский", "English"];
            let name = own.get(lang.index()).copied().unwrap_or_default();
            let link = tag("a").attr("href", &self.address(lang));
            let link = link
                .attr("lang", lang.tag())
                .attr("hreflang", lang.tag())
                .text(name);
            let here = lang == edition.lang;
            tag("li").child(if here {
                link.attr("aria-current", "page")
            } else {
                link
            })
        });
        let widget = format!("../index.html{}", self.screen);
        let header = tag("header")
            .child(
                tag("a")
                    .class("brand")
                    .attr("href", "index.html")
                    .text(words.get(Word::Brand)),
            )
            .child(
                tag("nav")
                    .attr("aria-label", words.get(Word::Language))
                    .child(tag("ul").class("row").children(languages)),
            );
        let open = tag("p").child(tag("a").class("open").attr("href", &widget).text(self.open));
        tag("body")
            .child(header)
            .child(self.main.child(open))
            .child(foot(edition))
    }
}

fn foot(edition: &Edition<'_>) -> Tag {
    let words = &edition.catalog.words;
    let kazakh = (edition.lang == Lang::Kk).then(|| tag("p").text(words.get(Word::KkUnchecked)));
    tag("footer")
        .children(kazakh)
        .child(tag("p").text(&words.with(Word::FootRelease, &edition.catalog.release)))
        .child(tag("p").text(&words.with(Word::FootChecked, &edition.catalog.checked)))
        .children(
            edition
                .credits
                .iter()
                .map(|credit| tag("p").attr("lang", "en").text(credit)),
        )
}
