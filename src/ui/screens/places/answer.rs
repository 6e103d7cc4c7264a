//! What is known of the region that is chosen, and of schools whose region is not known.

use crate::library::{Fetched, Library};
use crate::session::{Screen, Session};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::dated::{age, short};
use crate::ui::parts::sources::out_link;
use crate::ui::screens::link;
use crate::ui::screens::study::facts::named;
use guidance::catalog::Catalog;
use guidance::lang::Lang;
use guidance::period::Period;
use guidance::places::{FEW, Places, PlacesSay, School, SchoolKind};
use guidance::region::RegionName;
use guidance::say;
use guidance::study::GroupCode;
use guidance::words::Words;
use leptos::prelude::*;

pub(super) fn answer(session: Session, library: Library, places: &Places) -> El {
    let (catalog, sought) = (session.catalog(), session.sought());
    let region = sought.region.and_then(|it| places.region(it));
    let part = el("section").class("stack");
    let part = match (region, sought.layer.kind()) {
        (None, _) => part.child(el("p").class("strong").text(places.say(PlacesSay::Choose))),
        (Some(region), Some(kind)) => {
            part.children(listed(session, library, &catalog, places, kind, region))
        }
        (Some(region), None) => part.child(pay(session, &catalog, places, region)),
    };
    let after = match sought.layer.kind() {
        Some(kind) => general(session, library, &catalog, places, kind),
        None => vec![note(places.say(PlacesSay::PayNote))],
    };
    part.children(after)
}

fn note(text: impl AsRef<str>) -> El {
    el("p").class("note text").text(text)
}

fn listed(
    session: Session,
    library: Library,
    catalog: &Catalog,
    places: &Places,
    kind: SchoolKind,
    region: &RegionName,
) -> Vec<El> {
    let group = session.seeks(|it| it.group_of(kind));
    let schools = places
        .of(kind, Some(region.key))
        .filter(|it| it.offers(group));
    let rows: Vec<El> = schools
        .map(|it| school(session, library, catalog, places, it))
        .collect();
    let count = rows.len();
    let said = places.with(PlacesSay::Listed, &count.to_string(), &region.name);
    let title = el("div").attr("role", "status").child(
        el("h2")
            .class("h3")
            .attr("data-listed", region.key.key())
            .text(said),
    );
    let few = thin(places, kind, group, count).map(note);
    let list = (count > 0).then(|| el("ul").class("list").children(rows));
    std::iter::once(title).chain(few).chain(list).collect()
}

/// What a short list means.
fn thin(
    places: &Places,
    kind: SchoolKind,
    group: Option<GroupCode>,
    count: usize,
) -> Option<String> {
    let say = match (kind, count) {
        (SchoolKind::University, 0) if group.is_some() => PlacesSay::GroupNone,
        (SchoolKind::University, 0) => PlacesSay::UniversityNone,
        (SchoolKind::College, 0) => PlacesSay::CollegeNone,
        (SchoolKind::College, few) if few < FEW => PlacesSay::CollegeFew,
        _ => return None,
    };
    Some(places.with(say, &count.to_string(), ""))
}

fn school(
    session: Session,
    library: Library,
    catalog: &Catalog,
    places: &Places,
    school: &School,
) -> El {
    let about: Vec<&str> = [&school.code, &school.city]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let site = match &school.site {
        Some(link) => el("p").child(site(&catalog.words, places, link)),
        None => el("p").class("note").text(places.say(PlacesSay::NoSite)),
    };
    el("li")
        .class("study-row")
        .child(named("h3", &school.name).class("h4"))
        .children((!about.is_empty()).then(|| el("p").class("note").text(about.join(" · "))))
        .children(
            school
                .period
                .map(|it| seen(session, &catalog.words, places, it)),
        )
        .children(housing(places, school))
        .child(site)
        .children(teaches(places, school))
        .children(offers(session, library, places, &school.groups))
}

/// Dormitory and military department, as far as they are known.
fn housing(places: &Places, school: &School) -> Option<El> {
    let dormitory = school.dormitory.map(|it| match it {
        true => PlacesSay::Dormitory,
        false => PlacesSay::NoDormitory,
    });
    let military = (school.military == Some(true)).then_some(PlacesSay::Military);
    let said = [dormitory, military].into_iter().flatten();
    let said: Vec<&str> = said.map(|it| places.say(it)).collect();
    (!said.is_empty()).then(|| {
        el("p")
            .class("note")
            .attr("data-housing", "")
            .text(said.join(" · "))
    })
}

