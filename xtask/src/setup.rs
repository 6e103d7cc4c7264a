//! Brings the build tools: each is asked for its version, and only what is missing or wrong is installed.

use crate::layout::Layout;
use crate::run::{logged, say, shown};
use crate::stamp::Stamp;
use crate::tools::{self, NODE_MAJOR, TARGET, TRUNK, Tool, WASM_BINDGEN};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const NPM_FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// Everything that `build` needs.
pub(crate) fn build_tools(layout: &Layout) -> Result<()> {
    target(layout)?;
    for tool in [WASM_BINDGEN, TRUNK] {
        cargo_tool(layout, tool)?;
    }
    npm_tools(layout)
}

/// Always asked for, never assumed: `rustup` answers at once when the target is there.
fn target(layout: &Layout) -> Result<()> {
    let mut rustup = Command::new("rustup");
    rustup
        .args(["target", "add", TARGET])
        .current_dir(&layout.root);
    let log = layout.tools.join("log").join("rustup.log");
    logged(&format!("Rust target {TARGET}"), &mut rustup, &log)
        .context("rustup has to add the target; Rust installed without rustup cannot")
}

/// A program that cargo builds, once; one of this very version anywhere on the search path will do.
pub(crate) fn cargo_tool(layout: &Layout, tool: Tool) -> Result<()> {
    let path = tools::search_path(layout)?;
    let there = tools::find(&path, tool.program).and_then(|program| tools::version(&program));
    if there.is_some_and(|answer| tools::says(&answer, tool.version)) {
        return Ok(());
    }
    let target = layout.tools.join("build");
    let mut cargo = Command::new("cargo");
    cargo
        .args(["install", "--locked", "--force"])
        .args(["--version", tool.version, "--root"])
        .arg(&layout.tools)
        .arg(tool.package)
        .current_dir(&layout.root)
        .env("CARGO_TARGET_DIR", &target)
        // The tools run for seconds: built quickly is worth more than running quickly.
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    let Tool {
        package, version, ..
    } = tool;
    let minutes = tool.minutes;
    let log = layout.tools.join("log").join(format!("{package}.log"));
    let what = format!("building {package} {version} (about {minutes} minutes, once)");
    let built = logged(&what, &mut cargo, &log);
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    built
}

fn npm_tools(layout: &Layout) -> Result<()> {
    let pinned = layout.root.join("xtask").join("npm");
    let folder = layout.tools.join("npm");
    let inputs = NPM_FILES.map(|name| pinned.join(name));
    let stamp = Stamp::new(layout, "npm", &inputs)?;
    let path = tools::search_path(layout)?;
    let runs = || tools::find(&path, "wasm-opt").and_then(|program| tools::version(&program));
    if stamp.is_fresh() && tools::axe(layout).is_file() && runs().is_some() {
        return Ok(());
    }
    node()?;
    fs::create_dir_all(&folder)?;
    for (name, from) in NPM_FILES.iter().zip(&inputs) {
        fs::copy(from, folder.join(name))?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut install = Command::new(npm);
    install
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        .current_dir(&folder);
    let log = layout.tools.join("log").join("npm.log");
    logged(
        "fetching wasm-opt, terser and axe-core with npm",
        &mut install,
        &log,
    )?;
    match runs() {
        Some(version) => say(&format!("{version} is ready")),
        None => bail!("npm has installed binaryen, but its wasm-opt does not run"),
    }
    stamp.set()
}

fn node() -> Result<()> {
    let answer = tools::version(&PathBuf::from("node"))
        .with_context(|| format!("Node {NODE_MAJOR} or newer is missing: install it and retry"))?;
    let major = answer.trim_start_matches('v').split('.').next();
    let major: u32 = major.and_then(|word| word.parse().ok()).unwrap_or(0);
    if major < NODE_MAJOR {
        bail!("Node {answer} is too old: {NODE_MAJOR} or newer is wanted");
    }
    Ok(())
}

/// Trunk builds offline, so what the widget depends on has to be on this machine first.
pub(crate) fn crates(layout: &Layout) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["fetch", "--quiet", "--target", TARGET])
        .current_dir(&layout.root);
    shown("crates of the widget", &mut cargo)
}
