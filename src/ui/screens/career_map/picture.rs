//! The picture of the career map. Marks are six paths, one an interest, whatever their number.

use super::{Chart, Me, Point};
use crate::ui::gestures::{FURTHER, Gesture, NEARER, listen, sized};
use crate::ui::markup::{El, el, nothing, svg};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::interests::interest_word;
use crate::ui::parts::mark::{Mark, mark};
use guidance::interest::Interest;
use guidance::map::{Label, Pixel, Place, Side, Size, place_labels};
use guidance::say;
use guidance::sorting::sorted;
use guidance::words::Word;
use leptos::prelude::*;
use std::sync::Arc;

/// Names on the map at most.
const LABELS: usize = 28;
/// Marks so far outside the picture are not drawn.
const MARGIN: i32 = 12;

pub(super) fn picture(chart: Chart) -> El {
    let session = chart.session;
    let voice = session.voice();
    let scatter = el("div")
        .live_attr("class", move || {
            let class = if session.map_window().is_whole() {
                "scatter"
            } else {
                "scatter scatter-near"
            };
            Some(class.to_owned())
        })
        .attr("tabindex", "0")
        .attr("role", "group")
        .live_attr("aria-label", voice.label(Word::MapTitle))
        .attr("aria-describedby", "map-keys")
        .child(drawing(chart));
    let scatter = sized(scatter, move |size| {
        chart.size.try_set(size);
    });
    let scatter = listen(scatter, move |gesture| chart.act(gesture));
    let tool = |sign: Icon, word: Word, gesture: Gesture| {
        el("button")
            .class("btn btn-line btn-icon")
            .attr("type", "button")
            .live_attr("aria-label", voice.label(word))
            .on("click", move |_| chart.act(gesture))
            .child(icon(sign))
    };
    let tools = el("div")
        .class("scatter-tools")
        .child(tool(Icon::Plus, Word::MapIn, Gesture::Zoom(NEARER, None)))
        .child(tool(
            Icon::Minus,
            Word::MapOut,
            Gesture::Zoom(FURTHER, None),
        ))
        .child(tool(Icon::Again, Word::MapWhole, Gesture::Whole));
    let frame = el("div").class("scatter-frame").child(scatter).child(tools);
    el("figure").class("stack-s").child(frame).child(
        el("figcaption")
            .class("stack-s")
            .child(legend(chart))
            .child(
                el("p")
                    .class("note")
                    .attr("id", "map-keys")
                    .say(voice.say(Word::MapKeys)),
            ),
    )
}

fn drawing(chart: Chart) -> El {
    let session = chart.session;
    let label = move || {
        let catalog = session.catalog();
        let count = say::professions(catalog.lang, &catalog.words, chart.points.get().len());
        Some(catalog.words.with(Word::MapLabel, &count))
    };
    let paths = Memo::new(move |_| Arc::new(paths(&chart)));
    let path = |interest: Interest| {
        svg("path")
            .attr("class", format!("d k-{}", interest.letter()))
            .live_attr("d", move || paths.get().get(interest.index()).cloned())
    };
    svg("svg")
        .attr("role", "img")
        .live_attr("aria-label", label)
        .attr("focusable", "false")
        .live(move || axes(chart))
        .live(move || ring(chart))
        .children(Interest::ALL.map(path))
        .live(move || names(chart))
        .live(move || me(chart))
        .children(poles(chart))
}

/// The marks in view, a path an interest.
fn paths(chart: &Chart) -> [String; 6] {
    let (window, size) = (chart.session.map_window(), chart.size.get());
    let mut paths: [String; 6] = Default::default();
    for point in chart.points.get().iter() {
        let at = window.pixel(point.place, size);
        if let (true, Some(path)) = (near(at, size), paths.get_mut(point.interest.index())) {
            mark(path, point.interest, at, Mark::Large);
        }
    }
    paths
}

fn near(at: Pixel, size: Size) -> bool {
    (-MARGIN..size.width + MARGIN).contains(&at.x)
        && (-MARGIN..size.height + MARGIN).contains(&at.y)
}

fn axes(chart: Chart) -> AnyView {
    let at = chart.pixel(Place {
        across: 500,
        down: 500,
    });
    let d = format!("M{} 0V9999M0 {}H9999", at.x, at.y);
    svg("path").class("axis").attr("d", d).into()
}

/// The area of the learner's error.
fn ring(chart: Chart) -> AnyView {
    let Me::Here(_, reach) = chart.me.get() else {
        return nothing();
    };
    let (from, to) = (chart.pixel(reach.from), chart.pixel(reach.to));
    let half = |from: i32, to: i32| ((to - from) / 2).max(8).to_string();
    svg("ellipse")
        .class("me-ring")
        .attr("cx", i32::midpoint(from.x, to.x).to_string())
        .attr("cy", i32::midpoint(from.y, to.y).to_string())
        .attr("rx", half(from.x, to.x))
        .attr("ry", half(from.y, to.y))
        .into()
}

