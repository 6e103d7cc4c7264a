//! Scripts without comments and long names. Trunk's own minifier gives up on wasm-bindgen's glue, so terser does it.

use crate::layout::Layout;
use crate::run::shown;
use crate::stamp::Stamp;
use crate::{tools, widget};
use anyhow::Result;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The loader that schools name, below `public/`.
const LOADER: &str = "embed.js";

/// Folder with the small forms; they stand in for the files of the same name.
pub(crate) fn folder(layout: &Layout) -> PathBuf {
    layout.work.join("small")
}

/// Writes the small forms of the loader and the glue when those have changed.
pub(crate) fn build(layout: &Layout) -> Result<()> {
    script(layout, LOADER, layout.public.join(LOADER), &[])?;
    let glue = widget::folder(layout).join(widget::GLUE);
    script(layout, widget::GLUE, glue, &["--module"])
}

fn script(layout: &Layout, name: &str, from: PathBuf, kind: &[&str]) -> Result<()> {
    let to = folder(layout).join(name);
    let pins = layout.root.join("xtask/npm/package-lock.json");
    let stamp = Stamp::new(layout, name, &[from.clone(), pins])?;
    if stamp.is_fresh() && to.is_file() {
        return Ok(());
    }
    fs::create_dir_all(folder(layout))?;
    let mut terser = Command::new("terser");
    terser
        .arg(&from)
        .args(kind)
        // ASCII only: a school's page in another encoding would garble the loader's words.
        .args(["--compress", "passes=2", "--mangle"])
        .args(["--format", "ascii_only=true", "--output"])
        .arg(&to)
        .env("PATH", tools::search_path(layout)?);
    shown(&format!("minifying {name}"), &mut terser)?;
    stamp.set()
}
