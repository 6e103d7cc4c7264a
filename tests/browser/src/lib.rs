//! A learner's browser, driven over WebDriver: stages to play on, pages of schools, and the widget in them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a journey that cannot go on fails its test on the spot"
)]

mod brief;
mod display;
mod engine;
mod finger;
mod host;
mod keys;
mod page;
mod patience;
mod process;
mod report;
mod scene;
mod settings;
mod stage;
mod told;
mod words;

pub use engine::Engine;
pub use host::HostPage;
pub use page::{Place, Widget};
pub use patience::{holds, until};
pub use scene::Scene;
pub use serde_json::{Value, json};
pub use settings::{axe, dist};
pub use stage::{Exceptions, Stage, on_engines_but, on_every_engine, on_one_engine};
pub use thirtyfour::{By, Key, WebDriver, WebElement};
pub use words::{Profession, count_of_all, data, professions, publishers, word};

/// The languages of the widget.
pub const LANGS: [&str; 3] = ["kk", "ru", "en"];
