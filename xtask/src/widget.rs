//! The widget itself: Trunk compiles it, then it is split.

use crate::layout::Layout;
use crate::run::shown;
use crate::setup;
use crate::split;
use crate::stamp::Stamp;
use crate::tools;
use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// What embed.js imports; it names the program's address to it.
pub(crate) const GLUE: &str = "bagdar.js";
pub(crate) const PROGRAM: &str = "bagdar_bg.wasm";

/// Folder in which Trunk leaves the page, the glue and the program.
pub(crate) fn folder(layout: &Layout) -> PathBuf {
    layout.work.join("trunk")
}

/// Compiles when an input has changed. Stylesheets are none: they travel as app.css, beside the program.
pub(crate) fn build(layout: &Layout) -> Result<()> {
    let out = folder(layout);
    let stamp = Stamp::new(layout, "widget", &inputs(layout)?)?;
    let there = || out.join(GLUE).is_file() && out.join(PROGRAM).is_file();
    if stamp.is_fresh() && there() {
        return Ok(());
    }
    setup::crates(layout)?;
    let mut trunk = Command::new("trunk");
    trunk
        .args(["build", "--release", "--skip-version-check"])
        .args(["--cargo-profile", "wasm", "--dist"])
        .arg(&out)
        .current_dir(&layout.root)
        .env("PATH", tools::search_path(layout)?)
        .env("CARGO_TARGET_DIR", layout.root.join("target"))
        .env_remove("RUST_BACKTRACE") // Trunk would print one below every compiler error
        .env_remove("NO_COLOR"); // and it refuses the value 1
    shown(
        "compiling the widget (some three minutes when cold)",
        &mut trunk,
    )?;
    split::split(layout, &out)?;
    if !there() {
        bail!(
            "Trunk has left no {GLUE} and {PROGRAM} in {}",
            out.display()
        );
    }
    if out.join("snippets").exists() {
        bail!(
            "a crate brings JavaScript snippets: each would be one more request of the first screen"
        );
    }
    stamp.set()
}

fn inputs(layout: &Layout) -> Result<Vec<PathBuf>> {
    let root = &layout.root;
    let mut inputs = crate::stamp::files_below(&root.join("src"))?;
    inputs.retain(|file| file.extension().is_none_or(|ending| ending != "css"));
    inputs.extend(
        [
            "crates/guidance",
            "Cargo.toml",
            "Cargo.lock",
            "rust-toolchain.toml",
            ".cargo/config.toml",
            "index.html",
            "Trunk.toml",
            "xtask/src/inner.js",
            "xtask/src/split.js",
            "xtask/src/split.rs",
            "xtask/src/tools.rs",
            "xtask/npm/package-lock.json",
        ]
        .map(|name| root.join(name)),
    );
    Ok(inputs)
}
