//! The builder and the check page for those who put the widget on a site. Their markup, texts and lines stand in
//! `data/embedding/`; here the texts are put into the markup.

use super::html::{Tag, escaped, tag};
use crate::authored::{Authored, Embedding};
use guidance::lang::Lang;

/// Files of data that the check page asks for; `*` is the language.
const FILES: [&str; 8] = [
    "*/core.json",
    "*/facts.json",
    "*/lessons.json",
    "*/measures.json",
    "*/questionnaire.json",
    "*/routes.json",
    "search.json",
    "sources.json",
];

/// A mark that stands for nothing known.
#[derive(Debug)]
pub(super) struct UnknownMark(String);

impl std::fmt::Display for UnknownMark {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            out,
            "data/embedding: nothing is known of {{{{{}}}}}",
            self.0
        )
    }
}

impl std::error::Error for UnknownMark {}

/// A page with every `{{mark}}` filled in.
pub(super) fn filled(authored: &Authored, page: &str, lang: Lang) -> Result<String, UnknownMark> {
    let mut done = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("{{") {
        let (mark, after) = after
            .split_once("}}")
            .ok_or_else(|| UnknownMark(after.chars().take(20).collect()))?;
        let inside = inside(authored, mark, lang).ok_or_else(|| UnknownMark(mark.to_owned()))?;
        done.push_str(before);
        done.push_str(&inside);
        rest = after;
    }
    done.push_str(rest);
    Ok(done)
}

fn inside(authored: &Authored, mark: &str, lang: Lang) -> Option<String> {
    let embedding = &authored.embedding;
    let text = |key: &str| Some(embedding.texts.get(key)?.of(lang));
    Some(match mark.split_once(':') {
        Some(("line", key)) => line(embedding, key, lang)?,
        Some(("probe", key)) => probe(embedding, key, lang)?.to_string(),
        Some(("alternates", file)) => together(Lang::ALL.map(|it| {
            let address = format!("../{}/{file}.html", it.tag());
            let link = tag("link").attr("rel", "alternate");
            link.attr("hreflang", it.tag()).attr("href", &address)
        })),
        Some(("languages", file)) => together(Lang::ALL.map(|it| language(it, file, lang))),
        Some(_) => return None,
        None => match mark {
            "lang" => lang.tag().to_owned(),
            "brand" => authored
                .texts
                .get(lang.index())?
                .get("brand")
                .map(|it| escaped(it))?,
            "files" => FILES.join(" ").replace('*', lang.tag()),
            "regions" => together(authored.regions.iter().skip(1).map(|region| {
                let option = tag("option").attr("value", &region.code);
                option.text(region.name(lang))
            })),
            "widget_languages" => together(Lang::ALL.map(|it| {
                let title = embedding
                    .texts
                    .get("title")
                    .map_or("", |title| title.of(it));
                let option = tag("option").attr("value", it.tag()).attr("lang", it.tag());
                let option = option.attr("data-title", title).text(own_name(it));
                if it == lang {
                    option.attr("selected", "")
                } else {
                    option
                }
            })),
            key => escaped(text(key)?),
        },
    })
}

fn together(tags: impl IntoIterator<Item = Tag>) -> String {
    tags.into_iter().map(|it| it.to_string()).collect()
}

fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "Қазақша",
        Lang::Ru => "Русский",
        Lang::En => "English",
    }
}

fn language(lang: Lang, file: &str, here: Lang) -> Tag {
    let link = tag("a")
        .attr("href", &format!("../{}/{file}.html", lang.tag()))
        .attr("lang", lang.tag())
        .text(own_name(lang));
    tag("li").child(if lang == here {
        link.attr("aria-current", "page")
    } else {
        link
    })
}

/// A line to copy. The template travels with it, so that the page fills in what is chosen.
fn line(embedding: &Embedding, key: &str, lang: Lang) -> Option<String> {
    let template = embedding.snippets.get(key)?;
    let code = tag("code")
        .attr("data-template", template)
        .text(&embedding.usual(key, lang)?);
    let copy = tag("button")
        .attr("type", "button")
        .class("copy")
        .text(embedding.texts.get("copy")?.of(lang));
    // No line breaks inside of `pre`: they would be shown.
    let pre = tag("pre")
        .attr("tabindex", "0")
        .child(code)
        .to_string()
        .replace('\n', "");
    Some(format!("<div class=\"line\">{pre}{copy}</div>\n"))
}

/// What is tried, and what to do when it fails.
fn probe(embedding: &Embedding, key: &str, lang: Lang) -> Option<Tag> {
    let text = |key: String| Some(embedding.texts.get(&key)?.of(lang));
    let advice = match key {
        "loader" | "program" | "data" => "file",
        own => own,
    };
    Some(
        tag("li")
            .attr("data-probe", key)
            .class("card")
            .child(tag("h2").class("small").text(text(format!("p_{key}"))?))
            .child(tag("p").class("state"))
            .child(
                tag("p")
                    .class("advice")
                    .attr("hidden", "")
                    .text(text(format!("b_{advice}"))?),
            )
            .child(tag("p").class("detail note")),
    )
}