fn me(chart: Chart) -> AnyView {
    let Me::Here(place, _) = chart.me.get() else {
        return nothing();
    };
    let at = chart.pixel(place);
    let dot = svg("circle")
        .class("me-dot")
        .attr("cx", at.x.to_string())
        .attr("cy", at.y.to_string())
        .attr("r", "8");
    let name = chart.session.catalog().words.get(Word::MapMe).to_owned();
    svg("g")
        .child(dot)
        .child(text(at, side(at, chart.size.get()), &name))
        .into()
}

/// The profession pointed at, and names that have room: short ones first, since more of them fit.
fn names(chart: Chart) -> AnyView {
    let session = chart.session;
    let (catalog, size, window) = (session.catalog(), chart.size.get(), session.map_window());
    let points = chart.points.get();
    let on = session
        .pointed()
        .and_then(|id| points.iter().find(|it| it.id == id));
    let letters = |point: &Point| {
        let name = catalog.get(point.id).map(|it| it.name.chars().count());
        name.unwrap_or_default()
    };
    let mut taken: Vec<(Pixel, usize)> = edges(size).into();
    taken.extend(on.map(|it| (window.pixel(it.place, size), letters(it))));
    if let Me::Here(place, _) = chart.me.get() {
        let me = catalog.words.get(Word::MapMe).chars().count();
        taken.push((window.pixel(place, size), me));
    }
    let seen = points
        .iter()
        .filter(|it| Some(*it) != on && window.shows(it.place));
    let seen: Vec<(Point, Pixel, usize)> = seen
        .map(|it| (*it, window.pixel(it.place, size), letters(it)))
        .collect();
    let seen = sorted(seen, |one: &(Point, Pixel, usize), other| {
        (one.2, one.0.id).cmp(&(other.2, other.0.id))
    });
    let labels: Vec<Label<Point>> = place_labels(seen, taken, size, LABELS);
    let name = |id| catalog.get(id).map_or("", |it| it.name.as_str());
    let label = |label: Label<Point>| text(label.at, label.side, name(label.of.id));
    let group = svg("g")
        .class("names")
        .children(labels.into_iter().map(label));
    let on = on.map(|point| {
        let at = window.pixel(point.place, size);
        let mut path = String::new();
        mark(&mut path, point.interest, at, Mark::Large);
        let chosen = svg("path")
            .attr("class", format!("d-on k-{}", point.interest.letter()))
            .attr("d", path);
        svg("g")
            .child(chosen)
            .child(text(at, side(at, size), name(point.id)).class("name-on"))
    });
    svg("g").child(group).children(on).into()
}

/// Where the words of the four poles stand: no name is written there.
fn edges(size: Size) -> [(Pixel, usize); 4] {
    let (x, y) = (size.width / 2, size.height / 2);
    let letters = 10;
    [
        (0, y - 10),
        (size.width, y - 10),
        (x, 15),
        (x, size.height - 12),
    ]
    .map(|(x, y)| (Pixel { x, y }, letters))
}

/// Beside a mark, towards the side with more room.
fn side(at: Pixel, size: Size) -> Side {
    if at.x * 2 > size.width {
        Side::Left
    } else {
        Side::Right
    }
}

fn text(at: Pixel, side: Side, name: &str) -> El {
    let (dx, anchor) = match side {
        Side::Right => ("11", "start"),
        Side::Left => ("-11", "end"),
    };
    svg("text")
        .attr("x", at.x.to_string())
        .attr("y", at.y.to_string())
        .attr("dx", dx)
        .attr("dy", "5")
        .attr("text-anchor", anchor)
        .text(name)
}

/// What the four edges mean: they stay where they are.
fn poles(chart: Chart) -> [El; 4] {
    let voice = chart.session.voice();
    let pole = |x: &'static str, y: &'static str, anchor: &'static str, word: Word| {
        svg("text")
            .class("axis-word")
            .attr("x", x)
            .attr("y", y)
            .attr("text-anchor", anchor)
            .say(voice.say(word))
    };
    [
        pole("8", "50%", "start", Word::MapPeople).attr("dy", "-6"),
        pole("100%", "50%", "end", Word::MapThings)
            .attr("dx", "-8")
            .attr("dy", "-6"),
        pole("50%", "20", "middle", Word::MapIdeas),
        pole("50%", "100%", "middle", Word::MapData).attr("dy", "-8"),
    ]
}

fn legend(chart: Chart) -> El {
    let voice = chart.session.voice();
    let entry = |interest: Interest| {
        let mut path = String::new();
        mark(&mut path, interest, Pixel { x: 7, y: 7 }, Mark::Large);
        let sign = svg("svg")
            .attr("viewBox", "0 0 14 14")
            .attr("aria-hidden", "true")
            .child(svg("path").class("k-fill").attr("d", path));
        el("li")
            .attr("class", format!("k-{}", interest.letter()))
            .child(sign)
            .child(el("span").say(voice.say(interest_word(interest))))
    };
    el("ul")
        .class("legend")
        .live_attr("aria-label", voice.label(Word::MapLegend))
        .children(Interest::ALL.map(entry))
}
