//! A file on its way, failed, or there.

use crate::chunks::LateFile;
use crate::load::LoadError;
use guidance::issue::DataError;
use std::any::Any;
use std::sync::Arc;

/// A file that was asked for.
#[derive(Clone)]
pub(crate) enum Fetched<T> {
    /// Nobody asked yet.
    Idle,
    /// On its way.
    Loading,
    /// It did not come; it can be asked for again.
    Failed(LoadError),
    /// There.
    Ready(T),
}

impl<T> Fetched<T> {
    /// Whether it is there or on its way.
    pub(super) fn is_asked(&self) -> bool {
        matches!(self, Self::Loading | Self::Ready(_))
    }
}

impl<T> From<Result<T, LoadError>> for Fetched<T> {
    fn from(result: Result<T, LoadError>) -> Self {
        match result {
            Ok(value) => Self::Ready(value),
            Err(error) => Self::Failed(error),
        }
    }
}

impl Fetched<LateFile> {
    /// The file as what it is.
    pub(super) fn of<T: Any + Send + Sync>(self) -> Fetched<Arc<T>> {
        match self {
            Self::Idle => Fetched::Idle,
            Self::Loading => Fetched::Loading,
            Self::Failed(error) => Fetched::Failed(error),
            Self::Ready(file) => match file.downcast() {
                Ok(file) => Fetched::Ready(file),
                // Never: each file has a place of its own.
                Err(_) => Fetched::Failed(LoadError::Data(DataError::Form)),
            },
        }
    }
}
