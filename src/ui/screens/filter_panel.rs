//! Filters: each choice with the number of professions behind it. Beside the list on a wide page, on tap on a phone.

use super::row::level_word;
use crate::session::Session;
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::{Icon, icon, small_icon};
use crate::ui::parts::interests::interest_word;
use guidance::catalog::{Catalog, DemandEvidence};
use guidance::facts::{FactList, Trait};
use guidance::filters::{Dimension, Facet};
use guidance::map::Lean;
use guidance::say::pay::kind_word;
use guidance::words::Word;
use leptos::prelude::*;

/// A long list of choices begins with so many.
const FIRST_CHOICES: usize = 6;

fn dimension_word(dimension: Dimension) -> Word {
    match dimension {
        Dimension::Sector => Word::FilterSector,
        Dimension::Level => Word::FilterLevel,
        Dimension::Interest => Word::FilterInterest,
        Dimension::Pay => Word::FilterPay,
        Dimension::Demand => Word::FilterDemand,
        Dimension::New => Word::FilterNew,
        Dimension::Fact(FactList::Subjects) => Word::FactsSubjects,
        Dimension::Fact(FactList::Places) => Word::FactsPlaces,
        Dimension::Fact(FactList::Schedule) => Word::FactsSchedule,
        Dimension::Fact(FactList::Demands) => Word::FactsDemands,
        Dimension::Air => Word::AskAir,
        Dimension::Lean => Word::AskLean,
        Dimension::Hours => Word::AskHours,
        Dimension::Body => Word::AskBody,
    }
}

pub(crate) fn facet_name(catalog: &Catalog, facet: Facet) -> String {
    let word = match facet {
        Facet::Sector(sector) => return catalog.sector_name(sector).to_owned(),
        Facet::Level(level) => level_word(level),
        Facet::Interest(interest) => interest_word(interest),
        Facet::Pay(kind) => kind_word(kind),
        Facet::Demand(DemandEvidence::Own) => Word::DemandOwn,
        Facet::Demand(DemandEvidence::Sector) => Word::DemandSector,
        Facet::Demand(DemandEvidence::None) => Word::DemandUnknown,
        Facet::New => Word::NewBadge,
        Facet::Trait(Trait::Outdoors) => Word::ChooseOutdoors,
        Facet::Trait(Trait::Indoors) => Word::ChooseIndoors,
        Facet::Trait(Trait::Steady) => Word::ChooseSteady,
        Facet::Trait(Trait::Moving) => Word::ChooseMoving,
        Facet::Trait(Trait::Sitting) => Word::ChooseSitting,
        Facet::Lean(Lean::People) => Word::ChoosePeople,
        Facet::Lean(Lean::Things) => Word::ChooseThings,
        Facet::Fact(fact) => return catalog.fact_words.word(fact).to_owned(),
    };
    catalog.words.get(word).to_owned()
}

pub(crate) fn filter_panel(session: Session) -> El {
    let voice = session.voice();
    let open = RwSignal::new(false);
    let chosen = move || match session.filters().len() {
        0 => nothing(),
        chosen => el("span").class("count").text(chosen.to_string()).into(),
    };
    let button = el("button")
        .class("btn btn-line narrow-only")
        .attr("type", "button")
        .attr("aria-controls", "filters")
        .live_attr("aria-expanded", move || Some(open.get().to_string()))
        .on("click", move |_| open.update(|open| *open = !*open))
        .child(icon(Icon::Filter))
        .say(voice.say(Word::Filters))
        .live(chosen);
    let form = el("form")
        .class("filters")
        .attr("id", "filters")
        .on("submit", |event| event.prevent_default())
        .child(el("h2").class("h3 wide-only").say(voice.say(Word::Filters)))
        .children(Dimension::LISTED.map(|dimension| group(session, dimension)));
    el("aside")
        .live_attr("class", move || {
            Some(
                if open.get() {
                    "panel panel-open"
                } else {
                    "panel"
                }
                .to_owned(),
            )
        })
        .child(button)
        .child(form)
}

/// One dimension; nothing while the catalogue has no choices in it.
fn group(session: Session, dimension: Dimension) -> AnyView {
    let facets = Memo::new(move |_| dimension.facets(&session.catalog()));
    let all = RwSignal::new(false);
    let choices = move || {
        let facets = facets.get();
        let rest = facets.len().saturating_sub(FIRST_CHOICES);
        let shown = if all.get() || rest <= 1 {
            facets.len()
        } else {
            FIRST_CHOICES
        };
        let choices = facets
            .iter()
            .take(shown)
            .map(|facet| choice(session, *facet));
        let more = (shown < facets.len()).then(|| more(session, rest, all));
        el("div").children(choices).children(more).into()
    };
    let details = move || {
        let summary = el("summary")
            .say(session.voice().say(dimension_word(dimension)))
            .child(small_icon(Icon::DownSmall));
        let details = el("details").child(summary).live(choices);
        match dimension {
            Dimension::Sector | Dimension::Level => details.attr("open", ""),
            Dimension::Interest
            | Dimension::Pay
            | Dimension::Demand
            | Dimension::New
            | Dimension::Fact(_)
            | Dimension::Air
            | Dimension::Lean
            | Dimension::Hours
            | Dimension::Body => details,
        }
    };
    let there = Memo::new(move |_| !facets.get().is_empty());
    el("div")
        .live(move || {
            if there.get() {
                details().into()
            } else {
                nothing()
            }
        })
        .into()
}

fn more(session: Session, rest: usize, all: RwSignal<bool>) -> El {
    let said = session
        .voice()
        .with(|words, _| words.with(Word::FilterMore, &rest.to_string()));
    let button = el("button")
        .class("btn btn-plain")
        .attr("type", "button")
        .on("click", move |_| all.set(true))
        .text(said);
    el("p").child(button)
}

fn choice(session: Session, facet: Facet) -> El {
    let count = move || session.count_behind(facet);
    let class = move || {
        let dead = count() == 0 && !session.filters().has(facet);
        Some(if dead { "opt opt-dead" } else { "opt" }.to_owned())
    };
    let input = el("input")
        .attr("type", "checkbox")
        .on_off("checked", move || session.filters().has(facet))
        .on("change", move |_| session.narrow(facet));
    el("label")
        .live_attr("class", class)
        .child(input)
        .child(el("span").say(move || facet_name(&session.catalog(), facet)))
        .child(el("em").class("num").say(move || count().to_string()))
}

/// The chosen filters, each taken back by a tap.
pub(crate) fn chips(session: Session) -> AnyView {
    let (catalog, filters) = (session.catalog(), session.filters());
    if filters.is_empty() {
        return nothing();
    }
    let words = &catalog.words;
    let chip = |facet| {
        el("button")
            .class("pick")
            .attr("type", "button")
            .on("click", move |_| session.narrow(facet))
            .text(facet_name(&catalog, facet))
            .child(small_icon(Icon::Close).class("i i-s show"))
            .child(
                el("span")
                    .class("hide")
                    .text(format!(" {}", words.get(Word::FilterRemove))),
            )
    };
    let clear = el("button")
        .class("btn btn-plain")
        .attr("type", "button")
        .on("click", move |_| session.widen())
        .text(words.get(Word::FiltersClear));
    el("div")
        .class("chips")
        .children(filters.chosen().map(chip))
        .child(clear)
        .into()
}
