//! Professions in the order of likeness: by sector first, then one by one, each with its reasons.

use super::filter_panel::{chips, facet_name, filter_panel};
use super::row::profession_row;
use super::visit;
use crate::session::{PAGE, Screen, Session};
use crate::ui::markup::{El, el};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::interests::interest_word;
use guidance::catalog::{Catalog, Profession};
use guidance::facts::FactList;
use guidance::filters::{Dimension, Facet};
use guidance::matching::Likeness;
use guidance::profile::InterestProfile;
use guidance::questionnaire::{Length, Questionnaire};
use guidance::ranking::{Ranked, rank};
use guidance::why::{Pull, Reading, answers_behind, reasons};
use guidance::words::Word;
use leptos::prelude::*;
use std::sync::Arc;

/// Sectors that are shown before single professions.
const GROUPS: usize = 6;
/// Answers that are named for one reason.
const ANSWERS: usize = 3;

pub(super) fn likeness_word(likeness: Likeness) -> Word {
    match likeness {
        Likeness::Strong => Word::LikenessStrong,
        Likeness::Clear => Word::LikenessClear,
        Likeness::Some => Word::LikenessSome,
        Likeness::None => Word::LikenessNone,
    }
}

/// Sectors, or school subjects, whose best professions resemble; none of them when none does.
pub(super) fn groups(session: Session, catalog: &Arc<Catalog>, profile: &InterestProfile) -> El {
    let words = &catalog.words;
    let by = RwSignal::new(Dimension::Sector);
    let (catalog, profile) = (Arc::clone(catalog), *profile);
    let pick = |dimension: Dimension, word: Word| {
        el("button")
            .class("pick")
            .attr("type", "button")
            .live_attr("aria-pressed", move || {
                Some((by.get() == dimension).to_string())
            })
            .on("click", move |_| by.set(dimension))
            .text(words.get(word))
    };
    let picks = el("div")
        .class("chips")
        .child(pick(Dimension::Sector, Word::GroupsBySector))
        .child(pick(
            Dimension::Fact(FactList::Subjects),
            Word::GroupsBySubject,
        ));
    let head = el("h2").class("h2").text(words.get(Word::ResultsGroups));
    let tiles = move || {
        // Subjects are known once the facts are there.
        let catalog = match by.get() {
            Dimension::Sector => Arc::clone(&catalog),
            _ => session.catalog(),
        };
        let ranking = rank(&catalog, &profile, &session.filters());
        let groups = ranking.groups(&catalog, by.get()).into_iter();
        let tiles = groups
            .filter(|group| group.fit.likeness() >= Likeness::Clear)
            .take(GROUPS)
            .map(|group| tile(session, &catalog, group.facet, group.strong));
        el("ul").class("sectors").children(tiles).into()
    };
    el("section")
        .class("section")
        .child(head)
        .child(picks)
        .live(tiles)
}

fn tile(session: Session, catalog: &Catalog, facet: Facet, strong: usize) -> El {
    let sign = match facet {
        Facet::Sector(sector) => Icon::Sector(sector),
        _ => Icon::List,
    };
    let way = visit(session, Screen::Catalogue, move || session.browse(facet))
        .child(icon(sign))
        .child(el("span").text(facet_name(catalog, facet)))
        .child(el("em").class("num").text(strong.to_string()));
    el("li").child(way)
}

