//! Served data from authored data, by way of datakit.

use crate::layout::Layout;
use crate::run::say;
use crate::stamp::Stamp;
use anyhow::{Context, Result, bail};
use datakit::{Authored, check, pages, serve};
use std::path::PathBuf;

/// A build tells so many findings and no more.
const TOLD: usize = 10;

/// Folder with the pages that need no script; they are served as they are.
pub(crate) fn pages_folder(layout: &Layout) -> PathBuf {
    layout.work.join("pages")
}

/// Writes `public/data`, `public/schema` and the pages that need no script. Findings are told here and fail the tests, so that work in progress builds.
pub(crate) fn build(layout: &Layout) -> Result<()> {
    // datakit is part of this program, so the program is an input as well.
    let inputs = [layout.root.join("data"), std::env::current_exe()?];
    let stamp = Stamp::new(layout, "data", &inputs)?;
    let written = layout.public.join("data").join("sources.json");
    let listed = pages_folder(layout).join("kk/professions/index.html");
    if stamp.is_fresh() && written.is_file() && listed.is_file() {
        return Ok(());
    }
    let (authored, mut findings) = Authored::read(&layout.root.join("data"));
    findings.extend(check::check(&authored));
    for finding in findings.iter().take(TOLD) {
        say(&format!("warning: {finding}"));
    }
    if findings.len() > TOLD {
        say("warning: … and more; `cargo run -p datakit -- check` tells all");
    }
    let files = serve::build(&authored, &layout.public).context("public/data")?;
    let pages = pages::build(&authored, &pages_folder(layout)).context("pages without scripts")?;
    say(&format!(
        "{files} data files, {pages} pages, {} findings",
        findings.len()
    ));
    if findings.is_empty() {
        stamp.set()?; // otherwise the warnings come again
    }
    Ok(())
}

/// The checks alone; every finding is a failure.
pub(crate) fn check(layout: &Layout) -> Result<()> {
    say("checking data …");
    let (authored, mut findings) = Authored::read(&layout.root.join("data"));
    findings.extend(check::check(&authored));
    for finding in &findings {
        println!("{finding}");
    }
    let count = authored.professions.len();
    println!("{count} professions checked, {} findings", findings.len());
    if !findings.is_empty() {
        bail!("the data has {} findings", findings.len());
    }
    Ok(())
}
