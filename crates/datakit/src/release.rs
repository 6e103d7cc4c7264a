//! The data release: raised by whoever checks the data, in `data/release.toml`.

use serde::Deserialize;

/// Which release the served files are.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// Year and month, `2026.11`.
    pub name: String,
    /// Day the data was last checked as a whole, `2026-11-24`. Figures age against it.
    pub checked: String,
    /// Credit lines of data owners, word for word.
    pub credits: Vec<String>,
}
