//! The questionnaire: a choice of forms, then one statement at a time.

use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use crate::ui::focus;
use crate::ui::markup::{El, el};
use crate::ui::parts::face::face;
use crate::ui::parts::interests::interest_word;
use crate::ui::parts::notice::{failed, loading};
use crate::ui::screens::link;
use guidance::interest::Interest;
use guidance::profile::{InterestProfile, read_score};
use guidance::questionnaire::{Answer, Length, QuestionId, Questionnaire};
use guidance::words::{Word, Words};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use std::sync::Arc;
use web_sys::{Event, KeyboardEvent};

/// Statements a minute: 30 take about five minutes.
const PACE: usize = 6;

pub(crate) fn answer_word(answer: Answer) -> Word {
    match answer {
        Answer::StronglyDislike => Word::Answer1,
        Answer::Dislike => Word::Answer2,
        Answer::Unsure => Word::Answer3,
        Answer::Like => Word::Answer4,
        Answer::StronglyLike => Word::Answer5,
    }
}

pub(crate) fn interests(session: Session, library: Library) -> El {
    library.want_questionnaire();
    let voice = session.voice();
    let begun = Memo::new(move |_| session.interests().length);
    let body = move || match library.questionnaire() {
        Fetched::Idle | Fetched::Loading => loading(voice).into(),
        Fetched::Failed(error) => failed(voice, Word::FailedTitle, &error, move || {
            library.want_questionnaire();
        })
        .into(),
        Fetched::Ready(questionnaire) => match begun.get() {
            None => choice(session, questionnaire).into(),
            Some(length) => asking(session, questionnaire, length).into(),
        },
    };
    el("div").class("page quiz").live(body)
}

fn choice(session: Session, questionnaire: Arc<Questionnaire>) -> El {
    let voice = session.voice();
    let form = |length: Length, class: &'static str, word: Word| {
        let questionnaire = Arc::clone(&questionnaire);
        let button = el("button")
            .class(class)
            .attr("type", "button")
            .attr("data-form", length.statements().to_string())
            .on("click", move |event| {
                focus::next(&event);
                session.begin(&questionnaire, length);
            })
            .say(voice.say(word));
        el("li").child(button)
    };
    let forms = el("ul")
        .class("stack-s")
        .child(form(
            Length::Short,
            "btn btn-main btn-wide",
            Word::QuizShort,
        ))
        .child(form(Length::Long, "btn btn-line btn-wide", Word::QuizLong));
    el("section")
        .class("section")
        .child(
            el("h1")
                .class("h1")
                .attr("tabindex", "-1")
                .say(voice.say(Word::QuizTitle)),
        )
        .child(el("p").class("lead").say(voice.say(Word::QuizLead)))
        .child(forms)
        .child(el("p").class("note text").say(voice.say(Word::QuizNote)))
        .child(el("p").class("note text").say(voice.say(Word::QuizKept)))
        .child(typed(session))
}

/// Six numbers of an earlier test, read when the form is sent.
fn typed(session: Session) -> El {
    let voice = session.voice();
    let scores = StoredValue::new(vec![String::new(); Interest::ALL.len()]);
    let wrong = RwSignal::new(false);
    let field = |interest: Interest| {
        let keep = move |event: Event| {
            scores.update_value(|scores| {
                if let Some(score) = scores.get_mut(interest.index()) {
                    *score = event_target_value(&event);
                }
            });
        };
        let input = el("input")
            .class("input")
            .attr("type", "text")
            .attr("inputmode", "decimal")
            .attr("autocomplete", "off")
            .on("input", keep);
        let name = el("span").say(voice.say(interest_word(interest)));
        el("label").class("stack-s small").child(name).child(input)
    };
    let show = move |event: Event| {
        event.prevent_default();
        let read = scores.with_value(|scores| {
            let scores: Option<Vec<u32>> = scores.iter().map(|it| read_score(it)).collect();
            InterestProfile::typed(scores?.try_into().ok()?)
        });
        match read {
            Some(profile) => session.type_in(profile),
            None => wrong.set(true),
        }
    };
    let error = move || match wrong.get() {
        true => voice.say(Word::TypedWrong)(),
        false => String::new(),
    };
    let button = el("button")
        .class("btn btn-line")
        .attr("type", "submit")
        .say(voice.say(Word::TypedShow));
    let form = el("form")
        .class("stack-s")
        .attr("novalidate", "")
        .on("submit", show)
        .child(el("p").class("small").say(voice.say(Word::TypedText)))
        .child(el("div").class("cards").children(Interest::ALL.map(field)))
        .child(el("p").class("error").attr("role", "status").say(error))
        .child(el("p").child(button));
    el("details")
        .class("more")
        .child(el("summary").say(voice.say(Word::TypedTitle)))
        .child(form)
}

