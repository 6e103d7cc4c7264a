//! Everything that has to hold, from the data to a learner's journey in a browser.

use crate::browser::{self, Browser};
use crate::layout::Layout;
use crate::run::{say, succeed};
use crate::{build, data, setup};
use anyhow::{Result, bail};
use std::process::Command;

/// `cargo xtask test`: runs all parts, also after one has failed, and names what failed at the end.
pub(crate) fn test(layout: &Layout) -> Result<()> {
    setup::build_tools(layout)?;
    let browser = browser::ready(layout)?; // first: nobody should wait for a build to learn what to install
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
    part("journeys", journeys(layout, &browser));
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

fn journeys(layout: &Layout, browser: &Browser) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["test", "--package", "journeys"])
        .envs(browser::environment(layout, browser))
        .current_dir(&layout.root);
    succeed("journeys in the browser", &mut cargo)
}
