//! Exam pairs: what a learner says of school and exam, and the doors it opens.

use crate::library::{Fetched, Library};
use crate::session::{Grade, Screen, Session};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::notice::{failed, loading};
use crate::ui::parts::sources::source_list;
use crate::ui::screens::link;
use crate::ui::screens::terms::terms;
use guidance::guide::TermKey;
use guidance::study::{MARGIN, Study};
use guidance::words::{Word, Words};
use leptos::prelude::AnyView;
use std::sync::Arc;

mod answer;
pub(super) mod ask;
mod change;
mod college;
pub(super) mod facts;
pub(crate) mod group;

/// What the answer is said with.
const WORDS: [TermKey; 8] = [
    TermKey::Unt,
    TermKey::Pair,
    TermKey::Group,
    TermKey::Threshold,
    TermKey::Lowest,
    TermKey::Grant,
    TermKey::General,
    TermKey::Rural,
];

pub(crate) fn routes(session: Session, library: Library) -> El {
    let voice = session.voice();
    let head = el("div")
        .class("stack-s")
        .child(
            el("h1")
                .class("h1")
                .attr("tabindex", "-1")
                .say(voice.say(Word::RoutesTitle)),
        )
        .child(el("p").class("lead").say(voice.say(Word::RoutesLead)))
        .child(ways(session));
    let section = el("div").class("section").child(head);
    el("div")
        .class("page")
        .child(section)
        .live(fetched(session, library, move |study| {
            whole(session, library, &study)
        }))
}

/// What is drawn of the studies once they are there.
fn fetched(
    session: Session,
    library: Library,
    draw: impl Fn(Arc<Study>) -> El + Send + 'static,
) -> impl Fn() -> AnyView + Send + 'static {
    library.need_study();
    let voice = session.voice();
    move || {
        match library.study() {
            Fetched::Idle | Fetched::Loading => loading(voice),
            Fetched::Failed(error) => failed(voice, Word::FailedTitle, &error, move || {
                library.want_study();
            }),
            Fetched::Ready(study) => draw(study),
        }
        .into()
    }
}

/// The exam explained, and the places of study.
fn ways(session: Session) -> El {
    let voice = session.voice();
    let ways = [
        (Screen::Exam, Word::ExamTitle),
        (Screen::Places, Word::PlacesTitle),
    ];
    let ways = ways.map(|(screen, word)| {
        let way = link(session, screen).attr("data-way", screen.name());
        el("li").child(way.say(voice.say(word)))
    });
    el("ul").class("study-links").children(ways)
}

fn whole(session: Session, library: Library, study: &Arc<Study>) -> El {
    let [asked, compared, learnt, ruled] = [(); 4].map(|()| Arc::clone(study));
    let answer = move || match session.route(|it| it.pair) {
        Some(pair) => answer::answer(session, library, &asked, pair).into(),
        None => nothing(),
    };
    let change = move || match session.route(|it| it.pair) {
        Some(pair) => change::change(session, &compared, pair).into(),
        None => nothing(),
    };
    let college = move || match session.route(|it| it.grade) {
        Grade::Nine => college::college(session, library, &learnt).into(),
        Grade::Eleven => nothing(),
    };
    el("div")
        .child(ask::ask(session, study))
        .child(terms(library, &WORDS))
        .live(college)
        .live(answer)
        .live(change)
        .live(move || foot(session, &ruled).into())
}

/// Conditions beyond pair and score, and what all of it was read from.
fn foot(session: Session, study: &Study) -> El {
    let catalog = session.catalog();
    let words = &catalog.words;
    let all: Vec<_> = guidance::study::Condition::ALL.to_vec();
    let rules = el("section")
        .class("section")
        .child(el("h2").class("h2").text(words.get(Word::RoutesRules)))
        .children(facts::rules(words, study, &all, session.month()));
    el("div").child(rules).child(origin(words, study))
}

/// Next year differs; and the sources.
pub(super) fn origin(words: &Words, study: &Study) -> El {
    el("section")
        .class("section")
        .child(el("h2").class("h2").text(words.get(Word::RoutesSources)))
        .child(
            el("p")
                .class("text")
                .attr("data-next-year", "")
                .text(words.with(Word::ChanceNote, &MARGIN.to_string())),
        )
        .child(
            el("div")
                .class("sources note")
                .child(source_list(words, study.sources())),
        )
}
