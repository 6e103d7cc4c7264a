//! What one pair opens: programme groups, how a score stands to each, and the professions behind them.

use super::facts::{lowest, mine, named, places, threshold, year_age};
use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el, nothing};
use crate::ui::screens::heart::heart;
use crate::ui::screens::link;
use crate::ui::screens::row::paid_row;
use guidance::catalog::Catalog;
use guidance::guide::GuideSay;
use guidance::say;
use guidance::shortlist::Pick;
use guidance::sorting::sorted;
use guidance::study::{Group, Pair, PairId, Quota, Score, Study};
use guidance::words::Word;

pub(super) fn answer(session: Session, library: Library, study: &Study, pair: PairId) -> El {
    let (catalog, routes) = (session.catalog(), session.routes());
    let words = &catalog.words;
    let groups = in_order(study, pair, routes.score(), routes.quota);
    if groups.is_empty() {
        return unaccepted(session, study, pair);
    }
    let counts = words.with_two(
        Word::RoutesOpen,
        &groups.len().to_string(),
        &study.professions(pair).len().to_string(),
    );
    let rows = groups.iter().take(routes.shown);
    let row = |group: &&Group| row(session, &catalog, study, group);
    let left = groups.len().saturating_sub(routes.shown);
    let more = (left > 0).then(|| {
        let button = el("button")
            .class("btn btn-line btn-wide")
            .attr("type", "button")
            .attr("data-more", "")
            .on("click", move |_| session.show_more_groups())
            .text(words.with(Word::More, &left.min(crate::session::PAGE).to_string()));
        el("p").child(button)
    });
    let name = study.pair(pair).map(|it| study.pair_name(it));
    el("section")
        .class("section")
        .attr("data-groups", groups.len().to_string())
        .child(el("h2").class("h2").text(name.unwrap_or_default()))
        .child(
            el("p")
                .class("strong")
                .attr("aria-live", "polite")
                .text(counts),
        )
        .children(
            study
                .pair(pair)
                .and_then(|it| takers(session, library, study, it)),
        )
        .child(el("ol").class("list").children(rows.map(row)))
        .children(more)
}

/// How many passed the threshold with the pair; said once the words for it are there.
fn takers(session: Session, library: Library, study: &Study, pair: &Pair) -> Option<El> {
    let (people, year, now) = (pair.takers?, study.threshold_year, session.month());
    let key = match pair.together {
        true => GuideSay::TakersTogether,
        false => GuideSay::Takers,
    };
    let said = move || match library.guide() {
        Fetched::Ready(guide) => {
            let said = guide.say(key).replace("{n}", &say::number(people));
            let aged = year_age(&session.catalog().words, year, now);
            el("p")
                .class("note")
                .attr("data-takers", people.to_string())
                .text(said.replace("{m}", &year.to_string()))
                .children(aged)
                .into()
        }
        Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => nothing(),
    };
    Some(el("div").live(said))
}

/// With a score the best chance first, otherwise by name as the file has them.
fn in_order(study: &Study, pair: PairId, score: Option<Score>, quota: Quota) -> Vec<&Group> {
    let groups: Vec<&Group> = study.accepting(pair).collect();
    match score {
        Some(score) => sorted(groups, |one, other| {
            one.chance(score, quota).cmp(&other.chance(score, quota))
        }),
        None => groups,
    }
}

/// No group accepts it: the near pairs that some group does.
fn unaccepted(session: Session, study: &Study, pair: PairId) -> El {
    let catalog = session.catalog();
    let near = study.pair(pair).map(|it| {
        let [one, other] = it.subjects;
        study.near(one, other)
    });
    let open = near.unwrap_or_default().into_iter();
    let open = open.filter(|it| study.accepting(*it).next().is_some());
    let names = open.filter_map(|it| Some(study.pair_name(study.pair(it)?)));
    let names: Vec<String> = names.collect();
    el("section").class("section").child(
        el("p")
            .attr("role", "status")
            .text(catalog.words.with(Word::PairNone, &names.join("; "))),
    )
}

fn row(session: Session, catalog: &Catalog, study: &Study, group: &Group) -> El {
    let words = &catalog.words;
    let routes = session.routes();
    let band = routes
        .score()
        .map(|score| mine(words, score, group.chance(score, routes.quota)));
    let name = link(session, Screen::Group(group.code))
        .attr("data-group", group.code.to_string())
        .child(named("span", &group.name));
    let pick = Pick::Group(group.code.to_string());
    let now = session.month();
    let facts = el("dl")
        .class("study-facts")
        .child(threshold(words, study, group, now))
        .child(lowest(words, group, routes.quota, now))
        .children(places(words, study, group, now));
    el("li")
        .class("study-row")
        .children(band)
        .child(
            el("div")
                .class("head-keep")
                .child(el("h3").class("h4").child(name))
                .child(heart(session, pick, &group.name.text)),
        )
        .child(el("p").class("note").text(group.code.to_string()))
        .child(facts)
        .children(professions(session, catalog, group))
}

/// The professions behind a group, with their best pay, on tap.
fn professions(session: Session, catalog: &Catalog, group: &Group) -> Option<El> {
    let links = group.links.iter();
    let rows: Vec<El> = links
        .filter_map(|it| paid_row(session, catalog, it.profession))
        .collect();
    (!rows.is_empty()).then(|| {
        let count = rows.len().to_string();
        el("details")
            .class("more")
            .child(el("summary").text(catalog.words.with(Word::RoutesLeads, &count)))
            .child(el("ol").class("list").children(rows))
    })
}
