//! The words of the moment: what a view needs to speak, and nothing else of the session.

use guidance::catalog::Catalog;
use guidance::lang::Lang;
use guidance::words::{Word, Words};
use leptos::prelude::*;
use std::sync::Arc;

/// Speaks the language that is chosen; everything said through it follows a change of language.
#[derive(Clone, Copy)]
pub(crate) struct Voice(Signal<Arc<Catalog>>);

impl Voice {
    pub(crate) fn new(catalog: Signal<Arc<Catalog>>) -> Self {
        Self(catalog)
    }

    /// A text as a view: one closure type for all texts keeps the program small.
    pub(crate) fn say(self, word: Word) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.0.with(|catalog| catalog.words.get(word).to_owned())
    }

    /// A text as an attribute.
    pub(crate) fn label(
        self,
        word: Word,
    ) -> impl Fn() -> Option<String> + Copy + Send + Sync + 'static {
        let said = self.say(word);
        move || Some(said())
    }

    /// Anything that is put together from words.
    pub(crate) fn with<T>(self, speak: impl FnOnce(&Words, Lang) -> T) -> T {
        self.0.with(|catalog| speak(&catalog.words, catalog.lang))
    }
}
