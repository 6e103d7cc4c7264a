//! What the school's page knows and wants, and the day.

use super::{Notebook, Routes, Screen, Session, Year};
use guidance::day::Day;
use guidance::period::Month;
use leptos::prelude::*;
use std::sync::Arc;

impl Session {
    /// The day of today; `None` until it was told: the session has no clock.
    pub fn today(&self) -> Option<Day> {
        self.today.get_value()
    }

    /// The month against which facts age: that of today, and never one before the release.
    pub fn month(&self) -> Option<Month> {
        let today = self
            .today()
            .and_then(|day| Month::new(day.year(), day.month()));
        self.catalog().month().max(today)
    }

    /// Learns the day of today.
    pub fn date(&self, today: Option<Day>) {
        self.today.set_value(today);
    }

    /// The address of the loader, as a school would paste it.
    pub fn loader(&self) -> Arc<str> {
        self.loader.get_value()
    }

    /// Whether a figure is of the school's own region.
    pub fn is_near(&self, region: Option<&str>) -> bool {
        region.is_some_and(|code| *self.region.get() == *code)
    }

    /// Shows this address of the loader to those who want to embed.
    pub fn link_to(&self, loader: &str) {
        self.loader.set_value(loader.into());
    }

    /// Takes this region for the school's own; empty for none.
    pub fn settle_in(&self, region: &str) {
        let before = self.region.get_untracked();
        self.year.update(|year| {
            // A region the learner has chosen stays.
            if *year.region == *before {
                region.clone_into(&mut year.region);
            }
        });
        self.region.set(region.into());
    }

    /// Erases all answers, what is typed and what is chosen, and opens the first screen.
    pub fn start_over(&self) {
        self.search(String::new());
        self.widen();
        self.forget();
        self.asked.set(Vec::new());
        self.routes.set(Routes::default());
        self.year.update(|year| {
            *year = Year {
                region: self.region.get_untracked().to_string(),
                ..Year::default()
            }
        });
        self.notebook.set(Notebook::default());
        self.erase_kit();
        self.open(Screen::Home);
    }
}
