//! One programme group: who gets in, where it is, and where it leads.

use super::facts::{fact, lowest, mine, named, places, rules, threshold, year_age};
use super::{fetched, origin};
use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::{Icon, small_icon};
use crate::ui::screens::heart::heart;
use crate::ui::screens::profession_answers::way;
use crate::ui::screens::row::paid_row;
use crate::ui::screens::terms::terms;
use crate::ui::screens::{link, visit};
use guidance::catalog::Catalog;
use guidance::guide::{GuideSay, TermKey};
use guidance::period::Month;
use guidance::say;
use guidance::say::route::{kind_word, reason_word};
use guidance::shortlist::Pick;
use guidance::study::{Group, GroupCode, Link, Offer, PairId, Quota, Study};
use guidance::words::Word;

/// What a group is described with.
const WORDS: [TermKey; 7] = [
    TermKey::Group,
    TermKey::Pair,
    TermKey::Threshold,
    TermKey::Lowest,
    TermKey::Grant,
    TermKey::Paid,
    TermKey::Rural,
];

pub(crate) fn group(session: Session, library: Library, code: GroupCode) -> El {
    let back = link(session, Screen::Routes)
        .class("row small")
        .child(small_icon(Icon::Back))
        .say(session.voice().say(Word::NavRoutes));
    let draw = move |study: std::sync::Arc<Study>| match study.group(code) {
        Some(group) => whole(session, library, &study, group),
        None => missing(session, code),
    };
    el("div")
        .class("page")
        .child(el("p").class("study-back").child(back))
        .live(fetched(session, library, draw))
}

fn title() -> El {
    el("h1").class("h1").attr("tabindex", "-1")
}

fn missing(session: Session, code: GroupCode) -> El {
    el("div")
        .class("section")
        .child(title().text(code.to_string()))
        .child(el("p").text(session.catalog().words.get(Word::GroupMissing)))
}

fn whole(session: Session, library: Library, study: &Study, group: &Group) -> El {
    let catalog = session.catalog();
    let words = &catalog.words;
    let name = title().child(named("span", &group.name));
    let pick = Pick::Group(group.code.to_string());
    let head = el("div")
        .class("stack-s")
        .child(name)
        .child(el("p").class("muted").text(group.code.to_string()));
    let section = |word, body: Vec<El>| {
        el("section")
            .class("section")
            .child(el("h2").class("h2").text(words.get(word)))
            .children(body)
    };
    let mut admission = stand(session, &catalog, study, group);
    admission.push(admitted(&catalog, study, group, session.month()));
    admission.extend(awarded(session, library, group));
    admission.extend(rules(words, study, &group.conditions, session.month()));
    admission.push(terms(library, &WORDS));
    admission.push(way(session, Screen::Exam, words.get(Word::ExamTitle)));
    el("div")
        .attr("data-open-group", group.code.to_string())
        .child(
            el("div")
                .class("section head-keep")
                .child(head)
                .child(heart(session, pick, &group.name.text)),
        )
        .children(instead(session, study, group))
        .child(section(
            Word::GroupPairs,
            vec![pairs(session, study, group)],
        ))
        .child(section(Word::GroupAdmission, admission))
        .child(section(
            Word::GroupProfessions,
            vec![professions(session, &catalog, group)],
        ))
        .child(section(
            Word::GroupUniversities,
            universities(session, &catalog, study, group),
        ))
        .child(origin(words, study))
}

/// The universities with this group on the map of regions.
fn by_region(session: Session, code: GroupCode) -> El {
    let way = visit(session, Screen::Places, move || {
        session.seek_group(Some(code));
        session.open(Screen::Places);
    });
    let way = way.attr("data-by-region", "");
    el("p")
        .class("study-links")
        .child(way.say(session.voice().say(Word::PlacesTitle)))
}

/// The pairs it accepts; each opens what else it leads to.
fn pairs(session: Session, study: &Study, group: &Group) -> El {
    let chip = |id: &PairId| {
        let (id, name) = (*id, study.pair_name(study.pair(*id)?));
        let button = el("button")
            .class("pick")
            .attr("type", "button")
            .on("click", move |_| {
                session.choose_pair(Some(id));
                session.open(Screen::Routes);
            })
            .text(name);
        Some(el("li").child(button))
    };
    el("ul")
        .class("chips")
        .children(group.pairs.iter().filter_map(chip))
}

/// How what the learner has said stands to it.
fn stand(session: Session, catalog: &Catalog, study: &Study, group: &Group) -> Vec<El> {
    let (words, routes) = (&catalog.words, session.routes());
    let unmet = routes.pair.filter(|it| !group.pairs.contains(it));
    let unmet = unmet.map(|_| {
        let names = group.pairs.iter();
        let names = names.filter_map(|it| Some(study.pair_name(study.pair(*it)?)));
        let names: Vec<String> = names.collect();
        let code = group.code.to_string();
        el("p")
            .class("error")
            .attr("data-unmet", "")
            .text(words.with_two(Word::GroupUnmet, &code, &names.join("; ")))
    });
    let band = routes
        .score()
        .map(|score| mine(words, score, group.chance(score, routes.quota)));
    unmet.into_iter().chain(band).collect()
}

