//! What is remembered of a learner: in the element always, on our own pages in the tab, on the device when asked.

use super::told::tell;
use crate::chunks;
use crate::session::{Keeping, Session};
use crate::storage::{Memory, Shelf};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use web_sys::HtmlElement;

/// What was written in the lessons holds for every release.
const LESSONS: &str = "bagdar lessons";
/// So do shortlist, plan and CV.
const KIT: &str = "bagdar kit";

/// A text kept of a session under a key of its own.
struct Text {
    key: String,
    write: fn(&Session) -> String,
    /// Says whether the text could be read.
    resume: fn(&Session, &str) -> bool,
}

/// Where the browser's storage may be used for what a learner wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stored {
    /// Nowhere: on a host's page, or where the school wants nothing kept.
    Element,
    /// Until the tab is closed.
    Tab,
    /// The same, and on the device if the learner asks.
    Device,
}

/// Where texts may be kept.
#[derive(Clone)]
pub(super) struct Place {
    element: Rc<Memory>,
    stored: Stored,
}

/// Which screen was open, and in which frame: one that was moved about the page begins anew, with the same name.
const SCREEN: &str = "bagdar screen";

/// The screen that was open in this element before; `name` is the frame's, or empty.
pub(super) fn last_screen(place: &Place, name: &str) -> Option<String> {
    let kept = place.recall(SCREEN)?;
    let (frame, screen) = kept.split_once(' ')?;
    (frame == name).then(|| screen.to_owned())
}

/// Remembers the screen for [`last_screen`].
pub(super) fn follow_screen(session: Session, place: Place, name: String) {
    Effect::new(move |_| {
        let screen = session.screen().to_text(&session.catalog());
        place.put(SCREEN, &format!("{name} {screen}"), Keeping::Nowhere);
    });
}

/// A reload loses no answer and no note, and a closed tab none that was to be kept on the device; answers to other
/// statements than this release's are not taken up.
pub(super) fn remember(session: Session, place: &Place, told: &HtmlElement) {
    let texts = [
        Text {
            key: format!("bagdar {}", session.catalog_untracked().release),
            write: Session::interests_text,
            resume: Session::resume,
        },
        Text {
            key: LESSONS.to_owned(),
            write: Session::notebook_text,
            resume: |session, text| {
                session.open_notebook(text);
                true
            },
        },
    ];
    session.keep(place.keeping(&texts));
    for text in texts {
        let kept = place.recall(&text.key);
        if kept.is_some_and(|kept| !(text.resume)(&session, &kept)) {
            tell(told, "bagdar-trouble", "state-reset");
        }
        let place = place.clone();
        Effect::new(move |_| place.put(&text.key, &(text.write)(&session), session.keeping()));
    }
    remember_kit(session, place.clone());
}

/// The code that writes and reads it is fetched only once there is something.
fn remember_kit(session: Session, place: Place) {
    if let Some(text) = place.recall(KIT) {
        spawn_local(async move {
            // A piece that does not come leaves what is remembered where it is.
            let _ = chunks::restore_kit(session, &text).await;
        });
    }
    let changed = StoredValue::new(false);
    let again = place.clone();
    Effect::new(move |before: Option<()>| {
        session.kit_with(|_| ());
        // At first nothing has changed yet, and what is remembered may be on its way.
        if before.is_some() {
            changed.set_value(true);
            write_kit(session, place.clone());
        }
    });
    Effect::new(move |_| {
        session.keeping();
        if changed.get_value() {
            write_kit(session, again.clone());
        }
    });
}

fn write_kit(session: Session, place: Place) {
    spawn_local(async move {
        if let Ok(Some((text, keeping))) = chunks::kit_text(session).await {
            place.put(KIT, &text, keeping);
        }
    });
}

impl Place {
    pub(super) fn new(element: Memory, stored: Stored) -> Self {
        let element = Rc::new(element);
        Self { element, stored }
    }

    fn keeping(&self, texts: &[Text]) -> Keeping {
        let kept = |key: &str| Shelf::Device.recall(key).is_some();
        match self.stored {
            Stored::Element => Keeping::Nowhere,
            Stored::Tab => Keeping::TabOnly,
            Stored::Device if kept(KIT) || texts.iter().any(|it| kept(&it.key)) => Keeping::Device,
            Stored::Device if Shelf::Device.works() => Keeping::Tab,
            Stored::Device => Keeping::Refused,
        }
    }

    fn recall(&self, key: &str) -> Option<String> {
        let tab = || Shelf::Tab.recall(key);
        // First the element: a full storage still holds what was there before.
        self.element.recall(key).or_else(|| match self.stored {
            Stored::Element => None,
            Stored::Tab => tab(),
            Stored::Device => tab().or_else(|| Shelf::Device.recall(key)),
        })
    }

    fn put(&self, key: &str, text: &str, keeping: Keeping) {
        self.element.keep(key, text);
        if self.stored != Stored::Element {
            Shelf::Tab.keep(key, text);
        }
        if self.stored == Stored::Device {
            let on_device = keeping == Keeping::Device;
            Shelf::Device.keep(key, if on_device { text } else { "" });
        }
    }
}
