//! One profession: the work in words, pay with its passport, demand, conditions, interests, skills, what is near.

use super::heart::heart;
use super::link;
use super::pay_regions::pay_regions;
use super::profession_answers::answers;
use super::profession_facts::{conditions, names};
use super::profession_routes::routes;
use super::row::{level_word, new_badge, profession_row};
use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use crate::ui::focus;
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::demand::demand_list;
use crate::ui::parts::handoff::handoff_list;
use crate::ui::parts::icon::{Icon, icon, small_icon};
use crate::ui::parts::interests::interest_bars;
use crate::ui::parts::notice::{failed, loading, notice};
use crate::ui::parts::pay::pay_list;
use crate::ui::parts::skills::skill_list;
use guidance::catalog::{Catalog, ProfessionId};
use guidance::detail::{Detail, PayDetail};
use guidance::handoff::Place;
use guidance::lang::Lang;
use guidance::shortlist::Pick;
use guidance::sorting::sorted;
use guidance::words::{Word, Words};

pub(crate) fn profession(session: Session, library: Library, id: ProfessionId) -> El {
    library.want_detail(id);
    let voice = session.voice();
    let back = link(session, Screen::Catalogue)
        .class("row small")
        .child(small_icon(Icon::Back))
        .say(voice.say(Word::ToList));
    let name = move || {
        session
            .profession(id, |it| it.name.clone())
            .unwrap_or_default()
    };
    let heart = session.profession(id, |it| {
        heart(session, Pick::Profession(it.slug.clone()), &it.name)
    });
    let title = el("div")
        .class("stack-s")
        .child(el("h1").class("h1").attr("tabindex", "-1").say(name))
        .live(move || chips(&session.catalog(), id).map_or_else(nothing, Into::into));
    let head = el("div")
        .class("section head")
        .child(el("p").child(back))
        .child(el("div").class("head-keep").child(title).children(heart));
    el("div").class("page").child(head).live(move || {
        match library.detail() {
            Fetched::Idle | Fetched::Loading => loading(voice),
            Fetched::Failed(error) => failed(voice, Word::FailedTitle, &error, move || {
                library.want_detail(id);
            }),
            Fetched::Ready(detail) => whole(session, library, id, &detail),
        }
        .into()
    })
}

fn chips(catalog: &Catalog, id: ProfessionId) -> Option<El> {
    let profession = catalog.get(id)?;
    let sector = el("span")
        .class("chip chip-accent")
        .child(icon(Icon::Sector(profession.sector)))
        .text(catalog.sector_name(profession.sector));
    let level = el("span")
        .class("chip")
        .text(catalog.words.get(level_word(profession.level)));
    let new = profession.new.then(|| new_badge(&catalog.words));
    Some(
        el("div")
            .class("chips")
            .child(sector)
            .child(level)
            .children(new),
    )
}

fn whole(session: Session, library: Library, id: ProfessionId, detail: &Detail) -> El {
    let catalog = session.catalog();
    let words = &catalog.words;
    let interests = catalog.get(id).map(|it| {
        let bars = interest_bars(words, catalog.lang, &it.interests, it.interest_basis);
        section(words, "interests", Word::SectionInterests, bars)
    });
    // Figures of the school's own region come first.
    let far = |pay: &PayDetail| !session.is_near(pay.figure.region_code.as_deref());
    let pays = sorted(detail.pays.clone(), |one, other| far(one).cmp(&far(other)));
    let main = el("div")
        .class("stack-l")
        .children(work(words, detail))
        .child(section(
            words,
            "pay",
            Word::SectionPay,
            el("div")
                .class("stack")
                .child(pay_list(words, &pays, session.month()))
                .children(pay_regions(words, detail)),
        ))
        .children(
            routes(session, words, detail)
                .map(|body| section(words, "routes", Word::SectionRoutes, body)),
        )
        .child(section(
            words,
            "answers",
            Word::AnswersTitle,
            answers(session, library, id, detail),
        ))
        .children(conditions(words, detail));
    let side = el("div")
        .class("stack-l")
        .child(section(
            words,
            "demand",
            Word::SectionDemand,
            demand_list(words, &detail.outlooks),
        ))
        .children(interests)
        .child(section(
            words,
            "skills",
            Word::SectionSkills,
            skill_list(words, catalog.lang, &detail.skills),
        ));
    el("div")
        .attr("data-detail", detail.slug.as_str())
        .child(overview(words, detail))
        .child(parts_nav(words, detail))
        .child(el("div").class("cols cols-prof").child(main).child(side))
        .children(related(session, &catalog, detail))
        .child(onward(session, &catalog, detail))
        .child(names(&catalog, detail))
}