fn admitted(catalog: &Catalog, study: &Study, group: &Group, now: Option<Month>) -> El {
    let words = &catalog.words;
    let doubtful = group.winners.iter().filter(|it| it.doubtful);
    let doubtful = doubtful.map(|it| {
        el("p")
            .class("note")
            .text(words.with(Word::WinnersDoubtful, &it.year.to_string()))
    });
    let facts = el("dl")
        .class("study-facts")
        .child(threshold(words, study, group, now))
        .children(Quota::ALL.map(|quota| lowest(words, group, quota, now)))
        .children(places(words, study, group, now));
    el("div").class("stack-s").child(facts).children(doubtful)
}

/// How many grants were given in the newest year that is counted; said once the words for it are there.
fn awarded(session: Session, library: Library, group: &Group) -> Option<El> {
    let mut years = group.winners.iter();
    let (year, count) = years.find_map(|it| Some((it.year, it.awarded?)))?;
    let said = move || match library.guide() {
        Fetched::Ready(guide) => {
            let label = guide
                .say(GuideSay::Awarded)
                .replace("{n}", &year.to_string());
            let aged = year_age(&session.catalog().words, year, session.month());
            el("dl")
                .class("study-facts")
                .attr("data-awarded", count.to_string())
                .child(fact(label, say::number(count), aged))
                .into()
        }
        Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => nothing(),
    };
    Some(el("div").live(said))
}

/// The groups that took its place.
fn instead(session: Session, study: &Study, group: &Group) -> Option<El> {
    let ways = group.instead.iter().filter_map(|code| {
        let other = study.group(*code)?;
        let name = el("span")
            .text(format!("{code} "))
            .child(named("span", &other.name));
        Some(el("li").child(link(session, Screen::Group(*code)).child(name)))
    });
    let ways: Vec<El> = ways.collect();
    (!ways.is_empty()).then(|| {
        let says = session.voice().say(Word::GroupInstead);
        let ways = el("ul").class("study-links").children(ways);
        el("div")
            .attr("data-instead", "")
            .child(el("p").say(says))
            .child(ways)
    })
}

fn professions(session: Session, catalog: &Catalog, group: &Group) -> El {
    let words = &catalog.words;
    let row = |it: &Link| {
        let kind = words.get(kind_word(it.kind));
        let how = match it.why {
            Some(why) => format!("{kind}: {}", words.get(reason_word(why))),
            None => kind.to_owned(),
        };
        let row = paid_row(session, catalog, it.profession)?;
        Some(row.child(el("p").class("why small muted").text(how)))
    };
    let rows: Vec<El> = group.links.iter().filter_map(row).collect();
    match rows.is_empty() {
        true => el("p").text(words.get(Word::GroupNoProfessions)),
        false => el("ol").class("list").children(rows),
    }
}

fn universities(session: Session, catalog: &Catalog, study: &Study, group: &Group) -> Vec<El> {
    let words = &catalog.words;
    let rows: Vec<El> = group
        .offers
        .iter()
        .filter_map(|offer| university(session, catalog, study, offer))
        .collect();
    if rows.is_empty() {
        return vec![el("p").text(words.get(Word::GroupNoUniversities))];
    }
    let note = words.with_two(
        Word::GroupOffersNote,
        &study.threshold_year.to_string(),
        &study.offers_year.to_string(),
    );
    vec![
        by_region(session, group.code),
        el("p").class("note").text(note),
        el("ul").class("list").children(rows),
    ]
}

fn university(session: Session, catalog: &Catalog, study: &Study, offer: &Offer) -> Option<El> {
    let (words, routes) = (&catalog.words, session.routes());
    let university = study.university(offer)?;
    let (year, now) = (study.offers_year.to_string(), session.month());
    let threshold = offer.threshold.map(|it| {
        let label = words.with(Word::RoutesThreshold, &study.threshold_year.to_string());
        fact(
            label,
            it.to_string(),
            year_age(words, study.threshold_year, now),
        )
    });
    let scores = Quota::ALL.into_iter().filter_map(|quota| {
        let kind = words.get(quota.word()).to_lowercase();
        let label = words.with_two(Word::GroupYear, &year, &kind);
        let aged = year_age(words, study.offers_year, now);
        Some(fact(label, offer.lowest(quota)?.to_string(), aged))
    });
    let band = routes
        .score()
        .map(|score| mine(words, score, offer.chance(score, routes.quota)));
    Some(
        el("li")
            .class("study-row")
            .children(band)
            .child(named("h3", &university.name).class("h4"))
            .child(el("p").class("note").text(&university.code))
            .child(
                el("dl")
                    .class("study-facts")
                    .children(threshold)
                    .children(scores),
            ),
    )
}
