//! One profession: what the work is, what it pays, what is said of demand, where it is taught, and who says so.

use super::Edition;
use super::catalogue::level_word;
use super::html::{Tag, tag};
use super::shell::Page;
use guidance::detail::{Detail, PayDetail, Route};
use guidance::lang::Lang;
use guidance::outlook::Outlook;
use guidance::pay::PayKind;
use guidance::say;
use guidance::source::Source;
use guidance::words::Word;

/// `<lang>/professions/<slug>.html`.
pub(super) fn profession(edition: &Edition<'_>, detail: &Detail) -> String {
    let (lang, words) = (edition.lang, &edition.catalog.words);
    let texts = &edition.authored.pages;
    let name = name(detail, lang);
    let main = tag("main")
        .child(back(edition, detail))
        .child(tag("h1").text(name))
        .child(others(edition, detail))
        .children(work(edition, detail))
        .child(section(
            edition,
            Word::SectionPay,
            pays(edition, &detail.pays),
        ))
        .child(section(
            edition,
            Word::SectionRoutes,
            routes(edition, detail),
        ))
        .child(section(
            edition,
            Word::SectionDemand,
            demand(edition, &detail.outlooks),
        ))
        .children(related(edition, detail));
    Page {
        file: format!("{}.html", detail.slug),
        title: format!("{name} · {}", words.get(Word::Brand)),
        about: texts.about_one.of(lang).replace("{name}", name),
        screen: format!("#profession:{}", detail.slug),
        open: texts.open_one.of(lang),
        main,
    }
    .document(edition)
}

fn name(detail: &Detail, lang: Lang) -> &str {
    detail.names.get(lang.index()).map_or("", String::as_str)
}

fn section(edition: &Edition<'_>, title: Word, inside: Vec<Tag>) -> Tag {
    let title = tag("h2").text(edition.catalog.words.get(title));
    tag("section").child(title).children(inside)
}

/// The way back to the sector in the list, and the usual schooling.
fn back(edition: &Edition<'_>, detail: &Detail) -> Tag {
    let part = tag("p").class("note");
    let found = edition.catalog.find(&detail.slug);
    let Some(row) = found.and_then(|id| edition.catalog.get(id)) else {
        return part;
    };
    let way = tag("a").attr("href", &format!("index.html#{}", row.sector.slug()));
    let level = edition.catalog.words.get(level_word(row.level));
    part.child(way.text(edition.catalog.sector_name(row.sector)))
        .text(&format!(" · {level}"))
}

/// Names in the other languages.
fn others(edition: &Edition<'_>, detail: &Detail) -> Tag {
    let other = Lang::ALL.into_iter().filter(|lang| *lang != edition.lang);
    let names = other.map(|lang| {
        tag("span")
            .attr("lang", lang.tag())
            .text(name(detail, lang))
    });
    let names: Vec<Tag> = names.collect();
    let part = tag("p").class("note names");
    part.children(names)
}

/// `None` only when not one text of it is written: then that is said.
fn work(edition: &Edition<'_>, detail: &Detail) -> Vec<Tag> {
    let words = &edition.catalog.words;
    let Some(overview) = &detail.overview else {
        return vec![tag("p").class("notice").text(words.get(Word::TextsMissing))];
    };
    let mut parts = vec![tag("p").class("lead").text(overview)];
    let titled = |title: Word, text: &Option<String>| {
        let text = text.as_ref()?;
        Some(section(edition, title, vec![tag("p").text(text)]))
    };
    if !detail.tasks.is_empty() {
        let tasks = detail.tasks.iter().map(|task| tag("li").text(task));
        parts.push(section(
            edition,
            Word::TasksTitle,
            vec![tag("ul").children(tasks)],
        ));
    }
    parts.extend(titled(Word::DayTitle, &detail.day));
    parts.extend(titled(Word::KnowTitle, &detail.good_to_know));
    parts.extend(titled(Word::GrowthTitle, &detail.growth));
    parts
}

fn pays(edition: &Edition<'_>, pays: &[PayDetail]) -> Vec<Tag> {
    let words = &edition.catalog.words;
    if pays.is_empty() {
        return vec![tag("p").class("notice").text(words.get(Word::PayUnknown))];
    }
    let mut parts: Vec<Tag> = pays.iter().map(|it| pay(edition, it)).collect();
    if pays.len() > 1 {
        parts.push(tag("p").class("note").text(words.get(Word::PayWarning)));
    }
    parts
}