/// What a college teaches: titles are in Russian, whatever the language of the screen.
fn teaches(places: &Places, school: &School) -> Option<El> {
    let count = school.teaches.len().to_string();
    let rows = school.teaches.iter().map(|it| el("li").text(it));
    (!school.teaches.is_empty()).then(|| {
        let list = el("ul").class("small").attr("lang", Lang::Ru.tag());
        el("details")
            .class("more")
            .attr("data-teaches", count.as_str())
            .child(el("summary").text(places.with(PlacesSay::Teaches, &count, "")))
            .child(list.children(rows))
    })
}

/// How old what we know of a school is.
fn seen(session: Session, words: &Words, places: &Places, period: Period) -> El {
    let said = places.with(PlacesSay::Seen, &say::period(words, period), "");
    let aged = age(words, period, session.month());
    el("p")
        .class("note")
        .attr("data-seen", "")
        .text(said)
        .children(aged)
}

/// A link that says which site it opens.
fn site(words: &Words, places: &Places, link: &str) -> El {
    let host = link.strip_prefix("https://").unwrap_or_default();
    let host = host.split('/').next().unwrap_or_default();
    let text = format!("{}: {host}", places.say(PlacesSay::Site));
    out_link(words, link, &text).class("way")
}

/// The programme groups of a university, drawn when they are opened: a city has thousands of them.
fn offers(session: Session, library: Library, places: &Places, groups: &[GroupCode]) -> Option<El> {
    let (open, codes) = (RwSignal::new(false), groups.to_vec());
    let rows = move || match open.get() {
        true => group_links(session, library, &codes).into(),
        false => nothing(),
    };
    let count = groups.len().to_string();
    (!groups.is_empty()).then(|| {
        el("details")
            .class("more")
            .on("toggle", move |_| open.set(true))
            .child(el("summary").text(places.with(PlacesSay::Groups, &count, "")))
            .live(rows)
    })
}

fn group_links(session: Session, library: Library, codes: &[GroupCode]) -> El {
    let study = match library.study() {
        Fetched::Ready(study) => Some(study),
        Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => None,
    };
    let row = |code: &GroupCode| {
        let way = link(session, Screen::Group(*code)).text(format!("{code} "));
        let group = study.as_ref().and_then(|it| it.group(*code));
        el("li").child(way.children(group.map(|it| named("span", &it.name))))
    };
    el("ul")
        .class("study-links")
        .children(codes.iter().map(row))
}

/// What holds of the whole list: how far it reaches, and the schools whose region is not known.
fn general(
    session: Session,
    library: Library,
    catalog: &Catalog,
    places: &Places,
    kind: SchoolKind,
) -> Vec<El> {
    let group = session.seeks(|it| it.group_of(kind));
    let reach = match kind {
        SchoolKind::University => note(places.say(PlacesSay::UniversityNote)),
        SchoolKind::College => colleges(session, catalog, places),
    };
    let unplaced = places.of(kind, None).filter(|it| it.offers(group));
    let rows: Vec<El> = unplaced
        .map(|it| school(session, library, catalog, places, it))
        .collect();
    let title = places.with(PlacesSay::Unplaced, &rows.len().to_string(), "");
    let unplaced = (!rows.is_empty()).then(|| {
        let why =
            (kind == SchoolKind::University).then(|| note(places.say(PlacesSay::UnplacedNote)));
        el("details")
            .class("more")
            .attr("data-unplaced", rows.len().to_string())
            .child(el("summary").text(title))
            .children(why)
            .child(el("ul").class("list").children(rows))
    });
    std::iter::once(reach).chain(unplaced).collect()
}

fn colleges(session: Session, catalog: &Catalog, places: &Places) -> El {
    let known = places.schools(SchoolKind::College).len().to_string();
    let Some(working) = &places.colleges_working else {
        return note("");
    };
    let said = places.with(PlacesSay::CollegeNote, &known, &say::number(working.value));
    let when = say::period(&catalog.words, working.period);
    let aged = age(&catalog.words, working.period, session.month());
    note(format!("{said} {}, {when}", short(&working.publisher))).children(aged)
}

fn pay(session: Session, catalog: &Catalog, places: &Places, region: &RegionName) -> El {
    let words = &catalog.words;
    let part = el("div").class("stack-s").attr("role", "status");
    let Some(pay) = places.pay(region.key) else {
        return part
            .child(el("h2").class("h3").text(&region.name))
            .child(el("p").text(places.say(PlacesSay::PayNone)));
    };
    let said = places.with(PlacesSay::PayRegion, &pay.percent.to_string(), &region.name);
    let origin = format!(
        "{}, {}",
        say::period(words, pay.period),
        short(&pay.publisher)
    );
    part.child(
        el("h2")
            .class("h3")
            .attr("data-pay", region.key.key())
            .text(said),
    )
    .child(el("p").class("note").text(origin).children(age(
        words,
        pay.period,
        session.month(),
    )))
}
