//! A file on its way, failed, or there.

use crate::load::LoadError;

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
