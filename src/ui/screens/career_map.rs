//! The career map: every profession between people and things, ideas and data, the learner among them, and a list that
//! says the same.

use super::filter_panel::{chips, filter_panel};
use super::link;
use super::row::{level_word, profession_row};
use crate::library::{Fetched, Library};
use crate::session::{PAGE, Screen, Session};
use crate::ui::gestures::Gesture;
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::{Icon, icon};
use guidance::catalog::{Catalog, ProfessionId};
use guidance::interest::Interest;
use guidance::map::{Area, CareerMap, Pixel, Place, Pole, Size, Window};
use guidance::profile::ProfileState;
use guidance::say;
use guidance::sorting::sorted;
use guidance::words::{Word, Words};
use leptos::prelude::*;
use std::sync::Arc;

mod picture;

/// A finger means the nearest mark within so many pixels.
const FINGER: i32 = 24;
/// One profession on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Point {
    id: ProfessionId,
    place: Place,
    interest: Interest,
}

/// What the learner's scores say: where, and how surely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Me {
    /// No scores yet.
    Unknown,
    /// Scores that lie too near to each other to say anything.
    Flat,
    /// Here, or somewhere in this area.
    Here(Place, Area),
}

/// All that the picture and the list are drawn from.
#[derive(Clone, Copy)]
struct Chart {
    session: Session,
    points: Memo<Arc<Vec<Point>>>,
    me: Memo<Me>,
    size: RwSignal<Size>,
}

impl Chart {
    fn of(session: Session, library: Library) -> Self {
        let map = Memo::new(move |_| Arc::new(CareerMap::of(&session.catalog())));
        let points = Memo::new(move |_| {
            let (map, catalog, filters) = (map.get(), session.catalog(), session.filters());
            let accepted = catalog.professions().filter(|(_, it)| filters.accept(it));
            let points = accepted.map(|(id, it)| Point {
                id,
                place: map.place(&it.interests),
                interest: it.interests.leading(),
            });
            Arc::new(points.collect())
        });
        let me = Memo::new(move |_| {
            let questionnaire = match library.questionnaire() {
                Fetched::Ready(questionnaire) => Some(questionnaire),
                Fetched::Idle | Fetched::Loading | Fetched::Failed(_) => None,
            };
            match session.interests().profile(questionnaire.as_deref()) {
                None => Me::Unknown,
                Some(profile) if profile.state() == ProfileState::Flat => Me::Flat,
                Some(profile) => {
                    let map = map.get();
                    Me::Here(map.you_are_here(&profile), map.reach(&profile))
                }
            }
        });
        Self {
            session,
            points,
            me,
            size: RwSignal::new(Size::default()),
        }
    }

    /// Where in the picture a place is now.
    fn pixel(&self, place: Place) -> Pixel {
        self.session.map_window().pixel(place, self.size.get())
    }

    fn act(&self, gesture: Gesture) {
        let Some(size) = self.size.try_get_untracked() else {
            return;
        };
        let middle = Pixel {
            x: size.width / 2,
            y: size.height / 2,
        };
        match gesture {
            Gesture::Pull(by) => self.session.look(|window| window.moved(by, size)),
            Gesture::Zoom(percent, at) => self
                .session
                .look(|window| window.zoomed(percent, at.unwrap_or(middle), size)),
            Gesture::Whole => self.session.look(|_| Window::default()),
            Gesture::Tap(at) => self.session.point_at(self.nearest(at)),
        }
    }

    /// Of marks that lie on each other the first one is meant; zooming parts them.
    fn nearest(&self, at: Pixel) -> Option<ProfessionId> {
        untrack(|| {
            let mut best = None;
            for point in self.points.get().iter() {
                let mark = self.pixel(point.place);
                let (x, y) = (mark.x - at.x, mark.y - at.y);
                let distance = x * x + y * y;
                let nearer = best.is_none_or(|(_, nearest)| distance < nearest);
                if distance <= FINGER * FINGER && nearer {
                    best = Some((point.id, distance));
                }
            }
            best.map(|(id, _)| id)
        })
    }

    /// Professions in view, those nearest to the learner (or to the middle) first.
    fn in_view(&self) -> Vec<Point> {
        let window = self.session.map_window();
        let from = match self.me.get() {
            Me::Here(place, _) => place,
            Me::Unknown | Me::Flat => window.middle(),
        };
        let points = self.points.get();
        let seen = points.iter().filter(|point| window.shows(point.place));
        let nearness = |point: &Point| (point.place.distance(from), point.id);
        sorted(seen.copied().collect(), |one: &Point, other| {
            nearness(one).cmp(&nearness(other))
        })
    }
}

