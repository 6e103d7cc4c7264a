//! What the loader hands over at the start, checked there.

use super::memory::{Place, Stored};
use crate::session::Theme;
use crate::storage::Memory;
use guidance::lang::Lang;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// An object of the loader's with these fields.
    pub type Settings;
    #[wasm_bindgen(method, getter)]
    fn data(this: &Settings) -> String;
    #[wasm_bindgen(method, getter)]
    fn home(this: &Settings) -> String;
    #[wasm_bindgen(method, getter)]
    fn loader(this: &Settings) -> String;
    #[wasm_bindgen(method, getter)]
    fn lang(this: &Settings) -> String;
    #[wasm_bindgen(method, getter)]
    fn theme(this: &Settings) -> String;
    #[wasm_bindgen(method, getter)]
    fn start(this: &Settings) -> String;
    #[wasm_bindgen(method, getter)]
    fn region(this: &Settings) -> String;
    #[wasm_bindgen(method, getter)]
    fn routing(this: &Settings) -> String;
    #[wasm_bindgen(method, getter)]
    fn storage(this: &Settings) -> String;
    #[wasm_bindgen(method, getter)]
    fn prints(this: &Settings) -> bool;
    #[wasm_bindgen(method, getter)]
    fn id(this: &Settings) -> String;
    #[wasm_bindgen(method, getter)]
    fn memory(this: &Settings) -> Memory;
}

/// The same, read.
pub(super) struct Config {
    /// Folder of the data.
    pub(super) data: String,
    /// Folder of the stand-alone pages.
    pub(super) home: String,
    /// Address of the loader, as a school would paste it.
    pub(super) loader: String,
    pub(super) lang: Lang,
    pub(super) theme: Theme,
    pub(super) start: String,
    pub(super) region: String,
    /// The screen stands in the address.
    pub(super) routed: bool,
    /// The page is our own and nothing else is printed with it.
    pub(super) prints: bool,
    /// Where a learner's answers may be kept.
    pub(super) place: Place,
    /// The frame's, or empty.
    pub(super) id: String,
}

impl Config {
    pub(super) fn read(settings: &Settings) -> Self {
        Self {
            data: settings.data(),
            home: settings.home(),
            loader: settings.loader(),
            lang: Lang::from_tag(&settings.lang()).unwrap_or_default(),
            theme: Theme::from_slug(&settings.theme()),
            start: settings.start(),
            region: settings.region(),
            routed: settings.routing() == "hash",
            place: Place::new(
                settings.memory(),
                match settings.storage().as_str() {
                    "session" => Stored::Tab,
                    "local" => Stored::Device,
                    _ => Stored::Element,
                },
            ),
            id: settings.id(),
            prints: settings.prints(),
        }
    }
}
