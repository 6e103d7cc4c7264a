//! What comes from a learner's side: addresses, codes, files, what a tab remembers, what is typed.

use crate::catalog;
use guidance::cv::{Cv, LIST_LIMIT, TEXT_LIMIT, date, from_json_resume, gaps, to_json_resume};
use guidance::day::Day;
use guidance::kept::{Kept, OLDEST, read_age};
use guidance::lang::Lang;
use guidance::lesson::Topic;
use guidance::net_pay::read_sum;
use guidance::notebook::{LONGEST_NOTE, Notebook};
use guidance::period::Month;
use guidance::plan::{DONE_LIMIT, OWN_LIMIT};
use guidance::profile::{Form, read_score};
use guidance::share::{Shared, grouped};
use guidance::shortlist::{LIMIT, NOTE_LIMIT, Pick, Shortlist};
use guidance::standing::Interests;
use guidance::study::{GroupCode, Score};
use screen::Screen;

// The crate of the widget would bring Leptos into every fuzz target; this file of it needs the engine alone.
#[path = "../../../src/session/screen.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    rustdoc::broken_intra_doc_links,
    reason = "written for the widget"
)]
mod screen;

/// A share code: what is read can be written, and reads the same.
pub fn code(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(opened) = Shared::from_code(&text, catalog()) else {
        return;
    };
    let shared = &opened.shared;
    assert!(shared.picks.len() + opened.unknown <= LIMIT);
    let again = shared.to_code();
    assert!(again.len() <= 95);
    let read = Shared::from_code(&grouped(&again), catalog());
    assert_eq!(read.map(|it| it.shared), Ok(opened.shared));
}

/// The part of an address after `#`, and the attribute `start`.
pub fn address(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let screen = Screen::from_text(&text, catalog());
    let written = screen.to_text(catalog());
    assert!(written.len() <= 80);
    assert_eq!(Screen::from_text(&written, catalog()), screen);
    let _ = Screen::guess(&text);
    if let Some(code) = Screen::code(&text) {
        self::code(code.as_bytes());
    }
}

/// What a tab or a device remembers: answers after `i`, the lessons' notebook after anything else.
pub fn memory(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match text.strip_prefix('i') {
        Some(text) => interests(text),
        None => notebook(&text),
    }
}

fn interests(text: &str) {
    let Some(read) = Interests::from_text(text) else {
        return;
    };
    let most = read.length.map_or(0, |length| length.statements());
    assert!(read.at <= most);
    assert_eq!(Interests::from_text(&read.to_text()), Some(read));
}

fn notebook(text: &str) {
    let read = Notebook::from_text(text);
    assert_eq!(Notebook::from_text(&read.to_text()), read);
    for leaf in Topic::ALL.into_iter().filter_map(|topic| read.leaf(topic)) {
        assert!((0..9).all(|field| leaf.note(field).chars().count() <= LONGEST_NOTE));
    }
    // Whatever is typed comes back.
    let mut typed = Notebook::default();
    typed.jot(Topic::ALL[0], 0, text);
    assert_eq!(Notebook::from_text(&typed.to_text()), typed);
}

/// The file for another device: within limits, and once read it is written and read the same.
pub fn kept(bytes: &[u8]) {
    let Ok(kept) = Kept::from_json(bytes) else {
        return;
    };
    assert!(kept.shortlist.len() <= LIMIT);
    let notes = kept.shortlist.entries().iter();
    assert!(
        notes
            .map(|it| it.note.chars().count())
            .all(|it| it <= NOTE_LIMIT)
    );
    assert!(kept.age.is_none_or(|age| age <= OLDEST));
    assert!(kept.marks.own().len() <= OWN_LIMIT && kept.marks.done().len() <= DONE_LIMIT);
    kept.cvs.iter().for_each(bounded);
    let again = |kept: &Kept| Kept::from_json(kept.to_json().as_bytes());
    let Ok(once) = again(&kept) else {
        unreadable("a kept file");
        return;
    };
    // Dates of a CV take their ISO form when written; everything else comes back as it was.
    assert_eq!(again(&once).as_ref(), Ok(&once));
    let dated = Kept {
        cvs: once.cvs.clone(),
        ..kept
    };
    assert_eq!(once, dated);
}

