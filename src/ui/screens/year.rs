//! This year: a short form, and what the state offers whoever answers it. Nothing of it is kept.

use super::link;
use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el};
use crate::ui::parts::handoff::handoff_list;
use crate::ui::parts::icon::{Icon, small_icon};
use crate::ui::parts::measure::measure_card;
use crate::ui::parts::notice::{failed, loading, notice};
use guidance::catalog::Catalog;
use guidance::handoff::Place;
use guidance::measures::{Card, Measures, OLDEST, Person, Say, Situation, Status, YOUNGEST};
use guidance::say;
use guidance::words::Word;
use leptos::prelude::event_target_value;
use std::sync::Arc;

/// Up to this age summer work for pupils is offered.
const SUMMER_TO: u8 = 18;

pub(crate) fn year(session: Session, library: Library) -> El {
    library.want_measures();
    let voice = session.voice();
    let title = el("h1")
        .class("h1")
        .attr("tabindex", "-1")
        .say(voice.say(Word::YearTitle));
    let body = move || {
        match library.measures() {
            Fetched::Idle | Fetched::Loading => loading(voice),
            Fetched::Failed(error) => failed(voice, Word::FailedTitle, &error, move || {
                library.want_measures();
            }),
            Fetched::Ready(measures) => whole(session, &measures),
        }
        .into()
    };
    el("div")
        .class("page")
        .child(el("section").class("section head").child(title))
        .live(body)
}

fn whole(session: Session, measures: &Arc<Measures>) -> El {
    let all = Arc::clone(measures);
    let lead = el("div")
        .class("stack-s")
        .child(el("p").class("lead").text(measures.say(Say::Lead)))
        .child(
            el("p")
                .class("source")
                .child(small_icon(Icon::Lock))
                .text(measures.say(Say::Private)),
        );
    el("div")
        .class("stack-l")
        .child(lead)
        .child(form(session, measures))
        .child(
            el("div")
                .class("stack-l")
                .live(move || answer(session, &all).into()),
        )
}

fn form(session: Session, measures: &Measures) -> El {
    let age = el("input")
        .class("input fit")
        .attr("type", "number")
        .attr("inputmode", "numeric")
        .attr("min", YOUNGEST.to_string())
        .attr("max", OLDEST.to_string())
        .attr("data-age", "")
        .value(move || session.year().age)
        .on("input", move |event| {
            session.tell_age(event_target_value(&event));
        });
    let statuses = Status::ALL.iter().map(|it| {
        let chosen = move || session.year().status == Some(*it);
        option(it.key(), measures.status(*it), chosen)
    });
    let status = el("select")
        .class("input")
        .attr("data-status", "")
        .on("change", move |event| {
            session.tell_status(Status::from_key(&event_target_value(&event)));
        })
        .child(option("", measures.say(Say::Choose), move || {
            session.year().status.is_none()
        }))
        .children(statuses);
    let regions = measures.regions().map(|(_, it)| {
        let code = it.code.clone();
        option(&it.code, &it.name, move || session.year().region == code)
    });
    let region = el("select")
        .class("input")
        .attr("data-region", "")
        .on("change", move |event| {
            session.tell_region(event_target_value(&event));
        })
        .child(option("", measures.say(Say::RegionAny), move || {
            session.year().region.is_empty()
        }))
        .children(regions);
    el("form")
        .class("card year-form")
        .on("submit", |event| event.prevent_default())
        .child(question(measures, Say::Age, age))
        .child(question(measures, Say::Status, status))
        .child(question(measures, Say::Region, region))
        .child(situations(session, measures))
}

fn option(value: &str, text: &str, chosen: impl Fn() -> bool + Send + 'static) -> El {
    el("option")
        .attr("value", value)
        .on_off("selected", chosen)
        .text(text)
}

fn question(measures: &Measures, text: Say, control: El) -> El {
    el("label")
        .class("stack-s")
        .child(el("span").class("strong").text(measures.say(text)))
        .child(control)
}

