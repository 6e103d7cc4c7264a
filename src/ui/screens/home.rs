//! Home: what Bagdar is in one look, and the doors into it.

use super::{link, search_input, visit};
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el};
use crate::ui::parts::cloud::cloud;
use crate::ui::parts::face::face;
use crate::ui::parts::icon::{Icon, horn, icon, large_icon};
use guidance::filters::Facet;
use guidance::questionnaire::Answer;
use guidance::say;
use guidance::sector::Sector;
use guidance::words::Word;

/// What the door to the catalogue shows of it.
const SHOWN_SECTORS: [Sector; 6] = [
    Sector::Agriculture,
    Sector::Medicine,
    Sector::OilGas,
    Sector::ItTelecom,
    Sector::CultureMedia,
    Sector::Energy,
];

pub(crate) fn home(session: Session) -> El {
    let voice = session.voice();
    let title = el("div")
        .class("stack-s")
        .child(
            el("h1")
                .class("h1 h1-hero")
                .attr("tabindex", "-1")
                .say(voice.say(Word::HomeTitle)),
        )
        .child(el("p").class("lead").say(voice.say(Word::HomeLead)));
    let picture = el("figure")
        .class("hero-pic")
        .child(cloud(&session.catalog_untracked()))
        .child(
            el("figcaption")
                .class("note")
                .say(voice.say(Word::HomeCloud))
                .text(" ")
                .child(link(session, Screen::Map).say(voice.say(Word::NavMap))),
        );
    let hero = el("div")
        .class("hero")
        .child(el("div").class("hero-in").child(title).child(picture));
    let doors = el("section")
        .live_attr("aria-label", voice.label(Word::HomeStart))
        .child(el("div").class("doors").children([
            interests_door(session),
            subjects_door(session),
            known_door(session),
            around_door(session),
            new_door(session),
            lessons_door(session),
            year_door(session),
        ]));
    let page = el("div").class("page").child(doors).child(sectors(session));
    el("div").child(hero).child(horn()).child(page)
}

/// The questionnaire, with the faces that answer it.
fn interests_door(session: Session) -> El {
    let voice = session.voice();
    let faces = el("p")
        .class("faces-row")
        .attr("aria-hidden", "true")
        .children(Answer::ALL.map(face));
    el("article")
        .class("card card-link door door-main")
        .child(el("h2").child(link(session, Screen::Interests).say(voice.say(Word::DoorInterests))))
        .child(el("span").class("door-go").child(icon(Icon::Next)))
        .child(el("p").say(voice.say(Word::DoorInterestsText)))
        .child(faces)
}

/// "I know a profession": the search box itself, not a picture of one.
fn known_door(session: Session) -> El {
    let voice = session.voice();
    let form = el("form")
        .class("search search-go")
        .attr("role", "search")
        .on("submit", move |event| {
            event.prevent_default();
            session.open(Screen::Catalogue);
        })
        .child(icon(Icon::Search))
        .child(search_input(session))
        .child(
            el("button")
                .class("btn btn-line")
                .attr("type", "submit")
                .say(voice.say(Word::SearchGo)),
        );
    el("article")
        .class("card door")
        .child(el("h2").say(voice.say(Word::DoorKnown)))
        .child(el("p").say(voice.say(Word::DoorKnownText)))
        .child(form)
}

fn subjects_door(session: Session) -> El {
    door(
        session,
        link(session, Screen::Routes),
        Word::DoorSubjects,
        Word::DoorSubjectsText,
    )
}

fn around_door(session: Session) -> El {
    let icons = SHOWN_SECTORS.map(|sector| large_icon(Icon::Sector(sector)));
    let picture = el("p")
        .class("iconrow")
        .attr("aria-hidden", "true")
        .children(icons);
    door(
        session,
        link(session, Screen::Catalogue),
        Word::DoorAround,
        Word::DoorAroundText,
    )
    .child(picture)
}

fn new_door(session: Session) -> El {
    let count = move || {
        let catalog = session.catalog();
        let new = catalog
            .professions()
            .filter(|(_, it)| Facet::New.holds(it))
            .count();
        say::professions(catalog.lang, &catalog.words, new)
    };
    let way = visit(session, Screen::Catalogue, move || {
        session.browse(Facet::New);
    });
    let picture = el("p").class("eq").child(el("b").class("num").say(count));
    door(session, way, Word::DoorNew, Word::DoorNewText).child(picture)
}

fn lessons_door(session: Session) -> El {
    let way = link(session, Screen::Lessons);
    door(session, way, Word::LessonsTitle, Word::DoorLessonsText)
        .class("card card-link door door-wide")
}

/// What the state offers whoever asks, their parents and grandparents.
fn year_door(session: Session) -> El {
    let way = link(session, Screen::Year);
    door(session, way, Word::YearTitle, Word::DoorYearText).class("card card-link door door-wide")
}

fn door(session: Session, way: El, title: Word, text: Word) -> El {
    let voice = session.voice();
    el("article")
        .class("card card-link door")
        .child(el("h2").child(way.say(voice.say(title))))
        .child(el("span").class("door-go").child(icon(Icon::Next)))
        .child(el("p").say(voice.say(text)))
}

fn sectors(session: Session) -> El {
    let title = move || {
        let catalog = session.catalog();
        let professions = say::professions(catalog.lang, &catalog.words, catalog.len());
        catalog.words.with_two(
            Word::HomeSectors,
            &Sector::ALL.len().to_string(),
            &professions,
        )
    };
    let head = el("div")
        .class("row row-apart")
        .child(el("h2").class("h2").say(title))
        .child(link(session, Screen::Catalogue).say(session.voice().say(Word::SeeAll)));
    el("section").class("section").child(head).child(
        el("ul")
            .class("sectors")
            .children(Sector::ALL.map(|sector| sector_tile(session, sector))),
    )
}

fn sector_tile(session: Session, sector: Sector) -> El {
    let facet = Facet::Sector(sector);
    let count = session
        .catalog_untracked()
        .professions()
        .filter(|(_, it)| facet.holds(it))
        .count();
    let way = visit(session, Screen::Catalogue, move || session.browse(facet))
        .child(icon(Icon::Sector(sector)))
        .child(el("span").say(move || session.catalog().sector_name(sector).to_owned()))
        .child(el("em").class("num").text(count.to_string()));
    el("li").child(way)
}
