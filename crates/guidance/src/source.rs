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

impl Source {
    /// The publisher without the remarks of the list of sources on what was read: an edition, a department, a kind of
    /// repository.
    pub fn short(&self) -> &str {
        let end = self.publisher.find([',', '(', ';']);
        let short = self.publisher.get(..end.unwrap_or(self.publisher.len()));
        short.map_or(self.publisher.as_str(), str::trim_end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_publisher_is_named_without_remarks() {
        let short = |publisher: &str| {
            let source = Source {
                publisher: publisher.to_owned(),
                title: String::new(),
                link: None,
                period: None,
            };
            source.short().to_owned()
        };
        assert_eq!(short("Kazinform (Arabic-script Kazakh)"), "Kazinform");
        assert_eq!(
            short("Talapker platform, public GitHub repository"),
            "Talapker platform"
        );
        assert_eq!(short("Zakon.kz"), "Zakon.kz");
    }
}
