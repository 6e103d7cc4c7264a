//! What a tab of our own pages remembers, and the device when the learner asks.

use crate::chunks;
use crate::session::{Keeping, Kit, Session};
use crate::storage::Shelf;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Shortlist, plan and CV hold for every release.
const KIT: &str = "bagdar kit";
/// So does what was written in the lessons.
const LESSONS: &str = "bagdar lessons";

/// A text kept of a session under a key of its own.
struct Text {
    key: String,
    write: fn(&Session) -> String,
    resume: fn(&Session, &str),
}

/// A reload loses no answer and no note, and a closed tab none that was to be kept on the device; answers to other
/// statements than this release's are not taken up.
pub(super) fn remember(session: Session) {
    let answers = format!("bagdar {}", session.catalog_untracked().release);
    let on_device = [answers.as_str(), LESSONS, KIT]
        .iter()
        .any(|key| Shelf::Device.recall(key).is_some());
    session.keep(match on_device {
        true => Keeping::Device,
        false if Shelf::Device.works() => Keeping::Tab,
        false => Keeping::Refused,
    });
    let texts = [
        Text {
            key: answers,
            write: Session::interests_text,
            resume: Session::resume,
        },
        Text {
            key: LESSONS.to_owned(),
            write: Session::notebook_text,
            resume: Session::open_notebook,
        },
    ];
    for text in texts {
        if let Some(kept) = recall(&text.key) {
            (text.resume)(&session, &kept);
        }
        follow(session, text);
    }
    remember_kit(session);
}

fn recall(key: &str) -> Option<String> {
    Shelf::Tab.recall(key).or_else(|| Shelf::Device.recall(key))
}

fn put(key: &str, text: &str, keeping: Keeping) {
    Shelf::Tab.keep(key, text);
    let on_device = keeping == Keeping::Device;
    Shelf::Device.keep(key, if on_device { text } else { "" });
}

fn follow(session: Session, text: Text) {
    Effect::new(move |_| put(&text.key, &(text.write)(&session), session.keeping()));
}

/// The code that writes and reads it is fetched only once there is something.
fn remember_kit(session: Session) {
    if let Some(text) = recall(KIT) {
        spawn_local(async move {
            if let (Ok(Some(kept)), Some(_)) = (chunks::kept_read(&text).await, session.try_lang())
            {
                session.restore(kept);
            }
        });
    }
    Effect::new(move |before: Option<()>| {
        let (kit, keeping) = (session.kit(), session.keeping());
        // At first nothing has changed yet, and what is remembered may be on its way.
        if before.is_some() {
            write_kit(kit, keeping);
        }
    });
}

fn write_kit(kit: Kit, keeping: Keeping) {
    if kit == Kit::default() {
        put(KIT, "", keeping);
        return;
    }
    spawn_local(async move {
        if let Ok(text) = chunks::kept_text(&kit.kept).await {
            put(KIT, &text, keeping);
        }
    });
}
