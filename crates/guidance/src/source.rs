//! Who said so.

/// A publication a figure was taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The publisher, as it calls itself.
    pub publisher: String,
    /// What was read, in English.
    pub title: String,
    /// An `https:` address, when there is one to open.
    pub link: Option<String>,
    /// The period the data is about, as the source gives it.
    pub period: Option<String>,
}
