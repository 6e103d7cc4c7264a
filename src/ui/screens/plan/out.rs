//! Taking it along: a calendar, a file, paper; and opening a file that was saved before.

use super::steps::asked;
use super::{button, part, profile};
use crate::embed::door;
use crate::library::Library;
use crate::session::Session;
use crate::ui::markup::{El, el, nothing};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::notice::notice;
use guidance::ics::{CalendarEntry, calendar};
use guidance::kept::{Kept, KeptError};
use guidance::plan::{OwnStep, PlanRules, Planned, Say};
use leptos::prelude::*;
use std::sync::Arc;

/// A file that was made: its name, what it is, its text.
#[derive(Clone)]
struct Made {
    name: &'static str,
    kind: &'static str,
    text: String,
}

/// What was made or read last.
#[derive(Clone, Copy)]
struct Desk {
    made: RwSignal<Option<Made>>,
    opened: RwSignal<Option<Result<Kept, KeptError>>>,
}

impl Desk {
    fn give(self, made: Made) {
        door::save(made.name, made.kind, &made.text);
        self.made.set(Some(made));
    }
}

pub(super) fn out(session: Session, library: Library, rules: &Arc<PlanRules>) -> El {
    let desk = Desk {
        made: RwSignal::new(None),
        opened: RwSignal::new(None),
    };
    let dated = Arc::clone(rules);
    let none = Memo::new(move |_| entries(session, &dated).is_empty());
    let told = Arc::clone(rules);
    let empty = move || match none.get() {
        true => el("p")
            .class("note")
            .text(told.says.get(Say::OutCalendarNone))
            .into(),
        false => nothing(),
    };
    let (spoken, read) = (Arc::clone(rules), Arc::clone(rules));
    let made = move || {
        let made = desk.made.get();
        made.map_or_else(nothing, |it| copy_text(&spoken, it.text).into())
    };
    let opened = move || match desk.opened.get() {
        None => nothing(),
        Some(Err(error)) => bad_file(&read, error).into(),
        Some(Ok(kept)) => inside(session, &read, kept, move || desk.opened.set(None)).into(),
    };
    part(
        rules.says.get(Say::OutTitle),
        [
            buttons(session, library, rules, desk, none),
            el("div").live(empty).live(made).live(opened),
        ],
    )
    .class("section off-paper")
}

fn buttons(
    session: Session,
    library: Library,
    rules: &Arc<PlanRules>,
    desk: Desk,
    no_dates: Memo<bool>,
) -> El {
    let says = &rules.says;
    let spoken = Arc::clone(rules);
    let ics = move || {
        desk.give(Made {
            name: "bagdar.ics",
            kind: "text/calendar;charset=utf-8",
            text: calendar_text(session, &spoken),
        });
    };
    let file = move || {
        desk.give(Made {
            name: "bagdar.json",
            kind: "application/json",
            text: session.whole_kept(profile(session, library)).to_json(),
        });
    };
    let open = move |text: Option<String>| {
        let read = text.map(|text| Kept::from_json(text.as_bytes()));
        desk.opened
            .set(Some(read.unwrap_or(Err(KeptError::Syntax))));
    };
    let erase = move || session.erase_kit();
    let ics = button("btn btn-line", says.get(Say::OutCalendar), ics);
    el("div")
        .class("actions")
        .child(
            ics.attr("data-out", "ics")
                .on_off("disabled", move || no_dates.get()),
        )
        .child(button("btn btn-line", says.get(Say::OutFile), file).attr("data-out", "file"))
        .children(print_button(
            session,
            "btn btn-line",
            says.get(Say::OutPrint),
        ))
        .child(open_field(says.get(Say::OutOpen), open))
        .child(button("btn btn-plain", says.get(Say::Erase), erase).attr("data-erase", ""))
}

/// Printing, where the paper would hold this screen and not the school's page.
pub(in crate::ui::screens) fn print_button(
    session: Session,
    class: &'static str,
    text: &str,
) -> Option<El> {
    let print = || button(class, text, move || session.print()).attr("data-print", "");
    session.can_print().then(print)
}

