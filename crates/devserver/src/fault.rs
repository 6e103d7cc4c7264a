//! What can go wrong on demand, and the book of what was asked.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// One way a host can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Answers with this status and a short text.
    Status(u16),
    /// Answers 200 with a page of HTML whatever was asked, as captive portals and catch-all hosts do.
    Garbage,
    /// Never answers, and keeps the connection open.
    Hang,
    /// Answers rightly after this time.
    Slow(Duration),
    /// Closes the connection without a word.
    Close,
    /// Promises the whole file, sends half of it and closes the connection.
    Truncate,
    /// Sends a byte a second.
    Drip,
    /// Sends the right file and calls it this.
    Kind(&'static str),
    /// Sends something else in its place: what it is called, and the bytes.
    Instead(&'static str, &'static [u8]),
    /// Sends the right file without leave for pages of another origin to read it, as a plain server does.
    Unshared,
}

/// Faults in force and paths asked for.
#[derive(Debug, Default)]
pub(crate) struct Book {
    faults: Mutex<Vec<(String, Fault)>>,
    requests: Mutex<Vec<String>>,
}

impl Book {
    pub(crate) fn fail(&self, prefix: &str, fault: Fault) {
        held(&self.faults).push((prefix.to_owned(), fault));
    }

    pub(crate) fn heal(&self) {
        held(&self.faults).clear();
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        held(&self.requests).clone()
    }

    pub(crate) fn forget(&self) {
        held(&self.requests).clear();
    }

    /// Notes the request and says which fault it meets.
    pub(crate) fn note(&self, path: &str) -> Option<Fault> {
        held(&self.requests).push(path.to_owned());
        let faults = held(&self.faults);
        let newest = faults
            .iter()
            .rev()
            .find(|(prefix, _)| path.starts_with(prefix.as_str()));
        newest.map(|(_, fault)| *fault)
    }
}

/// A list stays whole even when a thread died holding it.
fn held<T>(list: &Mutex<T>) -> MutexGuard<'_, T> {
    list.lock().unwrap_or_else(PoisonError::into_inner)
}