/// A JSON Resume of any program.
pub fn resume(bytes: &[u8]) {
    let Ok(cv) = from_json_resume(bytes) else {
        return;
    };
    bounded(&cv);
    let _ = gaps(&cv);
    if cv.is_empty() {
        return;
    }
    let again = |cv: &Cv| from_json_resume(to_json_resume(cv).to_string().as_bytes());
    let Ok(once) = again(&cv) else {
        unreadable("a CV");
        return;
    };
    assert_eq!(again(&once), Ok(once));
}

fn unreadable(what: &str) {
    assert!(what.is_empty(), "{what} as we wrote it cannot be read");
}

fn bounded(cv: &Cv) {
    let lists = [
        cv.work.len(),
        cv.projects.len(),
        cv.studies.len(),
        cv.skills.len(),
        cv.languages.len(),
    ];
    assert!(lists.iter().all(|length| *length <= LIST_LIMIT));
    let texts = [
        &cv.name,
        &cv.phone,
        &cv.email,
        &cv.city,
        &cv.hours,
        &cv.position,
        &cv.pay,
        &cv.about,
    ];
    let posts = cv.work.iter().chain(&cv.projects);
    let posts = posts.flat_map(|it| [&it.place, &it.role, &it.from, &it.to, &it.did]);
    let mut all = texts.into_iter().chain(posts).chain(&cv.skills);
    assert!(all.all(|text| text.chars().count() <= TEXT_LIMIT));
}

/// Taps on a shortlist, two bytes each: what, and on which entry. Limits hold and nothing stands twice.
pub fn list(bytes: &[u8]) {
    let mut list = Shortlist::default();
    for tap in bytes.chunks_exact(2) {
        let &[what, which] = tap else { continue };
        let text = match which % 2 {
            0 => format!("job-{}", which / 2),
            _ => format!("B{:03}", which / 2),
        };
        let Some(pick) = Pick::from_text(&text) else {
            continue;
        };
        let before = list.len();
        match what % 4 {
            0 => assert_eq!(list.keep(pick.clone()), list.holds(&pick)),
            1 => list.drop(&pick),
            2 => list.shift(&pick, usize::from(what / 4)),
            _ => list.note(&pick, &"ә".repeat(usize::from(what) * 2)),
        }
        assert!(list.len() <= LIMIT && list.len().abs_diff(before) <= 1);
        let picks: Vec<&Pick> = list.entries().iter().map(|it| &it.pick).collect();
        assert!(
            picks
                .iter()
                .all(|it| picks.iter().filter(|other| other == &it).count() == 1)
        );
    }
    let shared = Shared::of(None, &list, None);
    assert!(shared.to_code().len() <= 95);
}

/// A field that somebody types in: search, age, score, date, pay.
pub fn typed(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for lang in Lang::ALL {
        let hits = catalog().name_index().find(&text, lang, 10);
        assert!(hits.len() <= 10);
    }
    assert!(read_age(&text).is_none_or(|age| age <= OLDEST));
    let _ = (read_score(&text), read_sum(&text), Form::from_slug(&text));
    assert!(Score::nearest(&text).is_none_or(|it| it.points() <= 140));
    if let Some(day) = Day::from_text(&text) {
        assert_eq!(Day::from_text(&day.to_text()), Some(day));
        let _ = day.next();
    }
    if let Some(date) = date(&text) {
        assert_eq!(guidance::cv::date(&date), Some(date));
    }
    let _ = Month::from_text(&text).map(Month::number);
    if let Some(code) = GroupCode::from_text(&text) {
        assert_eq!(GroupCode::from_text(&code.to_string()), Some(code));
    }
    if let Some(pick) = Pick::from_text(&text) {
        assert_eq!(Pick::from_text(pick.text()), Some(pick));
    }
}
