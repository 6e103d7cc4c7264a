//! Three answers that are never mixed: would I like it, can I get in, am I allowed; and the steps that lead there.

use super::link;
use super::profession_strip::{Steps, strip};
use super::ranked::likeness_word;
use super::study::ask::score;
use super::study::facts::{mine, named, rules};
use crate::library::{Fetched, Late, Library};
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el};
use guidance::catalog::ProfessionId;
use guidance::detail::{Detail, FactKind, RouteKind, RouteLevel};
use guidance::matching::fit;
use guidance::study::{Condition, PairId, Study};
use guidance::words::Word;
use leptos::prelude::AnyView;

pub(super) fn answers(session: Session, library: Library, id: ProfessionId, detail: &Detail) -> El {
    let voice = session.voice();
    let card = |title| {
        el("div")
            .class("card")
            .child(el("h3").class("h4").say(voice.say(title)))
    };
    let examined = has(detail, RouteLevel::University);
    let (limits, steps) = (limits(detail), Steps::of(detail));
    if !steps.is_empty() {
        library.need_late(Late::Guide);
    }
    let cards = el("div")
        .class("study-three")
        .child(
            card(Word::AnswerLike)
                .attr("data-answer-like", "")
                .live(move || like(session, library, id)),
        )
        .child(
            card(Word::AnswerGetIn)
                .attr("data-answer-in", "")
                .children(examined.then(|| score(session)))
                .live(move || get_in(session, library, id, examined)),
        )
        .child(card(Word::AnswerAllowed).live(move || allowed(session, library, id, &limits)));
    el("div")
        .class("stack")
        .child(cards)
        .live(move || strip(session, library, id, &steps))
}

fn has(detail: &Detail, level: RouteLevel) -> bool {
    detail.routes.iter().any(|route| route.level == level)
}

fn limits(detail: &Detail) -> Vec<String> {
    let said = detail.facts.iter();
    let said = said.filter(|(kind, _)| *kind == FactKind::Limits);
    said.flat_map(|(_, said)| said.clone()).collect()
}

pub(super) fn text(text: impl AsRef<str>) -> El {
    el("p").class("small").text(text)
}

/// From the interests, when there are any.
fn like(session: Session, library: Library, id: ProfessionId) -> AnyView {
    let interests = session.interests();
    let fetched = library.questionnaire();
    if interests.length.is_some() && matches!(fetched, Fetched::Idle) {
        library.want_questionnaire();
    }
    let questionnaire = match &fetched {
        Fetched::Ready(questionnaire) => Some(questionnaire.as_ref()),
        Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => None,
    };
    let catalog = session.catalog();
    let words = &catalog.words;
    let profile = interests.profile(questionnaire);
    let fit = profile.and_then(|profile| fit(&profile, &catalog.get(id)?.interests));
    match fit {
        Some(fit) => text(words.get(likeness_word(fit.likeness()))),
        None => el("div")
            .class("stack-s")
            .child(text(words.get(Word::AnswerLikeUnknown)))
            .child(way(
                session,
                Screen::Interests,
                words.get(Word::NavInterests),
            )),
    }
    .into()
}

pub(super) fn way(session: Session, screen: Screen, name: &str) -> El {
    el("p")
        .class("study-links")
        .child(link(session, screen).text(name))
}

/// By score, and by pair where one is chosen; without either what to say.
fn get_in(session: Session, library: Library, id: ProfessionId, examined: bool) -> AnyView {
    let catalog = session.catalog();
    let words = &catalog.words;
    let name = catalog.get(id).map_or("", |it| it.name.as_str());
    let (pair, scored) = session.route(|it| (it.pair, it.score().is_some()));
    if !examined {
        return text(words.with(Word::PairNeedless, name)).into();
    }
    let fetched = library.study();
    let told = pair.is_some() || scored;
    if told && matches!(fetched, Fetched::Idle) {
        library.need_study();
    }
    let routes = |said: El| {
        el("div").class("stack-s").child(said).child(way(
            session,
            Screen::Routes,
            words.get(Word::NavRoutes),
        ))
    };
    match fetched {
        Fetched::Ready(study) if told => routes(chances(session, &study, id, pair, name)),
        _ => routes(text(words.get(Word::AnswerNoPair))),
    }
    .into()
}

fn chances(
    session: Session,
    study: &Study,
    id: ProfessionId,
    pair: Option<PairId>,
    name: &str,
) -> El {
    let (catalog, routes) = (session.catalog(), session.routes());
    let words = &catalog.words;
    let open = study.groups_to(id).into_iter().map(|it| it.0);
    let open: Vec<_> = open
        .filter(|it| pair.is_none_or(|pair| it.pairs.contains(&pair)))
        .collect();
    if open.is_empty() {
        let others = study.pairs_to(id).into_iter();
        let others = others.filter_map(|it| Some(study.pair_name(study.pair(it.0)?)));
        let others: Vec<String> = others.collect();
        return text(words.with_two(Word::PairUnmet, name, &others.join("; ")))
            .attr("data-unmet", "");
    }
    let rows = open.into_iter().map(|group| {
        let band = routes
            .score()
            .map(|score| mine(words, score, group.chance(score, routes.quota)));
        let name = link(session, Screen::Group(group.code)).child(named("span", &group.name));
        // Without a chosen pair each group says which it takes.
        let pairs = group.pairs.iter().filter_map(|it| study.pair(*it));
        let pairs: Vec<String> = pairs.map(|it| study.pair_name(it)).collect();
        let pairs = pair
            .is_none()
            .then(|| el("p").class("note").text(pairs.join("; ")));
        el("li").children(band).child(name).children(pairs)
    });
    let list = el("ul").class("study-links").children(rows);
    let note = match routes.score() {
        Some(_) => words.with(Word::ChanceNote, &guidance::study::MARGIN.to_string()),
        None => words.get(Word::AnswerNoScore).to_owned(),
    };
    el("div")
        .class("stack-s")
        .child(list)
        .child(el("p").class("note").text(note))
}

/// What limits are known, and the conditions of the straight ways: a list to check, never a verdict.
fn allowed(session: Session, library: Library, id: ProfessionId, limits: &[String]) -> AnyView {
    let catalog = session.catalog();
    let words = &catalog.words;
    let chip = |said: &String| el("li").class("chip").text(said.as_str());
    let said = match limits.is_empty() {
        true => text(words.get(Word::AnswerNoLimits)),
        false => el("div")
            .class("stack-s")
            .child(el("ul").class("chips").children(limits.iter().map(chip)))
            .child(el("p").class("note").text(words.get(Word::FactsLimitsNote))),
    };
    let conditions = match library.study() {
        Fetched::Ready(study) => rules(words, &study, &asked(&study, id), session.month()),
        Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => None,
    };
    el("div")
        .class("stack-s")
        .child(said)
        .children(conditions)
        .into()
}

fn asked(study: &Study, id: ProfessionId) -> Vec<Condition> {
    let groups = study.groups_to(id);
    let straight = groups
        .iter()
        .filter(|(_, link)| link.kind == RouteKind::Direct);
    let of: Vec<Condition> = straight
        .flat_map(|(group, _)| group.conditions.clone())
        .collect();
    let all = Condition::ALL.into_iter();
    all.filter(|it| of.contains(it)).collect()
}
