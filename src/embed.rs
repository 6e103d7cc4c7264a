//! The only door to the host page: mount and unmount, settings in, events out.

use crate::app::app;
use crate::chunks::Piece;
use crate::library::Library;
use crate::load;
use crate::session::{Screen, Session, Theme};
use crate::ui::focus;
use guidance::catalog::Catalog;
use guidance::lang::Lang;
use leptos::mount::mount_to;
use std::any::Any;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

mod address;
pub(crate) mod door;
mod end;
mod memory;
mod printing;
mod settings;
mod told;

use address::Address;
use settings::{Config, Settings};
use told::{code, tell, tell_screens, tell_troubles};

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

/// Opens a widget in `root`, an empty element of its own. Tells `root` by events how it goes: `bagdar-ready`, or
/// `bagdar-failed` with a code; later `bagdar-screen`, `bagdar-complete` and `bagdar-trouble`.
#[wasm_bindgen]
pub fn mount(root: HtmlElement, settings: &Settings) -> Widget {
    end::watch();
    let config = Config::read(settings);
    let life = Rc::new(RefCell::new(Life::Opening(Vec::new())));
    spawn_local(open(root, config, Rc::downgrade(&life)));
    Widget(life)
}

#[wasm_bindgen]
impl Widget {
    /// Changes a setting of the widget (`lang`, `theme`, `region`), or has it do something: `open` a screen, or
    /// `reset`, which erases all answers.
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
        let session = self.session;
        match (name, Lang::from_tag(value)) {
            ("lang", Some(lang)) if session.try_lang() != Some(lang) => self.library.speak(lang),
            ("theme", _) => session.light(Theme::from_slug(value)),
            ("region", _) => session.settle_in(value),
            ("open", _) => {
                let catalog = session.catalog_untracked();
                session.open(Screen::from_text(value, &catalog));
            }
            ("reset", _) => session.start_over(),
            _ => {}
        }
    }
}

async fn open(root: HtmlElement, config: Config, life: Weak<RefCell<Life>>) {
    if let Some(piece) = first_piece(&config) {
        // Side by side with the catalogue. A failure is told when the screen asks again.
        spawn_local(async move { drop(piece.draw().await) });
    }
    let loaded = load::catalog(&config.data, config.lang).await;
    let Some(life) = life.upgrade() else { return };
    let Life::Opening(waiting) = life.replace(Life::Over) else {
        return;
    };
    match loaded {
        Ok(catalog) => {
            let Some(open) = show(&root, config, catalog) else {
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
    let asked = match config.routed {
        true => address::current(),
        false => memory::last_screen(&config.place, &config.id),
    };
    asked.unwrap_or_else(|| config.start.clone())
}

fn first_piece(config: &Config) -> Option<Piece> {
    Piece::of(Screen::guess(&start(config)))
}

fn show(root: &HtmlElement, config: Config, catalog: Catalog) -> Option<Open> {
    let start = start(&config);
    let screen = Screen::from_text(&start, &catalog);
    let (told, focused) = (root.clone(), root.clone());
    let parts = Rc::new(RefCell::new(None));
    let keep = Rc::clone(&parts);
    let view = mount_to(root.clone(), move || {
        let session = Session::new(catalog, screen, config.theme, &config.home, &config.region);
        session.link_to(&config.loader);
        let library = Library::new(&config.data, session);
        session.date(door::today());
        if let Some(code) = Screen::code(&start) {
            session.bring(code);
        }
        tell_screens(session, told.clone());
        tell_troubles(library, told.clone());
        memory::remember(session, &config.place, &told);
        if !config.routed {
            memory::follow_screen(session, config.place, config.id);
        }
        if config.prints {
            session.allow_printing();
            printing::follow(session);
        }
        let address = config.routed.then(|| Address::follow(session));
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
