//! Which tools, which versions, and where they are found.
//!
//! Versions stand here and, for the tools that npm brings, in `xtask/npm/package.json`.

use crate::layout::Layout;
use anyhow::{Context, Result};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The target the widget is compiled for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
/// Oldest Node that runs the tools of `xtask/npm`.
pub(crate) const NODE_MAJOR: u32 = 20;

/// A program that `cargo install` brings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tool {
    /// Name of the crate.
    pub(crate) package: &'static str,
    /// Name of the program.
    pub(crate) program: &'static str,
    /// Version to the letter.
    pub(crate) version: &'static str,
    /// Minutes on two cores, for those who wait.
    pub(crate) minutes: u32,
}

/// Must equal the wasm-bindgen crate in `Cargo.lock` (a test compares them).
pub(crate) const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: "0.2.129",
    minutes: 2,
};
/// Runs cargo and looks after `index.html`.
pub(crate) const TRUNK: Tool = Tool {
    package: "trunk",
    program: "trunk",
    version: "0.21.14",
    minutes: 4,
};

/// Speaks WebDriver to Firefox. Only the journeys need it.
pub(crate) const GECKODRIVER: Tool = Tool {
    package: "geckodriver",
    program: "geckodriver",
    version: "0.37.1",
    minutes: 2,
};

/// Search path of every build step: our pinned tools first, then the machine's.
pub(crate) fn search_path(layout: &Layout) -> Result<OsString> {
    let mut folders = vec![layout.tools.join("bin"), npm_bin(layout)];
    if let Some(machine) = std::env::var_os("PATH") {
        folders.extend(std::env::split_paths(&machine));
    }
    std::env::join_paths(folders).context("PATH cannot be extended")
}

/// Programs that npm brings.
pub(crate) fn npm_bin(layout: &Layout) -> PathBuf {
    layout.tools.join("npm").join("node_modules").join(".bin")
}

/// The rule book of the accessibility tests.
pub(crate) fn axe(layout: &Layout) -> PathBuf {
    layout.tools.join("npm/node_modules/axe-core/axe.min.js")
}

/// First program of this name on the search path.
pub(crate) fn find(path: &OsString, program: &str) -> Option<PathBuf> {
    let ending = std::env::consts::EXE_SUFFIX;
    std::env::split_paths(path)
        .map(|folder| folder.join(format!("{program}{ending}")))
        .find(|file| file.is_file())
}

/// What `program --version` answers, if it runs at all.
pub(crate) fn version(program: &Path) -> Option<String> {
    let answer = Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&answer.stdout);
    answer.status.success().then(|| text.trim().to_owned())
}

/// Whether an answer to `--version` names exactly this version.
pub(crate) fn says(answer: &str, version: &str) -> bool {
    answer
        .split_whitespace()
        .any(|word| word.trim_start_matches('v') == version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_whole() {
        assert!(says("trunk 0.21.14", "0.21.14"));
        assert!(says("v20.1.0", "20.1.0"));
        assert!(!says("trunk 0.21.1", "0.21.14"));
        assert!(!says("trunk 0.21.14-beta.1", "0.21.14"));
    }

    #[test]
    fn the_cli_fits_the_locked_crate() {
        let lock = std::fs::read_to_string(Layout::find().root.join("Cargo.lock")).unwrap();
        let version = WASM_BINDGEN.version;
        let wanted = format!("name = \"wasm-bindgen\"\nversion = \"{version}\"");
        assert!(lock.replace('\r', "").contains(&wanted));
    }
}
