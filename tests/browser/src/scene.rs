//! Everything that can be in view, for checks that look at all of it.

use crate::page::Widget;
use crate::patience::holds;

/// A screen in a certain state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// The doors.
    Home,
    /// The catalogue as it opens.
    Catalogue,
    /// All filters open, one chosen, and something typed.
    Filtered,
    /// Nothing found.
    Empty,
    /// A profession.
    Profession,
    /// A profession that does not exist.
    Missing,
    /// About.
    About,
}

/// The search box, on whatever screen.
const SEARCH: &str = "form.search input";

impl Scene {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Home,
        Self::Catalogue,
        Self::Filtered,
        Self::Empty,
        Self::Profession,
        Self::Missing,
        Self::About,
    ];

    /// The value of the attribute `start` that leads there.
    pub fn start(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Catalogue | Self::Filtered | Self::Empty => "catalog",
            Self::Profession => "profession:nurse",
            Self::Missing => "profession:no-such-profession",
            Self::About => "about",
        }
    }

    /// Waits for the screen and does what the scene needs.
    pub async fn set(self, widget: &Widget<'_>) {
        widget.ready().await;
        match self {
            Self::Home | Self::Missing => {}
            Self::Catalogue => widget.shows("[data-profession]").await,
            Self::Filtered => filter(widget).await,
            Self::Empty => {
                widget.type_into(SEARCH, "qwxzqwxz").await;
                widget.shows("[data-empty]").await;
            }
            Self::Profession => widget.opens("nurse").await,
            Self::About => widget.shows("[data-credits]").await,
        }
    }
}

async fn filter(widget: &Widget<'_>) {
    let narrow = "return one('.narrow-only').checkVisibility();";
    if widget.ask(narrow, Vec::new()).await.as_bool() == Some(true) {
        widget.tap(".narrow-only").await;
    }
    widget
        .ask(
            "all('#filters details').forEach((it) => { it.open = true; });",
            Vec::new(),
        )
        .await;
    widget.tap("#filters input").await;
    widget.shows(".pick").await;
    widget.type_into(SEARCH, "инженер").await;
    holds("a filtered list", async || {
        widget.found().await > 0 && widget.found().await < 100
    })
    .await;
}
