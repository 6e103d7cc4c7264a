//! What `cargo xtask test` tells the journeys.

use std::fs;
use std::path::PathBuf;

/// A path from the environment. Without it the journeys cannot run, and must not seem to.
pub(crate) fn path(variable: &str) -> PathBuf {
    match std::env::var_os(variable) {
        Some(path) if !path.is_empty() => path.into(),
        _ => panic!("{variable} is not set: run `cargo xtask test`"),
    }
}

/// The folder with the built widget.
pub fn dist() -> PathBuf {
    path("BAGDAR_DIST")
}

/// The source text of axe-core.
pub fn axe() -> String {
    fs::read_to_string(path("BAGDAR_AXE")).expect("axe-core is where BAGDAR_AXE says")
}
