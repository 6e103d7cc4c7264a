//! Everything that has to hold, from the data to a learner's journey in a browser.

use crate::browser::{self, Engine};
use crate::layout::Layout;
use crate::run::{say, succeed};
use crate::{build, data, faults, report, setup};
use anyhow::{Result, bail};
use std::ffi::OsString;
use std::fs;
use std::process::Command;

/// `cargo xtask test`: runs all parts, also after one has failed, and names what failed at the end.
pub(crate) fn test(layout: &Layout) -> Result<()> {
    setup::build_tools(layout)?;
    let engines = browser::listed()?;
    let told = browser::ready(layout, &engines)?; // first: nobody should wait for a build to learn what to install
    let mut failed = Vec::new();
    let mut part = |name, done: Result<()>| {
        if let Err(error) = done {
            say(&format!("{error:#}"));
            failed.push(name);
        }
    };
    part("data", data::check(layout));
    part("native tests", native(layout));
    let built = build::artefacts(layout).and_then(|()| crate::size::check(layout));
    part("build", built);
    part("journeys", journeys(layout, &engines, &told));
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    say("everything passed");
    Ok(())
}

fn native(layout: &Layout) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["test", "--workspace", "--exclude", "journeys"])
        .current_dir(&layout.root);
    succeed("native tests", &mut cargo)
}

fn journeys(layout: &Layout, engines: &[Engine], told: &[(&'static str, OsString)]) -> Result<()> {
    let file = layout.work.join("journeys.tsv");
    fs::create_dir_all(&layout.work)?;
    fs::write(&file, "")?;
    let mut cargo = Command::new("cargo");
    cargo
        .args(["test", "--package", "journeys"])
        .envs(told.iter().cloned())
        .env("BAGDAR_REPORT", &file)
        .current_dir(&layout.root);
    let played = succeed("journeys in the browsers", &mut cargo);
    let reported = faults::all(&layout.root).and_then(|all| report::tell(&file, engines, &all));
    played.and(reported)
}