pub(super) fn ranked_list(
    session: Session,
    catalog: &Arc<Catalog>,
    questionnaire: &Arc<Questionnaire>,
    profile: &InterestProfile,
) -> El {
    let words = &catalog.words;
    let (catalog, questionnaire, profile) =
        (Arc::clone(catalog), Arc::clone(questionnaire), *profile);
    let heading = el("h2").class("h2").text(words.get(Word::ResultsOrder));
    let shown = RwSignal::new(PAGE);
    let list = move || {
        let ranking = rank(&catalog, &profile, &session.filters());
        let why = Why {
            session,
            catalog: &catalog,
            questionnaire: &questionnaire,
            profile: &profile,
        };
        let rows = ranking
            .entries
            .iter()
            .take(shown.get())
            .filter_map(|entry| why.row(entry));
        let left = ranking.entries.len().saturating_sub(shown.get()).min(PAGE);
        let more = (left > 0).then(|| {
            let button = el("button")
                .class("btn btn-line btn-wide")
                .attr("type", "button")
                .on("click", move |_| shown.update(|shown| *shown += PAGE))
                .text(catalog.words.with(Word::More, &left.to_string()));
            el("p").child(button)
        });
        el("div")
            .class("stack")
            .child(el("ol").class("list").children(rows))
            .children(more)
            .into()
    };
    let body = el("div")
        .class("stack")
        .live(move || chips(session))
        .live(list);
    el("section").class("section").child(heading).child(
        el("div")
            .class("cols cols-side")
            .child(filter_panel(session))
            .child(body),
    )
}

/// All that a reason is worked out from.
struct Why<'a> {
    session: Session,
    catalog: &'a Catalog,
    questionnaire: &'a Questionnaire,
    profile: &'a InterestProfile,
}

impl Why<'_> {
    fn row(&self, entry: &Ranked) -> Option<El> {
        let profession = self.catalog.get(entry.lead)?;
        let words = &self.catalog.words;
        let likeness = words.get(likeness_word(entry.fit.likeness()));
        let twins: Vec<&str> = entry
            .twins
            .iter()
            .filter_map(|id| self.catalog.get(*id))
            .map(|it| it.name.as_str())
            .collect();
        let twins = (!twins.is_empty()).then(|| line(words.with(Word::Twins, &twins.join(", "))));
        let why = el("details")
            .class("more why")
            .child(el("summary").text(format!("{likeness} · {}", words.get(Word::Why))))
            .children(self.reasons(profession))
            .children(twins);
        Some(profession_row(self.session, self.catalog, entry.lead)?.child(why))
    }

    /// What the learner likes and the work is full of comes first: a shared low area may pull more but says less.
    fn reasons(&self, profession: &Profession) -> Vec<El> {
        let words = &self.catalog.words;
        let pulls = reasons(self.profile, &profession.interests);
        let names = |wanted: fn(&Pull) -> bool| {
            let names: Vec<&str> = pulls
                .iter()
                .filter(|pull| wanted(pull))
                .map(|pull| words.get(interest_word(pull.interest)))
                .collect();
            (!names.is_empty()).then(|| names.join(", "))
        };
        let up = names(|pull| pull.reading == Reading::BothHigh);
        let down = names(|pull| matches!(pull.reading, Reading::OnlyLearner | Reading::OnlyWork));
        let answers = pulls
            .iter()
            .find(|pull| pull.reading == Reading::BothHigh)
            .and_then(|pull| self.answers(pull));
        let estimated = profession
            .interest_basis
            .is_estimate()
            .then(|| words.get(Word::WhyEstimate).to_owned());
        let lines = [
            up.map(|up| words.with(Word::WhyUp, &up)),
            answers.map(|said| words.with(Word::WhyAnswers, &said)),
            down.map(|down| words.with(Word::WhyDown, &down)),
            estimated,
        ];
        lines.into_iter().flatten().map(line).collect()
    }

    fn answers(&self, pull: &Pull) -> Option<String> {
        let interests = self.session.interests();
        if interests.typed.is_some() {
            return None;
        }
        let length = interests.length.unwrap_or(Length::Short);
        let behind = answers_behind(self.questionnaire, &interests.answers, length, pull);
        let texts: Vec<&str> = behind
            .into_iter()
            .take(ANSWERS)
            .filter_map(|id| self.questionnaire.get(id))
            .map(|question| question.text.as_str())
            .collect();
        (!texts.is_empty()).then(|| texts.join("; "))
    }
}

fn line(text: String) -> El {
    el("p").class("small").text(text)
}
