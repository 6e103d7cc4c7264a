//! Short questions after the result. Each answer is a filter: what it took away is said, and it can be taken back.

use super::filter_panel::facet_name;
use crate::session::Session;
use crate::ui::markup::{El, el, nothing};
use guidance::catalog::Catalog;
use guidance::filters::Filters;
use guidance::narrowing::{Choice, Narrowing, strong};
use guidance::profile::InterestProfile;
use guidance::words::Word;
use std::sync::Arc;

fn question_word(question: Narrowing) -> Word {
    match question {
        Narrowing::Study => Word::AskStudy,
        Narrowing::Air => Word::AskAir,
        Narrowing::Lean => Word::AskLean,
        Narrowing::Hours => Word::AskHours,
        Narrowing::Body => Word::AskBody,
    }
}

fn choice_name(catalog: &Catalog, choice: Choice) -> String {
    match choice {
        Choice::College => catalog.words.get(Word::ChooseCollege).to_owned(),
        Choice::University => catalog.words.get(Word::LevelUniversity).to_owned(),
        _ => {
            let facet = choice.facets().first();
            facet.map_or(String::new(), |facet| facet_name(catalog, *facet))
        }
    }
}

pub(super) fn narrowing(session: Session, catalog: &Arc<Catalog>, profile: &InterestProfile) -> El {
    let words = &catalog.words;
    let all = strong(catalog, profile, &Filters::default()).to_string();
    let (catalog, profile) = (Arc::clone(catalog), *profile);
    let heading = el("h2").class("h2").text(words.get(Word::ResultsList));
    let text = el("p").class("text").text(words.with_two(
        Word::ResultsStrong,
        &all,
        &catalog.len().to_string(),
    ));
    let rounds = move || {
        let round = Round {
            session,
            catalog: &catalog,
            profile: &profile,
            filters: session.filters(),
        };
        let asked = session.asked();
        let answered = asked.iter().map(|question| round.answered(*question));
        let next = Narrowing::ALL.into_iter().find(|it| !asked.contains(it));
        el("div")
            .class("stack-s")
            .child(el("ul").class("stack-s").children(answered))
            .child(match next {
                Some(question) => round.question(question, asked.len() + 1).into(),
                None => nothing(),
            })
            .into()
    };
    el("section")
        .class("section")
        .child(heading)
        .child(text)
        .live(rounds)
}

struct Round<'a> {
    session: Session,
    catalog: &'a Catalog,
    profile: &'a InterestProfile,
    filters: Filters,
}

impl Round<'_> {
    fn left(&self, filters: &Filters) -> usize {
        strong(self.catalog, self.profile, filters)
    }

    fn question(&self, question: Narrowing, number: usize) -> El {
        let words = &self.catalog.words;
        let session = self.session;
        let pick = |name: String, choice: Option<Choice>| {
            let left = self.left(&question.with(&self.filters, choice));
            el("button")
                .class("pick")
                .attr("type", "button")
                .on("click", move |_| session.settle_on(question, choice))
                .text(name)
                .child(el("em").class("num").text(left.to_string()))
        };
        let any = pick(words.get(Word::ChooseAny).to_owned(), None).attr("data-any", "");
        let choices = question.choices().iter();
        let choices = choices.map(|choice| pick(choice_name(self.catalog, *choice), Some(*choice)));
        let count = words.with_two(
            Word::AskCount,
            &number.to_string(),
            &Narrowing::ALL.len().to_string(),
        );
        let title = words.get(question_word(question));
        el("div")
            .class("card card-sunken")
            .attr("data-question", number.to_string())
            .child(el("h3").class("h3").text(title))
            .child(
                el("div")
                    .class("chips")
                    .attr("role", "group")
                    .attr("aria-label", title)
                    .child(any)
                    .children(choices),
            )
            .child(el("p").class("note").text(count))
    }

    /// What was answered, how many that took away, and the way back.
    fn answered(&self, question: Narrowing) -> El {
        let words = &self.catalog.words;
        let session = self.session;
        let answer = question.answer(&self.filters);
        let name = match answer {
            Some(choice) => choice_name(self.catalog, choice),
            None => words.get(Word::ChooseAny).to_owned(),
        };
        let without = self.left(&question.with(&self.filters, None));
        let gone = without.saturating_sub(self.left(&self.filters));
        let gone = answer.map(|_| {
            let gone = words.with(Word::AskGone, &gone.to_string());
            el("span").class("muted").text(format!(" {gone} "))
        });
        let title = words.get(question_word(question));
        let undo = el("button")
            .class("btn btn-plain")
            .attr("type", "button")
            .attr("aria-label", words.with(Word::AskUndo, title))
            .on("click", move |_| session.ask_again(question))
            .text(words.get(Word::AskUndoShort));
        el("li")
            .class("row small")
            .attr("data-asked", "")
            .child(
                el("span")
                    .text(format!("{title} "))
                    .child(el("b").text(name)),
            )
            .children(gone)
            .child(undo)
    }
}
