//! The steps that lead to a profession: how long each takes, what it costs, what comes after.

use super::profession_answers::{text, way};
use super::study::facts::{named, rule_origin, year_age};
use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::dated::{age, dated};
use crate::ui::parts::icon::{Icon, icon};
use guidance::catalog::ProfessionId;
use guidance::detail::{Detail, Route, RouteLevel};
use guidance::guide::{Guide, GuideSay};
use guidance::say;
use guidance::study::{Condition, Name, Study};
use guidance::words::{Word, Words};
use leptos::prelude::AnyView;

/// The steps of each way, as far as they are known; the length of a college only once the studies are there.
pub(super) fn strip(
    session: Session,
    library: Library,
    id: ProfessionId,
    steps: &Steps,
) -> AnyView {
    let catalog = session.catalog();
    let words = &catalog.words;
    let study = match library.study() {
        Fetched::Ready(study) => Some(study),
        Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => None,
    };
    let guide = match library.guide() {
        Fetched::Ready(guide) => Some(guide),
        Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => None,
    };
    let (study, guide) = (study.as_deref(), guide.as_deref());
    let mut drawn = Vec::new();
    if let Some(name) = &steps.college {
        let mut about = vec![small(name)];
        about.extend(study.and_then(|it| college_length(session, words, it, id)));
        about.extend(guide.map(|it| text(it.say(GuideSay::StripCollege))));
        about.extend(guide.map(|it| text(it.say(GuideSay::StripShort))));
        about.extend(
            study
                .into_iter()
                .flat_map(|it| short(session, words, guide, it, id)),
        );
        let college = words.get(Word::StripCollege);
        drawn.push(step(words, Word::StripNine, college, about));
    }
    if let Some((name, subjects)) = &steps.university {
        let exam = words.get(Word::StripExam);
        let mut about: Vec<El> = subjects.iter().map(text).collect();
        about.push(way(session, Screen::Exam, words.get(Word::ExamTitle)));
        drawn.push(step(words, Word::StripEleven, exam, about));
        let university = words.get(Word::StripUniversity);
        let mut about = vec![small(name)];
        about.extend(guide.into_iter().flat_map(|it| cost(session, words, it)));
        drawn.push(step(words, Word::StripAfterExam, university, about));
    }
    if drawn.is_empty() {
        return nothing();
    }
    el("div")
        .class("stack-s")
        .child(el("h3").class("h3").text(words.get(Word::StripTitle)))
        .child(el("ol").class("strip").children(drawn))
        .into()
}

/// What a university costs, how long it takes, and what comes after; the price with its date and source.
fn cost(session: Session, words: &Words, guide: &Guide) -> Vec<El> {
    let mut said = Vec::new();
    if let Some((low, high, origin)) = guide.typical_year() {
        let range = format!("{}–{}", say::number(low), say::tenge(high));
        let text = text(guide.say(GuideSay::StripGrant).replace("{n}", &range));
        said.push(text.attr("data-cost", ""));
        said.push(dated(words, origin, session.month()));
    }
    said.push(text(guide.say(GuideSay::StripLength)));
    said.push(text(guide.say(GuideSay::StripAfter)));
    said
}

/// Who published the rule of the shortened track, and the grant places of the straightest group that are kept for it.
fn short(
    session: Session,
    words: &Words,
    guide: Option<&Guide>,
    study: &Study,
    id: ProfessionId,
) -> Vec<El> {
    let now = session.month();
    let rule = guide.and_then(|_| study.rule(Condition::Shortened));
    let origin = rule.map(|it| rule_origin(words, it, now));
    let groups = study.groups_to(id);
    let places = groups.iter().find_map(|(group, _)| group.places_short);
    let places = guide.zip(places).map(|(guide, places)| {
        let said = guide.say(GuideSay::StripShortPlaces);
        let said = said.replace("{n}", &say::number(places));
        text(said.replace("{m}", &say::school_year(study.places_from)))
    });
    let said = places.map(|it| {
        let from = study.places_publisher.as_deref().unwrap_or_default();
        let from = el("p").class("note").text(from);
        [it, from.children(year_age(words, study.places_from, now))]
    });
    origin
        .into_iter()
        .chain(said.into_iter().flatten())
        .collect()
}

/// After grade 9, by the straightest way whose length is known, with the time it was given.
fn college_length(session: Session, words: &Words, study: &Study, id: ProfessionId) -> Option<El> {
    let ways = study.specialties_to(id);
    let mut known = ways
        .iter()
        .filter_map(|(it, _)| Some((it.after_9?, it.period)));
    let (months, period) = known.next()?;
    let mut said = say::length(words, months);
    if let Some(period) = period {
        said = format!("{said} · {}", say::period(words, period));
    }
    let aged = period.and_then(|it| age(words, it, session.month()));
    Some(text(said).children(aged))
}

/// A name that a language has not is read out in the one it has.
fn small(name: &Name) -> El {
    named("p", name).class("small")
}

/// The straightest way of each kind.
pub(super) struct Steps {
    college: Option<Name>,
    university: Option<(Name, Option<String>)>,
}

impl Steps {
    pub(super) fn is_empty(&self) -> bool {
        self.college.is_none() && self.university.is_none()
    }

    pub(super) fn of(detail: &Detail) -> Self {
        let name = |it: &Route| Name {
            text: it.name.clone(),
            lang: it.name_lang,
        };
        let university = first(detail, RouteLevel::University);
        Self {
            college: first(detail, RouteLevel::College).map(name),
            university: university.map(|it| (name(it), it.subjects.clone())),
        }
    }
}

fn first(detail: &Detail, level: RouteLevel) -> Option<&Route> {
    detail.routes.iter().find(|route| route.level == level)
}

fn step(words: &Words, when: Word, what: &str, about: Vec<El>) -> El {
    let body = el("div")
        .class("step-body")
        .child(el("p").class("note").text(words.get(when)))
        .child(el("p").class("strong").text(what))
        .children(about);
    el("li")
        .class("step")
        .child(el("span").class("step-i").child(icon(Icon::Route)))
        .child(body)
}