pub(crate) fn career_map(session: Session, library: Library) -> El {
    library.want_questionnaire();
    library.want_facts();
    let voice = session.voice();
    let chart = Chart::of(session, library);
    let head = el("div")
        .class("stack-s")
        .child(
            el("h1")
                .class("h1")
                .attr("tabindex", "-1")
                .say(voice.say(Word::MapTitle)),
        )
        .child(el("p").class("lead").say(voice.say(Word::MapLead)))
        .live(move || about_me(session, chart.me.get()));
    let main = el("div")
        .class("stack")
        .live(move || chips(session))
        .child(picture::picture(chart))
        .live(move || pointed(chart))
        .child(el("p").class("note text").say(voice.say(Word::MapNote)))
        .child(list(chart));
    let section = el("section").class("section").child(head).child(
        el("div")
            .class("cols cols-side")
            .child(filter_panel(session))
            .child(main),
    );
    el("div").class("page").child(section)
}

/// Where the learner is, or how to get onto the map.
fn about_me(session: Session, me: Me) -> AnyView {
    let voice = session.voice();
    let text = |word| el("p").class("text").say(voice.say(word));
    match me {
        Me::Here(..) => text(Word::MapMeSoft).into(),
        Me::Flat => text(Word::MapFlat).into(),
        Me::Unknown => el("p")
            .class("text")
            .say(voice.say(Word::MapNoMe))
            .text(" ")
            .child(link(session, Screen::Interests).say(voice.say(Word::NavInterests)))
            .into(),
    }
}

/// Which poles a place leans to, in words.
fn sides(words: &Words, place: Place) -> String {
    let names: Vec<&str> = place
        .poles()
        .map(|pole| words.get(pole_word(pole)))
        .collect();
    match names.is_empty() {
        true => words.get(Word::MapMiddle).to_owned(),
        false => words.with(Word::MapSide, &names.join(", ")),
    }
}

fn pole_word(pole: Pole) -> Word {
    match pole {
        Pole::People => Word::PolePeople,
        Pole::Things => Word::PoleThings,
        Pole::Ideas => Word::PoleIdeas,
        Pole::Data => Word::PoleData,
    }
}

/// The profession that was pointed at.
fn pointed(chart: Chart) -> AnyView {
    let session = chart.session;
    let catalog = session.catalog();
    let points = chart.points.get();
    let point = session
        .pointed()
        .and_then(|id| points.iter().find(|point| point.id == id).copied());
    let Some((point, profession)) = point.and_then(|it| Some((it, catalog.get(it.id)?))) else {
        return nothing();
    };
    let words = &catalog.words;
    let about = format!(
        "{} · {} · {}",
        catalog.sector_name(profession.sector),
        words.get(level_word(profession.level)),
        sides(words, point.place)
    );
    let name = el("div")
        .class("row")
        .child(
            el("span")
                .class("tile-i")
                .child(icon(Icon::Sector(profession.sector))),
        )
        .child(el("h2").class("h3").text(&profession.name));
    el("article")
        .class("pop")
        .attr("role", "status")
        .attr("data-pointed", profession.slug.as_str())
        .child(name)
        .child(el("p").class("small muted").text(about))
        .child(
            el("p").child(
                link(session, Screen::Profession(point.id))
                    .class("btn btn-main")
                    .text(words.get(Word::MapOpen)),
            ),
        )
        .into()
}

/// What the picture shows, in words and links.
fn list(chart: Chart) -> El {
    let session = chart.session;
    let shown = RwSignal::new(PAGE);
    let seen = Memo::new(move |_| Arc::new(chart.in_view()));
    let count = move || {
        let catalog = session.catalog();
        let count = say::professions(catalog.lang, &catalog.words, seen.get().len());
        catalog.words.with(Word::MapSeen, &count)
    };
    let rows = move || {
        let (catalog, seen) = (session.catalog(), seen.get());
        let rows = seen
            .iter()
            .take(shown.get())
            .filter_map(|point| row(session, &catalog, point));
        let left = seen.len().saturating_sub(shown.get()).min(PAGE);
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
    el("section")
        .class("stack")
        .child(el("h2").class("h2").say(session.voice().say(Word::MapList)))
        .child(
            el("p")
                .attr("aria-live", "polite")
                .live_attr("data-seen", move || Some(seen.get().len().to_string()))
                .say(count),
        )
        .live(rows)
}

fn row(session: Session, catalog: &Catalog, point: &Point) -> Option<El> {
    let side = el("p")
        .class("small muted")
        .text(sides(&catalog.words, point.place));
    Some(profession_row(session, catalog, point.id)?.child(side))
}
