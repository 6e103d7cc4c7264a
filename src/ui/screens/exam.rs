//! The exam and money for study, in plain statements with their year and source, and the glossary.

use super::link;
use crate::library::{Fetched, Late, Library};
use crate::session::{Screen, Session};
use crate::ui::focus;
use crate::ui::markup::{El, el};
use crate::ui::parts::dated::dated;
use crate::ui::parts::lesson::source_fold;
use crate::ui::parts::notice::{failed, loading};
use crate::ui::parts::sources::out_link;
use crate::ui::parts::term::{explained, glossary};
use guidance::catalog::Catalog;
use guidance::guide::{CardKind, Fact, Guide, GuideSay, Section};
use guidance::source::Source;
use guidance::words::Word;
use leptos::prelude::*;
use std::sync::Arc;

mod money;

pub(crate) fn exam(session: Session, library: Library) -> El {
    library.need_late(Late::Guide);
    let voice = session.voice();
    // Outlives a change of the language.
    let kind = RwSignal::new(Some(CardKind::Grant));
    let title = el("h1")
        .class("h1")
        .attr("tabindex", "-1")
        .say(voice.say(Word::ExamTitle));
    el("div")
        .class("page")
        .child(el("div").class("section head").child(title))
        .live(move || {
            match library.guide() {
                Fetched::Idle | Fetched::Loading => loading(voice),
                Fetched::Failed(error) => failed(voice, Word::FailedTitle, &error, move || {
                    library.want_late(Late::Guide);
                }),
                Fetched::Ready(guide) => whole(session, &guide, kind),
            }
            .into()
        })
}

fn whole(session: Session, guide: &Arc<Guide>, kind: RwSignal<Option<CardKind>>) -> El {
    let catalog = session.catalog();
    let sections = guide.sections.iter().enumerate();
    let sections = sections.map(|(place, it)| section(session, &catalog, guide, it, place == 0));
    el("div")
        .attr("data-guide", "")
        .child(el("p").class("lead").text(guide.say(GuideSay::Lead)))
        .child(on_page(guide))
        .child(part("exam", guide.say(GuideSay::Exam)).children(sections))
        .child(money::money(session, guide, kind))
        .child(part("words", guide.say(GuideSay::Glossary)).child(glossary(guide)))
        .child(onward(session, guide))
}

/// A part of the page under its heading; the heading takes focus when it is asked for.
fn part(id: &'static str, heading: &str) -> El {
    let heading = el("h2")
        .class("h2")
        .attr("id", id)
        .attr("tabindex", "-1")
        .text(heading);
    el("section").class("section").child(heading)
}

fn on_page(guide: &Guide) -> El {
    let parts = [
        ("exam", GuideSay::Exam),
        ("money", GuideSay::Money),
        ("words", GuideSay::Glossary),
    ];
    let links = parts.map(|(id, say)| {
        el("a")
            .attr("href", format!("#{id}"))
            .on("click", move |event| focus::part(&event, id))
            .text(guide.say(say))
    });
    el("nav")
        .class("tabs sub")
        .attr("aria-label", guide.say(GuideSay::OnPage))
        .children(links)
}

fn section(
    session: Session,
    catalog: &Catalog,
    guide: &Arc<Guide>,
    section: &Section,
    first: bool,
) -> El {
    let facts = section
        .facts
        .iter()
        .map(|it| fact(session, catalog, guide, it));
    let mut sources: Vec<Source> = Vec::new();
    for source in section
        .facts
        .iter()
        .filter_map(|it| it.origin.as_ref())
        .flat_map(|it| &it.sources)
    {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
    let fold = el("details")
        .class("more")
        .attr("data-section", section.key.as_str())
        .child(el("summary").child(el("h3").class("h3").text(&section.title)))
        .child(el("ul").class("list").children(facts))
        .children(source_fold(&catalog.words, &sources));
    match first {
        true => fold.attr("open", ""),
        false => fold,
    }
}

fn fact(session: Session, catalog: &Catalog, guide: &Arc<Guide>, fact: &Fact) -> El {
    let words = &catalog.words;
    let origin = fact.origin.as_ref();
    el("li")
        .class("route")
        .child(explained(guide, &fact.text))
        .children(origin.map(|it| dated(words, it, session.month())))
        .children(fact.link.as_deref().map(|it| check_at(catalog, guide, it)))
}

/// A link that says where it leads.
fn check_at(catalog: &Catalog, guide: &Guide, link: &str) -> El {
    let site = link.strip_prefix("https://").unwrap_or_default();
    let site = site.split('/').next().unwrap_or_default();
    let text = format!("{}: {site}", guide.say(GuideSay::Check));
    el("p").child(out_link(&catalog.words, link, &text).class("way"))
}

/// Where to go on.
fn onward(session: Session, guide: &Guide) -> El {
    let ways = [
        (Screen::Routes, GuideSay::ToRoutes),
        (Screen::Places, GuideSay::ToPlaces),
        (Screen::Year, GuideSay::ToYear),
    ];
    let ways = ways.map(|(screen, say)| el("li").child(link(session, screen).text(guide.say(say))));
    el("ul").class("section study-links").children(ways)
}