fn situations(session: Session, measures: &Measures) -> El {
    let boxed = |it: &Situation| {
        let situation = *it;
        let input = el("input")
            .attr("type", "checkbox")
            .attr("data-situation", situation.key())
            .on_off("checked", move || session.year().situations.has(situation))
            .on("change", move |_| session.tell_situation(situation));
        el("label")
            .class("opt")
            .child(input)
            .child(el("span").text(measures.situation(situation)))
    };
    el("fieldset")
        .class("situations")
        .child(
            el("legend")
                .class("strong")
                .text(measures.say(Say::Situations)),
        )
        .children(Situation::ALL.iter().map(boxed))
}

fn answer(session: Session, measures: &Measures) -> El {
    let Some(person) = session.year().person(measures) else {
        return notice("notice", Icon::Info)
            .attr("data-open", "")
            .child(el("p").text(measures.say(Say::Open)));
    };
    match measures.cards(&person) {
        Ok(cards) => found(session, measures, &person, &cards),
        Err(what) => notice("notice notice-sun", Icon::Warning)
            .attr("role", "status")
            .attr("data-impossible", "")
            .child(el("p").text(measures.impossible(what))),
    }
}

fn found(session: Session, measures: &Measures, person: &Person, cards: &[Card<'_>]) -> El {
    let catalog = session.catalog();
    let (near, own): (Vec<_>, Vec<_>) = cards.iter().partition(|card| card.miss.is_some());
    let groups = person.groups().into_iter().filter_map(|group| {
        let of: Vec<&Card<'_>> = own
            .iter()
            .copied()
            .filter(|it| it.measure.group == group)
            .collect();
        (!of.is_empty()).then(|| part(&catalog, measures, measures.group(group), &of))
    });
    let count = match own.is_empty() {
        true => measures.say(Say::None).to_owned(),
        false => measures.with(Say::Yours, &own.len().to_string()),
    };
    let soon = (!near.is_empty()).then(|| {
        let title = measures.with(Say::Near, &near.len().to_string());
        part(&catalog, measures, &title, &near)
    });
    el("div")
        .class("stack-l")
        .child(
            el("p")
                .class("strong")
                .attr("role", "status")
                .attr("data-cards", own.len().to_string())
                .text(count),
        )
        .children(index_note(measures))
        .children(groups)
        .children(soon)
        .child(onward(session, &catalog, person))
}

fn index_note(measures: &Measures) -> Option<El> {
    let index = say::tenge(measures.index?);
    let text = measures.with_two(Say::Index, &index, &measures.year.to_string());
    Some(el("p").class("note").text(text))
}

fn part(catalog: &Catalog, measures: &Measures, title: &str, cards: &[&Card<'_>]) -> El {
    let card = |it: &&Card<'_>| measure_card(&catalog.words, measures, catalog.lang, it);
    el("section")
        .class("stack")
        .child(el("h2").class("h2").text(title))
        .child(el("div").class("measures").children(cards.iter().map(card)))
}

/// Where to go on: the state's sites, the lessons, and the professions.
fn onward(session: Session, catalog: &Catalog, person: &Person) -> El {
    let words = &catalog.words;
    let graduates = matches!(
        person.status,
        Status::College | Status::University | Status::Graduate
    );
    let places: &[Place] = match person.age <= SUMMER_TO {
        true => &[Place::Summer, Place::Vacancies, Place::Courses],
        false if graduates => &[Place::Practice, Place::Vacancies, Place::Courses],
        false => &[Place::Vacancies, Place::Courses],
    };
    let ways = [
        (Screen::Lessons, Word::LessonsTitle),
        (Screen::Catalogue, Word::NavCatalogue),
    ];
    let ways =
        ways.map(|(screen, word)| el("li").child(link(session, screen).text(words.get(word))));
    el("section")
        .class("stack")
        .child(el("h2").class("h2").text(words.get(Word::HandTitle)))
        .child(handoff_list(words, catalog.lang, places, None))
        .child(el("ul").class("study-links").children(ways))
}
