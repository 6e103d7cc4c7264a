//! What came of the questionnaire: six bars with their error, groups, and every profession with the reasons.

use super::keeping::keeping;
use super::narrowing::narrowing;
use super::ranked::{groups, ranked_list};
use super::{action, link};
use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el, svg};
use crate::ui::parts::hexagon::hexagon;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::interests::interest_word;
use crate::ui::parts::notice::{failed, loading, notice};
use guidance::interest::Interest;
use guidance::profile::{InterestProfile, ProfileState};
use guidance::questionnaire::{Length, Questionnaire};
use guidance::say;
use guidance::scoring::Progress;
use guidance::words::{Word, Words};
use std::sync::Arc;

pub(crate) fn results(session: Session, library: Library) -> El {
    library.want_questionnaire();
    library.want_facts();
    let voice = session.voice();
    let body = move || match library.questionnaire() {
        Fetched::Idle | Fetched::Loading => loading(voice).into(),
        Fetched::Failed(error) => failed(voice, Word::FailedTitle, &error, move || {
            library.want_questionnaire();
        })
        .into(),
        Fetched::Ready(questionnaire) => {
            let interests = session.interests();
            match interests.progress(&questionnaire) {
                Progress::Unfinished { left } => unfinished(session, &questionnaire, left).into(),
                Progress::Finished(own) => {
                    let shown = interests.moved.unwrap_or(own);
                    finished(session, &questionnaire, own, shown).into()
                }
            }
        }
    };
    el("div").class("page").live(body)
}

fn heading(text: String) -> El {
    el("h1").class("h1").attr("tabindex", "-1").text(text)
}

fn unfinished(session: Session, questionnaire: &Arc<Questionnaire>, left: usize) -> El {
    let catalog = session.catalog();
    let words = &catalog.words;
    let length = session.interests().length;
    let questionnaire = Arc::clone(questionnaire);
    let on = match length {
        None => link(session, Screen::Interests)
            .class("btn btn-main")
            .text(words.get(Word::NavInterests)),
        Some(length) => action("btn btn-main", words.get(Word::QuizContinue), move || {
            session.begin(&questionnaire, length);
        }),
    };
    el("section")
        .class("section")
        .child(heading(
            words.with(Word::ResultsUnfinished, &left.to_string()),
        ))
        .child(el("p").child(on))
}

fn finished(
    session: Session,
    questionnaire: &Arc<Questionnaire>,
    own: InterestProfile,
    shown: InterestProfile,
) -> El {
    let catalog = session.catalog();
    let words = &catalog.words;
    let flat = shown.state() == ProfileState::Flat;
    let section = el("section")
        .class("section")
        .attr("data-state", state(shown))
        .child(heading(headline(words, &shown)))
        .children(flat.then(|| {
            notice("notice notice-info", Icon::Info)
                .child(el("p").text(words.get(Word::ResultsFlatText)))
        }))
        .child(
            el("div")
                .class("cols res")
                .child(
                    el("div")
                        .class("stack-s")
                        .child(bars(session, words, &own, &shown))
                        .child(
                            el("p")
                                .class("note text")
                                .text(words.with(Word::ResultsSoft, &points(shown.error()))),
                        ),
                )
                .child(shape(words, &shown)),
        )
        .child(actions(session, words, questionnaire, own != shown))
        .child(el("p").class("note text").text(words.get(Word::ResultsNot)))
        .live(move || keeping(session));
    let page = el("div").child(section);
    if flat {
        return page;
    }
    page.child(narrowing(session, &catalog, &shown))
        .child(groups(session, &catalog, &shown))
        .child(ranked_list(session, &catalog, questionnaire, &shown))
}

fn state(profile: InterestProfile) -> &'static str {
    match profile.state() {
        ProfileState::Clear => "clear",
        ProfileState::Tie => "tie",
        ProfileState::Flat => "flat",
    }
}

/// The result itself is the heading.
fn headline(words: &Words, profile: &InterestProfile) -> String {
    let names: Vec<&str> = profile
        .leading()
        .into_iter()
        .map(|it| words.get(interest_word(it)))
        .collect();
    let word = match profile.state() {
        ProfileState::Clear => Word::ResultsClear,
        ProfileState::Tie => Word::ResultsTie,
        ProfileState::Flat => Word::ResultsFlat,
    };
    words.with(word, &names.join(", "))
}

/// Thousandths of a point as points.
fn points(thousandths: u32) -> String {
    say::number((thousandths + 500) / 1000)
}

