//! The only door to the host page: mount and unmount, settings in, events out.

use crate::app::app;
use crate::chunks::Piece;
use crate::library::Library;
use crate::load::{self, LoadError};
use crate::session::{Screen, Session, Theme};
use crate::ui::focus;
use guidance::catalog::Catalog;
use guidance::lang::Lang;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::any::Any;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

mod address;
pub(crate) mod door;
mod memory;
mod printing;

use address::Address;

/// What the loader passes on from the element's attributes, checked there.
struct Config {
    base: String,
    lang: Lang,
    theme: Theme,
    start: String,
    region: String,
    /// The screen stands in the address.
    routed: bool,
    /// The tab remembers: on pages of our own.
    keeps: bool,
}

/// A widget on a page: what the loader holds on to.
#[wasm_bindgen]
pub struct Widget(Rc<RefCell<Life>>);

/// From the first fetch to the end.
enum Life {
    /// The catalogue is on its way; settings that change meanwhile wait here.
    Opening(Vec<(String, String)>),
    /// In view.
    Open(Box<Open>),
    /// Unmounted, or it never opened.
    Over,
}

/// Dropped when the widget goes: the view first, then its signals.
struct Open {
    session: Session,
    library: Library,
    _address: Option<Address>,
    _view: Box<dyn Any>,
}

/// Opens a widget in `root`, an empty element of its own. Tells `root` by an event how it went: `bagdar-ready`, or
/// `bagdar-failed` with a code.
#[wasm_bindgen]
pub fn mount(
    root: HtmlElement,
    base: String,
    lang: &str,
    theme: &str,
    start: String,
    region: String,
    routing: &str,
) -> Widget {
    let config = Config {
        base,
        lang: Lang::from_tag(lang).unwrap_or_default(),
        theme: Theme::from_slug(theme),
        start,
        region,
        routed: routing == "hash",
        keeps: routing != "memory",
    };
    let life = Rc::new(RefCell::new(Life::Opening(Vec::new())));
    spawn_local(open(root, config, Rc::downgrade(&life)));
    Widget(life)
}

#[wasm_bindgen]
impl Widget {
    /// Changes a setting of the open widget: `lang` or `theme`. Others are read at the start only.
    pub fn set(&self, name: &str, value: &str) {
        match &mut *self.0.borrow_mut() {
            Life::Opening(waiting) => waiting.push((name.to_owned(), value.to_owned())),
            Life::Open(open) => open.set(name, value),
            Life::Over => {}
        }
    }

    /// Takes the widget off the page and frees all it held.
    pub fn unmount(self) {
        let life = self.0.replace(Life::Over);
        drop(life);
    }
}

impl Open {
    fn set(&self, name: &str, value: &str) {
        match (name, Lang::from_tag(value)) {
            ("lang", Some(lang)) if self.session.try_lang() != Some(lang) => {
                self.library.speak(lang);
            }
            ("theme", _) => self.session.light(Theme::from_slug(value)),
            _ => {}
        }
    }
}

async fn open(root: HtmlElement, config: Config, life: Weak<RefCell<Life>>) {
    if let Some(piece) = first_piece(&config) {
        // Side by side with the catalogue. A failure is told when the screen asks again.
        spawn_local(async move { drop(piece.draw().await) });
    }
    let loaded = load::catalog(&config.base, config.lang).await;
    let Some(life) = life.upgrade() else { return };
    let Life::Opening(waiting) = life.replace(Life::Over) else {
        return;
    };
    match loaded {
        Ok(catalog) => {
            let Some(open) = show(&root, &config, catalog) else {
                return;
            };
            for (name, value) in waiting {
                open.set(&name, &value);
            }
            life.replace(Life::Open(Box::new(open)));
            tell(&root, "bagdar-ready", "");
        }
        Err(error) => tell(&root, "bagdar-failed", code(&error)),
    }
}

/// What opens first, as it is written in addresses.
fn start(config: &Config) -> String {
    address::current()
        .filter(|_| config.routed)
        .unwrap_or_else(|| config.start.clone())
}

fn first_piece(config: &Config) -> Option<Piece> {
    Piece::of(Screen::guess(&start(config)))
}

fn show(root: &HtmlElement, config: &Config, catalog: Catalog) -> Option<Open> {
    let routed = config.routed;
    let start = start(config);
    let screen = Screen::from_text(&start, &catalog);
    let theme = config.theme;
    let (base, region) = (config.base.clone(), config.region.clone());
    let (told, focused) = (root.clone(), root.clone());
    let keeps = config.keeps;
    let parts = Rc::new(RefCell::new(None));
    let keep = Rc::clone(&parts);
    let view = mount_to(root.clone(), move || {
        let session = Session::new(catalog, screen, theme, &base, &region);
        let library = Library::new(&base, session);
        session.date(door::today());
        if let Some(code) = Screen::code(&start) {
            session.bring(code);
        }
        tell_screens(session, told);
        if keeps {
            memory::remember(session);
            printing::follow(session);
        }
        let address = routed.then(|| Address::follow(session));
        keep.replace(Some((session, library, address)));
        focus::follow(focused, session, library);
        app(session, library)
    });
    // Mounting draws at once, so the closure above has run.
    let (session, library, address) = parts.take()?;
    Some(Open {
        session,
        library,
        _address: address,
        _view: Box::new(view),
    })
}

/// The host learns which screen is open, never what was typed or chosen on it.
fn tell_screens(session: Session, root: HtmlElement) {
    Effect::new(move |before: Option<Screen>| {
        let screen = session.screen();
        if before.is_some_and(|before| before != screen) {
            tell(&root, "bagdar-screen", screen.name());
        }
        screen
    });
}

fn code(error: &LoadError) -> &'static str {
    match error {
        LoadError::Offline => "offline",
        LoadError::Status(_) => "data-missing",
        LoadError::Data(_) => "data-broken",
    }
}

fn tell(root: &HtmlElement, name: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(detail));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // A listener of the loader that throws is the loader's matter.
        let _ = root.dispatch_event(&event);
    }
}