fn asking(session: Session, questionnaire: Arc<Questionnaire>, length: Length) -> El {
    let at = Memo::new(move |_| session.interests().at);
    let asked: Vec<QuestionId> = questionnaire.questions(length).map(|(id, _)| id).collect();
    let keys_asked = asked.clone();
    let keys = move |event: Event| {
        let id = keys_asked.get(at.get_untracked()).copied();
        if let (Some(key), Some(id)) = (event.dyn_ref::<KeyboardEvent>(), id) {
            pressed(session, id, key);
        }
    };
    let view = move || {
        let place = at.get().min(asked.len().saturating_sub(1));
        match asked.get(place) {
            Some(id) => question(session, &questionnaire, *id, place, asked.len()),
            None => el("p"),
        }
        .into()
    };
    el("section")
        .class("section")
        .on("keydown", keys)
        .live(view)
}

fn pressed(session: Session, id: QuestionId, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    match event.key().as_str() {
        "ArrowLeft" => session.step_back(),
        "ArrowRight" => session.skip(),
        key => {
            let points = key.parse::<u8>().ok().and_then(|key| key.checked_sub(1));
            match points.and_then(Answer::from_points) {
                Some(answer) => session.answer(id, answer),
                None => return,
            }
        }
    }
    event.prevent_default();
}

fn question(
    session: Session,
    questionnaire: &Questionnaire,
    id: QuestionId,
    place: usize,
    all: usize,
) -> El {
    let voice = session.voice();
    let text = questionnaire
        .get(id)
        .map(|it| it.text.clone())
        .unwrap_or_default();
    let button = |word: Word, act: fn(&Session)| {
        el("button")
            .class("btn btn-plain")
            .attr("type", "button")
            .on("click", move |_| act(&session))
            .say(voice.say(word))
    };
    let actions = el("div")
        .class("actions")
        .child(button(Word::QuizBack, Session::step_back))
        .child(button(Word::QuizSkip, Session::skip))
        .child(
            link(session, Screen::Home)
                .class("btn btn-plain")
                .say(voice.say(Word::QuizPause)),
        );
    let faces = Answer::ALL.map(|answer| choice_of(session, id, answer));
    el("div")
        .class("stack")
        .attr("data-statement", (place + 1).to_string())
        .child(progress(&session, place, all))
        .child(
            el("h1")
                .class("h2 statement")
                .attr("tabindex", "-1")
                .attr("aria-live", "polite")
                .text(text),
        )
        .child(el("ul").class("faces").children(faces))
        .child(actions)
        .child(
            el("p")
                .class("note wide-only")
                .say(voice.say(Word::QuizKeys)),
        )
}

fn progress(session: &Session, place: usize, all: usize) -> El {
    let left = (all - place).div_ceil(PACE);
    let said = session
        .voice()
        .with(|words, _| said_progress(words, place, all, left));
    let bar = el("progress")
        .attr("max", all.to_string())
        .attr("value", place.to_string())
        .attr("aria-hidden", "true");
    el("div")
        .class("stack-s")
        .child(el("p").class("small muted").text(said))
        .child(bar)
}

fn said_progress(words: &Words, place: usize, all: usize, left: usize) -> String {
    let where_now = words.with_two(
        Word::QuizProgress,
        &(place + 1).to_string(),
        &all.to_string(),
    );
    format!(
        "{where_now} · {}",
        words.with(Word::QuizLeft, &left.to_string())
    )
}

/// One tap answers and goes on; an answer given before is marked.
fn choice_of(session: Session, id: QuestionId, answer: Answer) -> El {
    let chosen = move || (session.interests().answers.get(id) == Some(answer)).to_string();
    let button = el("button")
        .class("face")
        .attr("type", "button")
        .attr("data-answer", answer.points().to_string())
        .live_attr("aria-pressed", move || Some(chosen()))
        .on("click", move |_| session.answer(id, answer))
        .child(face(answer))
        .child(el("span").say(session.voice().say(answer_word(answer))));
    el("li").child(button)
}
