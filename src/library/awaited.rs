//! A file that comes later. To the signals all of them are of one type: each type of its own would cost the first
//! program a kilobyte and a half.

use super::Fetched;
use crate::chunks::LateFile;
use crate::load::LoadError;
use leptos::prelude::*;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

/// One on its way.
pub(super) type Coming = Pin<Box<dyn Future<Output = Result<LateFile, LoadError>>>>;

/// A file of this type, which may not be there yet.
pub(super) struct Awaited<T> {
    place: RwSignal<Fetched<LateFile>>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Awaited<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Awaited<T> {}

impl<T: Send + Sync + 'static> Awaited<T> {
    pub(super) fn new() -> Self {
        Self {
            place: RwSignal::new(Fetched::Idle),
            of: PhantomData,
        }
    }

    /// How far it is.
    pub(super) fn get(self) -> Fetched<Arc<T>> {
        typed(self.place.get())
    }

    /// The same, without being told of changes.
    pub(super) fn get_untracked(self) -> Fetched<Arc<T>> {
        typed(self.place.get_untracked())
    }

    /// Where it will be put.
    pub(super) fn place(self) -> RwSignal<Fetched<LateFile>> {
        self.place
    }
}

fn typed<T: Send + Sync + 'static>(fetched: Fetched<LateFile>) -> Fetched<Arc<T>> {
    match fetched {
        Fetched::Idle => Fetched::Idle,
        Fetched::Loading => Fetched::Loading,
        Fetched::Failed(error) => Fetched::Failed(error),
        // Only files of this type are put here.
        Fetched::Ready(file) => file.downcast().map_or(Fetched::Idle, Fetched::Ready),
    }
}

/// A file on its way, whatever its type.
pub(super) fn coming<T: Send + Sync + 'static>(
    file: impl Future<Output = Result<T, LoadError>> + 'static,
) -> Coming {
    Box::pin(async move { file.await.map(|file| Arc::new(file) as LateFile) })
}
