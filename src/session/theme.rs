//! Light, dark, or as the device has it.

/// The lights of the widget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// White ground.
    #[default]
    Light,
    /// Dark ground.
    Dark,
    /// As the device has it.
    Auto,
}

impl Theme {
    /// The word of the attribute.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Auto => "auto",
        }
    }

    /// Reads the word of the attribute; what is not known is light.
    pub fn from_slug(slug: &str) -> Self {
        match slug {
            "dark" => Self::Dark,
            "auto" => Self::Auto,
            _ => Self::Light,
        }
    }
}