/// A field for a file, as a button.
pub(in crate::ui::screens) fn open_field(
    text: &str,
    then: impl Fn(Option<String>) + Clone + 'static,
) -> El {
    let input = el("input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("data-open-file", "")
        .on("change", move |event| {
            let then = then.clone();
            door::chosen_file(&event, then);
        });
    el("label")
        .class("btn btn-line file-field")
        .child(input)
        .child(el("span").text(text))
}

/// The text of a file, to be copied where nothing could be saved.
pub(in crate::ui::screens) fn copy_text(rules: &Arc<PlanRules>, text: String) -> El {
    let says = &rules.says;
    let told = RwSignal::new(None::<bool>);
    let (shown, spoken) = (text.clone(), Arc::clone(rules));
    let copied = move || match told.get() {
        None => nothing(),
        Some(done) => {
            let word = match done {
                true => Say::Copied,
                false => Say::CopyFailed,
            };
            el("p")
                .class("note")
                .attr("role", "status")
                .text(spoken.says.get(word))
                .into()
        }
    };
    let copy = button("btn btn-line", says.get(Say::Copy), move || {
        door::copy(&text, move |done| {
            told.try_set(Some(done));
        });
    });
    el("details")
        .class("passport off-paper")
        .attr("data-made", "")
        .child(el("summary").text(says.get(Say::OutText)))
        .child(
            el("div")
                .class("stack-s")
                .child(
                    el("textarea")
                        .class("input made")
                        .attr("readonly", "")
                        .attr("aria-label", says.get(Say::OutText))
                        .value(move || shown.clone()),
                )
                .child(el("div").class("row").child(copy).live(copied)),
        )
}

/// Why a file was not opened, and that nothing has changed.
fn bad_file(rules: &PlanRules, error: KeptError) -> El {
    let why = match error {
        KeptError::Empty => Say::BadFileEmpty,
        KeptError::Syntax => Say::BadFileSyntax,
        KeptError::Foreign => Say::BadFileForeign,
        KeptError::Version(_) => Say::BadVersion,
        KeptError::Form => Say::BadForm,
    };
    bad(rules, rules.says.get(why))
}

pub(in crate::ui::screens) fn bad(rules: &PlanRules, why: &str) -> El {
    notice("notice notice-bad", Icon::Warning)
        .attr("role", "alert")
        .attr("data-bad", "")
        .child(el("p").class("strong").text(why))
        .child(el("p").text(rules.says.get(Say::BadSafe)))
}

/// What a file holds, before it takes the place of what is here.
fn inside(
    session: Session,
    rules: &PlanRules,
    kept: Kept,
    close: impl Fn() + Copy + 'static,
) -> El {
    let says = &rules.says;
    let marks = kept.marks.own().len() + kept.marks.done().len();
    let list = kept.shortlist.len();
    let counts = says.with_two(Say::FileCounts, &list.to_string(), &marks.to_string());
    let scores = kept.profile.is_some() || !kept.answers.is_empty();
    let scores = scores.then(|| el("p").text(says.get(Say::SharedScores)));
    let cv = kept.cvs.iter().any(|cv| !cv.is_empty());
    let cv = cv.then(|| el("p").text(says.get(Say::CvTitle)));
    let take = button("btn btn-main", says.get(Say::FileTake), move || {
        session.take_in(kept.clone());
        close();
    });
    notice("notice notice-info", Icon::Info)
        .attr("role", "status")
        .attr("data-inside", "")
        .child(el("h3").class("h3").text(says.get(Say::FileTitle)))
        .child(el("p").text(counts))
        .children(scores)
        .children(cv)
        .child(el("p").class("note").text(says.get(Say::FileNote)))
        .child(
            el("div")
                .class("row")
                .child(take.attr("data-take", ""))
                .child(button("btn btn-plain", says.get(Say::NoThanks), close)),
        )
}

fn calendar_text(session: Session, rules: &PlanRules) -> String {
    let now = door::now().or_else(|| session.today().map(|day| (day, 0)));
    now.map(|now| {
        calendar(
            rules.says.get(Say::PlanTitle),
            &entries(session, rules),
            now,
        )
    })
    .unwrap_or_default()
}

/// What has a day and is not done yet.
fn entries(session: Session, rules: &PlanRules) -> Vec<CalendarEntry> {
    let catalog = session.catalog();
    let marks = session.kit_with(|kit| kit.kept.marks.clone());
    let asked = asked(session, &catalog);
    let planned = asked.map(|asked| guidance::plan::plan(rules, &asked));
    let planned = planned.unwrap_or_default();
    let open = planned.iter().filter(|it| !marks.is_done(&it.step.id));
    let own = marks.own().iter().filter(|it| !it.done);
    let open = open.filter_map(of_step);
    open.chain(own.filter_map(of_own)).collect()
}

fn of_step(planned: &Planned<'_>) -> Option<CalendarEntry> {
    let (from, to) = planned.timing.days()?;
    let step = planned.step;
    Some(CalendarEntry {
        id: format!("{}-{}", step.id, from.year()),
        from,
        to,
        title: step.title.clone(),
        text: step.why.clone(),
        link: step.sources.iter().find_map(|source| source.link.clone()),
    })
}

fn of_own(step: &OwnStep) -> Option<CalendarEntry> {
    let day = step.day?;
    // The same words on the same day are the same entry, however often it is exported.
    let mark = guidance::share::mark(&step.text);
    Some(CalendarEntry {
        id: format!("own-{}-{mark}", day.number()),
        from: day,
        to: day,
        title: step.text.clone(),
        text: String::new(),
        link: None,
    })
}