/// A figure never stands without its passport.
fn pay(edition: &Edition<'_>, pay: &PayDetail) -> Tag {
    let words = &edition.catalog.words;
    let (figure, now) = (&pay.figure, edition.catalog.month());
    let amount = say::pay::amount(words, figure);
    let amount = tag("strong").text(&amount);
    let spread = say::pay::spread(words, figure).map(|it| tag("p").text(&it));
    let estimate =
        (figure.kind == PayKind::Estimate).then(|| tag("p").text(words.get(Word::EstimateNote)));
    let passport = say::pay::passport(words, pay, now).into_iter();
    let passport = passport.map(|(title, text)| {
        let title = tag("dt").text(&title);
        tag("div").child(title).child(tag("dd").text(&text))
    });
    tag("div")
        .class("card")
        .child(
            tag("p")
                .class("figure")
                .child(amount)
                .text(&format!(" {}", words.get(Word::PayMonth))),
        )
        .children(spread)
        .children(estimate)
        .child(tag("dl").children(passport))
        .children(pay.sources.iter().map(source))
}

fn routes(edition: &Edition<'_>, detail: &Detail) -> Vec<Tag> {
    let words = &edition.catalog.words;
    let note = detail.routes_note.as_ref().map(|note| tag("p").text(note));
    let mut parts: Vec<Tag> = note.into_iter().collect();
    if !detail.routes.is_empty() {
        let rows = detail.routes.iter().map(|it| route(edition, it));
        parts.push(tag("ul").class("plain").children(rows));
        parts.push(tag("p").class("note").text(words.get(Word::RoutesNote)));
    }
    if parts.is_empty() {
        let unknown = edition.authored.pages.routes_unknown.of(edition.lang);
        parts.push(tag("p").class("notice").text(unknown));
    }
    parts
}

fn route(edition: &Edition<'_>, route: &Route) -> Tag {
    let words = &edition.catalog.words;
    let name = tag("h3").text(&route.name);
    // A name there is in Russian only is read out as Russian.
    let name = match route.name_lang {
        Some(lang) => name.attr("lang", lang.tag()),
        None => name,
    };
    let exam = route
        .subjects
        .as_ref()
        .map(|it| words.with(Word::RouteExam, it));
    tag("li")
        .class("card")
        .child(name)
        .child(
            tag("p")
                .class("note")
                .text(&say::route::place(words, route)),
        )
        .child(tag("p").text(&say::route::how(words, route)))
        .children(exam.map(|exam| tag("p").text(&exam)))
}

fn demand(edition: &Edition<'_>, outlooks: &[Outlook]) -> Vec<Tag> {
    let words = &edition.catalog.words;
    if outlooks.is_empty() {
        return vec![
            tag("p")
                .class("notice")
                .text(words.get(Word::DemandUnknown)),
        ];
    }
    let one = |it: &Outlook| {
        tag("div")
            .class("card")
            .child(tag("h3").text(&say::demand::statement(words, it)))
            .child(tag("p").class("note").text(&say::demand::reach(words, it)))
            .child(source(&it.source))
    };
    outlooks.iter().map(one).collect()
}

/// Titles are written in English, whatever the language of the page.
fn source(source: &Source) -> Tag {
    let title = format!("{}: {}", source.publisher, source.title);
    let line = tag("p").class("note").attr("lang", "en");
    let line = match &source.link {
        Some(link) => line.child(
            tag("a")
                .attr("href", link)
                .attr("rel", "noopener noreferrer")
                .text(&title),
        ),
        None => line.text(&title),
    };
    match &source.period {
        Some(period) => line.text(&format!(" ({period})")),
        None => line,
    }
}

fn related(edition: &Edition<'_>, detail: &Detail) -> Option<Tag> {
    let ids = detail
        .related
        .iter()
        .filter_map(|slug| edition.catalog.find(slug));
    let rows = ids.filter_map(|id| edition.catalog.get(id)).map(|it| {
        tag("li").child(
            tag("a")
                .attr("href", &format!("{}.html", it.slug))
                .text(&it.name),
        )
    });
    let rows: Vec<Tag> = rows.collect();
    let list = tag("ul").class("columns").children(rows.clone());
    (!rows.is_empty()).then(|| section(edition, Word::SectionRelated, vec![list]))
}
