//! What the checks say.

use std::fmt;

/// One thing that is wrong: where, what, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// File below `data/`.
    pub file: String,
    /// Slug, code or line.
    pub record: String,
    /// Column or key.
    pub field: String,
    /// What is wrong and what would be right.
    pub what: String,
}

impl Finding {
    /// Names a defect.
    pub fn new(
        file: impl fmt::Display,
        record: impl fmt::Display,
        field: impl fmt::Display,
        what: impl fmt::Display,
    ) -> Self {
        Self {
            file: file.to_string(),
            record: record.to_string(),
            field: field.to_string(),
            what: what.to_string(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            record,
            field,
            what,
        } = self;
        write!(f, "{file} › {record} › {field}: {what}")
    }
}