/// Six bars in the order of the learner's own scores, each with its soft end and two buttons that move it: moving does
/// not change the order, or a bar would leave the finger. What cannot be told apart stands in one bracket.
fn bars(session: Session, words: &Words, own: &InterestProfile, shown: &InterestProfile) -> El {
    let order = own.strongest_first();
    let tied = match own.state() {
        ProfileState::Clear => 0,
        ProfileState::Tie => own.leading().len(),
        ProfileState::Flat => order.len(),
    };
    let bar = |interest: &Interest| bar(session, words, shown, *interest);
    let (first, rest) = order.split_at_checked(tied).unwrap_or((&[], &order));
    let tie = (!first.is_empty()).then(|| {
        let word = words.with(Word::ResultsTied, &first.len().to_string());
        let list = el("ul").class("bars-tie").children(first.iter().map(bar));
        el("div")
            .class("stack-s")
            .child(list)
            .child(el("p").class("tie-word").text(word))
    });
    let rest = (!rest.is_empty()).then(|| el("ul").class("bars").children(rest.iter().map(bar)));
    el("div")
        .class("stack-s")
        .child(el("h2").class("h3").text(words.get(Word::NudgeTitle)))
        .children(tie)
        .children(rest)
}

fn bar(session: Session, words: &Words, profile: &InterestProfile, interest: Interest) -> El {
    let step = profile.maximum() * 50;
    let name = words.get(interest_word(interest));
    let (score, profile) = (profile.score(interest), *profile);
    let said = format!("{} / {}", points(score), profile.maximum());
    let error = format!(" ± {}", points(profile.error()));
    let nudge = |word: Word, sign: &'static str, to: u32| {
        action("btn btn-line btn-icon", sign, move || {
            session.nudge(profile, interest, to);
        })
        .attr("aria-label", words.with(word, name))
    };
    el("li")
        .attr("class", format!("bar bar-nudge k-{}", interest.letter()))
        .child(
            el("span")
                .class("badge")
                .child(icon(Icon::Interest(interest))),
        )
        .child(el("b").text(name))
        .child(
            el("span")
                .class("val num")
                .text(said)
                .child(el("small").text(error)),
        )
        .child(soft_bar(&profile, score))
        .child(nudge(Word::NudgeLess, "−", score.saturating_sub(step)))
        .child(nudge(Word::NudgeMore, "+", score + step))
}

/// The shape of the profile: equal areas make a ring, one strong area a spike.
fn shape(words: &Words, profile: &InterestProfile) -> El {
    let names: Vec<String> = profile
        .strongest_first()
        .into_iter()
        .map(|it| {
            let name = words.get(interest_word(it));
            format!("{name} {}", points(profile.score(it)))
        })
        .collect();
    let label = words.with(Word::ResultsShape, &names.join(", "));
    let maximum = (profile.maximum() * 1000).max(1);
    let shares = Interest::ALL.map(|it| profile.score(it) * 1000 / maximum);
    el("figure")
        .class("card card-sunken")
        .child(hexagon(words, &label, shares))
}

/// Solid to the score less its error, pale to the score and its error.
fn soft_bar(profile: &InterestProfile, score: u32) -> El {
    let full = profile.maximum() * 1000;
    let width = |score: u32| say::percent(score.min(full) * 10 / profile.maximum() / 10);
    let rect = |class, width: String| {
        svg("rect")
            .class(class)
            .attr("y", "3")
            .attr("width", width)
            .attr("height", "10")
            .attr("rx", "5")
    };
    svg("svg")
        .class("pic")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(rect("p-track", "100%".to_owned()))
        .child(rect("k-fill k-soft", width(score + profile.error())))
        .child(rect("k-fill", width(score.saturating_sub(profile.error()))))
        .child(
            svg("line")
                .class("p-mark")
                .attr("x1", width(score))
                .attr("x2", width(score))
                .attr("y1", "0")
                .attr("y2", "16"),
        )
}

fn actions(session: Session, words: &Words, questionnaire: &Arc<Questionnaire>, moved: bool) -> El {
    let interests = session.interests();
    let extend =
        (interests.length == Some(Length::Short) && interests.typed.is_none()).then(|| {
            let questionnaire = Arc::clone(questionnaire);
            action("btn btn-line", words.get(Word::Extend), move || {
                session.begin(&questionnaire, Length::Long);
            })
        });
    let settle = moved.then(|| {
        action("btn btn-line", words.get(Word::NudgeReset), move || {
            session.settle();
        })
    });
    el("div")
        .class("actions")
        .children(settle)
        .children(extend)
        .child(
            link(session, Screen::Map)
                .class("btn btn-line")
                .attr("data-to-map", "")
                .text(words.get(Word::NavMap)),
        )
        .child(
            link(session, Screen::Catalogue)
                .class("btn btn-line")
                .text(words.get(Word::NavCatalogue)),
        )
        .child(action(
            "btn btn-plain",
            words.get(Word::Forget),
            move || session.forget(),
        ))
}
