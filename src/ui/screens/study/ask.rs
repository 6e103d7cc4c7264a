//! The questions: pair, expected score, competition, grade.

use crate::session::{Grade, Session};
use crate::ui::markup::{El, el, nothing};
use guidance::sorting::sorted;
use guidance::study::{Pair, PairId, Quota, Score, Study};
use guidance::words::Word;
use leptos::prelude::{AnyView, event_target_value};
use std::cmp::Reverse;

pub(super) fn ask(session: Session, study: &Study) -> El {
    let voice = session.voice();
    let field = el("div")
        .class("stack-s")
        .child(pair_picker(
            session,
            study,
            Word::RoutesPair,
            "pair",
            None,
            move || session.route(|it| it.pair),
            move |pair| session.choose_pair(pair),
        ))
        .child(el("p").class("note").say(voice.say(Word::RoutesPairNote)));
    let grades = choice(
        session,
        Word::RoutesGrade,
        Grade::ALL.map(|grade| {
            let word = match grade {
                Grade::Nine => Word::GradeNine,
                Grade::Eleven => Word::GradeEleven,
            };
            let pressed = move || session.route(|it| it.grade == grade);
            pick(session, word, pressed, move || {
                session.stand_in_grade(grade);
            })
            .attr("data-grade", grade.number())
        }),
    );
    let quotas = choice(
        session,
        Word::RoutesQuota,
        Quota::ALL.map(|quota| {
            let pressed = move || session.route(|it| it.quota == quota);
            pick(session, quota.word(), pressed, move || {
                session.claim_quota(quota);
            })
            .attr("data-quota", quota.slug())
        }),
    );
    el("section")
        .class("study-ask")
        .child(grades)
        .child(field)
        .child(score(session))
        .child(quotas)
}

/// Pairs by how many chose them: the most chosen first. `without` is left out.
pub(super) fn pair_picker(
    session: Session,
    study: &Study,
    label: Word,
    name: &'static str,
    without: Option<PairId>,
    chosen: impl Fn() -> Option<PairId> + Copy + Send + 'static,
    choose: impl Fn(Option<PairId>) + 'static,
) -> El {
    let voice = session.voice();
    let pairs: Vec<(PairId, &Pair)> = study.pairs().filter(|it| Some(it.0) != without).collect();
    let pairs = sorted(pairs, |one, other| {
        Reverse(one.1.takers).cmp(&Reverse(other.1.takers))
    });
    let option = |(id, pair): &(PairId, &Pair)| {
        let id = *id;
        let count = study.accepting(id).count();
        el("option")
            .attr("value", &pair.code)
            .on_off("selected", move || chosen() == Some(id))
            .text(format!("{} · {count}", study.pair_name(pair)))
    };
    let codes: Vec<(PairId, String)> = pairs.iter().map(|it| (it.0, it.1.code.clone())).collect();
    let none = el("option")
        .attr("value", "")
        .on_off("selected", move || chosen().is_none())
        .say(voice.say(Word::RoutesPairChoose));
    let select = el("select")
        .class("input")
        .attr("data-pick", name)
        .on("change", move |event| {
            let code = event_target_value(&event);
            choose(codes.iter().find(|it| it.1 == code).map(|it| it.0));
        })
        .child(none)
        .children(pairs.iter().map(option));
    el("label")
        .class("stack-s")
        .child(el("span").class("strong").say(voice.say(label)))
        .child(select)
}

/// The expected score, typed.
pub(crate) fn score(session: Session) -> El {
    let voice = session.voice();
    let input = el("input")
        .class("input study-score")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("data-score", "")
        .live_attr("aria-invalid", move || {
            session
                .route(|it| it.is_bad_score())
                .then(|| "true".to_owned())
        })
        .value(move || session.route(|it| it.typed.clone()))
        .on("input", move |event| {
            session.expect_score(event_target_value(&event));
        });
    let label = el("label")
        .class("stack-s")
        .child(el("span").class("strong").say(voice.say(Word::RoutesScore)))
        .child(input);
    el("div")
        .class("stack-s")
        .child(label)
        .child(el("p").class("note").say(voice.say(Word::RoutesScoreNote)))
        .child(
            el("div")
                .attr("aria-live", "polite")
                .live(move || bad_score(session)),
        )
}

/// What is no score is said, with the nearest one that is.
fn bad_score(session: Session) -> AnyView {
    let routes = session.routes();
    if !routes.is_bad_score() {
        return nothing();
    }
    let voice = session.voice();
    let near = Score::nearest(&routes.typed).map(|near| {
        let points = near.points().to_string();
        let said = points.clone();
        el("button")
            .class("btn btn-line")
            .attr("type", "button")
            .attr("data-near", points.as_str())
            .on("click", move |_| session.expect_score(points.clone()))
            .text(session.catalog().words.with(Word::RoutesScoreNear, &said))
    });
    el("div")
        .class("stack-s")
        .child(
            el("p")
                .class("error")
                .attr("data-bad-score", "")
                .say(voice.say(Word::ScoreBad)),
        )
        .children(near.map(|button| el("p").child(button)))
        .into()
}

fn choice<const N: usize>(session: Session, title: Word, picks: [El; N]) -> El {
    let voice = session.voice();
    el("div")
        .class("stack-s")
        .child(el("p").class("strong").say(voice.say(title)))
        .child(
            el("div")
                .class("chips")
                .attr("role", "group")
                .live_attr("aria-label", voice.label(title))
                .children(picks),
        )
}

fn pick(
    session: Session,
    word: Word,
    pressed: impl Fn() -> bool + Send + 'static,
    act: impl Fn() + 'static,
) -> El {
    el("button")
        .class("pick")
        .attr("type", "button")
        .live_attr("aria-pressed", move || Some(pressed().to_string()))
        .on("click", move |_| act())
        .say(session.voice().say(word))
}