/// A part of the page under its heading; the heading takes focus when it is asked for.
pub(super) fn section(words: &Words, id: &'static str, heading: Word, body: El) -> El {
    el("section")
        .class("stack")
        .child(part_heading(words, id, heading))
        .child(body)
}

fn part_heading(words: &Words, id: &'static str, heading: Word) -> El {
    el("h2")
        .class("h2")
        .attr("id", id)
        .attr("tabindex", "-1")
        .text(words.get(heading))
}

fn overview(words: &Words, detail: &Detail) -> El {
    match &detail.overview {
        Some(overview) => el("p")
            .class("lead")
            .attr("data-text", "overview")
            .text(overview.as_str()),
        None => notice("notice", Icon::Info).child(el("p").text(words.get(Word::TextsMissing))),
    }
}

fn parts_nav(words: &Words, detail: &Detail) -> El {
    let parts = [
        ("work", Word::SectionWork, detail.overview.is_some()),
        ("pay", Word::SectionPay, true),
        (
            "conditions",
            Word::SectionConditions,
            !detail.facts.is_empty(),
        ),
        (
            "routes",
            Word::SectionRoutes,
            !detail.routes.is_empty() || detail.routes_note.is_some(),
        ),
        ("answers", Word::AnswersTitle, true),
        ("demand", Word::SectionDemand, true),
        ("interests", Word::SectionInterests, true),
        ("skills", Word::SectionSkills, true),
        ("related", Word::SectionRelated, !detail.related.is_empty()),
    ];
    let links = parts
        .into_iter()
        .filter(|(_, _, there)| *there)
        .map(|(id, word, _)| {
            el("a")
                .attr("href", format!("#{id}"))
                .on("click", move |event| focus::part(&event, id))
                .text(words.get(word))
        });
    el("nav")
        .class("tabs sub")
        .attr("aria-label", words.get(Word::OnPage))
        .children(links)
}

fn work(words: &Words, detail: &Detail) -> Option<El> {
    detail.overview.as_ref()?;
    let tasks = detail.tasks.iter().map(|task| {
        el("li")
            .child(icon(Icon::Check))
            .child(el("span").text(task.as_str()))
    });
    let part = |heading: Word, text: &Option<String>, note: Option<Word>| {
        text.as_deref().map(|text| {
            el("div")
                .class("stack-s")
                .child(el("h3").class("h3").text(words.get(heading)))
                .child(el("p").class("text").text(text))
                .children(note.map(|note| el("p").class("note").text(words.get(note))))
        })
    };
    let body = el("div")
        .class("stack")
        .child(el("h3").class("hide").text(words.get(Word::TasksTitle)))
        .child(el("ul").class("ticks").children(tasks))
        .children(part(Word::DayTitle, &detail.day, Some(Word::DayNote)))
        .children(part(Word::KnowTitle, &detail.good_to_know, None))
        .children(part(Word::GrowthTitle, &detail.growth, None));
    Some(section(words, "work", Word::SectionWork, body))
}

/// The next step: the state's sites with this profession, and what it offers this year.
fn onward(session: Session, catalog: &Catalog, detail: &Detail) -> El {
    let words = &catalog.words;
    // The sites have pages in Kazakh and Russian.
    let [kk, ru, _] = &detail.names;
    let name = match catalog.lang {
        Lang::Kk => kk,
        Lang::Ru | Lang::En => ru,
    };
    let places = [Place::Vacancies, Place::Practice, Place::Courses];
    let list = handoff_list(words, catalog.lang, &places, Some(name));
    section(words, "next", Word::HandTitle, list)
        .class("section")
        .child(
            el("p")
                .class("row")
                .child(link(session, Screen::Year).text(words.get(Word::YearTitle)))
                .child(link(session, Screen::Plan).text(words.get(Word::PlanOpen))),
        )
}

fn related(session: Session, catalog: &Catalog, detail: &Detail) -> Option<El> {
    let near: Vec<ProfessionId> = detail
        .related
        .iter()
        .filter_map(|slug| catalog.find(slug))
        .collect();
    (!near.is_empty()).then(|| {
        let rows = near
            .into_iter()
            .filter_map(|id| profession_row(session, catalog, id));
        el("section")
            .class("section")
            .child(part_heading(
                &catalog.words,
                "related",
                Word::SectionRelated,
            ))
            .child(el("ol").class("list list-2").children(rows))
    })
}
