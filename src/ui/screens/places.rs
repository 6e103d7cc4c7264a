//! Where to study and how pay stands, by region: a tile map, a table that says the same, the list of one region.

use super::link;
use crate::library::{Fetched, Late, Library};
use crate::session::{Layer, Screen, Session, Sought};
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::dated::age;
use crate::ui::parts::lesson::source_fold;
use crate::ui::parts::notice::{failed, loading};
use crate::ui::parts::tiles::{Tile, tile_map, tile_table};
use guidance::catalog::Catalog;
use guidance::places::{Places, PlacesSay};
use guidance::region::RegionKey;
use guidance::say;
use guidance::study::GroupCode;
use guidance::words::Word;
use leptos::prelude::{AnyView, event_target_value};
use std::sync::Arc;

mod answer;

pub(crate) fn places(session: Session, library: Library) -> El {
    library.need_late(Late::Places);
    // Only for the names of programme groups: without it universities are not narrowed.
    library.need_study();
    let voice = session.voice();
    let title = el("h1")
        .class("h1")
        .attr("tabindex", "-1")
        .say(voice.say(Word::PlacesTitle));
    el("div")
        .class("page")
        .child(el("div").class("section head").child(title))
        .live(move || {
            match library.places() {
                Fetched::Idle | Fetched::Loading => loading(voice),
                Fetched::Failed(error) => failed(voice, Word::FailedTitle, &error, move || {
                    library.want_late(Late::Places);
                }),
                Fetched::Ready(places) => whole(session, library, &places),
            }
            .into()
        })
}

fn whole(session: Session, library: Library, places: &Arc<Places>) -> El {
    let [narrowed, drawn, listed, told] = [(); 4].map(|()| Arc::clone(places));
    let map = el("div")
        .class("map-part")
        .live(move || map(session, &drawn).into());
    let list = el("div")
        .class("map-list")
        .live(move || answer::answer(session, library, &listed).into());
    let table = el("div")
        .class("map-table")
        .live(move || table(session, &told).into());
    let words = session.catalog();
    el("div")
        .attr("data-places", "")
        .class("stack")
        .child(el("p").class("lead").text(places.say(PlacesSay::Lead)))
        .child(layers(session, places))
        .live(move || groups(session, library, &narrowed))
        .child(
            el("div")
                .class("regions")
                .child(map)
                .child(list)
                .child(table),
        )
        .child(
            el("p")
                .class("small strong")
                .text(places.say(PlacesSay::Sources)),
        )
        .children(source_fold(&words.words, &places.sources))
        .child(onward(session, places))
}

fn layer_word(layer: Layer) -> PlacesSay {
    match layer {
        Layer::Universities => PlacesSay::Universities,
        Layer::Colleges => PlacesSay::Colleges,
        Layer::Pay => PlacesSay::Pay,
    }
}

fn layers(session: Session, places: &Places) -> El {
    let pick = |layer: Layer| {
        el("button")
            .class("pick")
            .attr("type", "button")
            .attr("data-layer", layer.slug())
            .live_attr("aria-pressed", move || {
                Some(session.seeks(|it| it.layer == layer).to_string())
            })
            .on("click", move |_| session.show_layer(layer))
            .text(places.say(layer_word(layer)))
    };
    el("div")
        .class("chips")
        .attr("role", "group")
        .attr("aria-label", places.say(PlacesSay::Which))
        .children(Layer::ALL.map(pick))
}

/// Universities can be narrowed to those with one programme group.
fn groups(session: Session, library: Library, places: &Places) -> AnyView {
    let universities = session.seeks(|it| it.layer == Layer::Universities);
    let study = match library.study() {
        Fetched::Ready(study) if universities => study,
        _ => return nothing(),
    };
    let option = |code: Option<GroupCode>, name: &str| {
        let value = code.map(|it| it.to_string()).unwrap_or_default();
        el("option")
            .attr("value", value)
            .on_off("selected", move || session.seeks(|it| it.group == code))
            .text(name)
    };
    let any = option(None, places.say(PlacesSay::AnyGroup));
    let all = study.groups();
    let all = all.map(|it| option(Some(it.code), &format!("{} · {}", it.code, it.name.text)));
    let select = el("select")
        .class("input")
        .attr("data-pick", "group")
        .on("change", move |event| {
            session.seek_group(GroupCode::from_text(&event_target_value(&event)));
        })
        .child(any)
        .children(all);
    el("label")
        .class("stack-s study-pair")
        .child(
            el("span")
                .class("strong")
                .text(places.say(PlacesSay::Group)),
        )
        .child(select)
        .into()
}

/// Every region with what the layer knows of it.
fn tiles(places: &Places, sought: Sought) -> Vec<Tile<'_>> {
    let value = |region| match sought.layer.kind() {
        Some(kind) => places.known(kind, region, sought.group_of(kind)),
        None => places.pay(region).map(|it| u32::from(it.percent)),
    };
    let tile = |region: &RegionKey| {
        let value = value(*region);
        Some(Tile {
            region: places.region(*region)?,
            value,
            said: value.map(say::number).unwrap_or_default(),
        })
    };
    RegionKey::ALL.iter().filter_map(tile).collect()
}

fn label(places: &Places, layer: Layer) -> &str {
    match layer {
        Layer::Pay => places.say(PlacesSay::PayLabel),
        Layer::Universities | Layer::Colleges => places.say(layer_word(layer)),
    }
}

fn map(session: Session, places: &Places) -> El {
    let sought = session.sought();
    let ground = move |region| {
        el("button")
            .attr("type", "button")
            .live_attr("aria-pressed", move || {
                Some(session.seeks(|it| it.region == Some(region)).to_string())
            })
            .on("click", move |_| session.choose_place(region))
    };
    let label = label(places, sought.layer);
    let map = tile_map(
        label,
        places.say(PlacesSay::NoData),
        &tiles(places, sought),
        ground,
    );
    el("div")
        .class("stack-s")
        .child(
            el("h2")
                .class("h3")
                .text(format!("{}. {label}", places.say(PlacesSay::Map))),
        )
        .child(map)
        .child(el("p").class("note").text(places.say(PlacesSay::MapNote)))
}

fn table(session: Session, places: &Places) -> El {
    let (catalog, sought) = (session.catalog(), session.sought());
    let rest = |region| pay_time(session, &catalog, places, sought, region);
    let label = label(places, sought.layer);
    let heads = [places.say(PlacesSay::Region), label];
    let table = tile_table(
        &heads,
        places.say(PlacesSay::NoData),
        &tiles(places, sought),
        rest,
    );
    el("details")
        .class("more")
        .attr("open", "")
        .child(el("summary").text(places.say(PlacesSay::Table)))
        .child(table)
}

/// Pay was measured at a time of its own in each region, so each says its time.
fn pay_time(
    session: Session,
    catalog: &Catalog,
    places: &Places,
    sought: Sought,
    region: RegionKey,
) -> Option<El> {
    let pay = places.pay(region).filter(|_| sought.layer == Layer::Pay)?;
    let words = &catalog.words;
    let said = el("td").class("note").text(say::period(words, pay.period));
    Some(said.children(age(words, pay.period, session.month())))
}

fn onward(session: Session, places: &Places) -> El {
    let ways = [
        (Screen::Exam, PlacesSay::ToExam),
        (Screen::Routes, PlacesSay::ToRoutes),
    ];
    let ways =
        ways.map(|(screen, say)| el("li").child(link(session, screen).text(places.say(say))));
    el("ul").class("section study-links").children(ways)
}
