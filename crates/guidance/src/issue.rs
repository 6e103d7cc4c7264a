//! One non-fatal defect in the data.

use std::fmt;

/// A record or field that could not be used: it was dropped, the rest is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Which record, by slug or position.
    pub record: String,
    /// What is wrong and what would be right. For engineers, never for learners.
    pub what: String,
}

impl Issue {
    pub(crate) fn new(record: impl fmt::Display, what: impl fmt::Display) -> Self {
        Self {
            record: record.to_string(),
            what: what.to_string(),
        }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.record, self.what)
    }
}

/// Why a file could not be used at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataError {
    /// Not JSON.
    Syntax,
    /// JSON, but not this kind of file.
    Form,
    /// A format this program does not know.
    Schema(u16),
    /// Well-formed, but there is nothing in it to show.
    Empty,
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax => write!(f, "not JSON"),
            Self::Form => write!(f, "JSON, but not this kind of file"),
            Self::Schema(found) => write!(f, "schema {found} is not known here"),
            Self::Empty => write!(f, "the file holds no record that can be shown"),
        }
    }
}

impl std::error::Error for DataError {}
