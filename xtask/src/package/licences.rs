//! Whose work is in the program: every crate that is linked into it, with its licence word for word.

use crate::layout::Layout;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
/// Names of files that a crate keeps its licence in begin so.
const NAMES: [&str; 4] = ["LICENSE", "LICENCE", "COPYING", "UNLICENSE"];

/// The credits as one text.
pub(crate) fn credits(layout: &Layout) -> Result<String> {
    let linked = linked(layout)?;
    let metadata = asked(
        layout,
        &[
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--filter-platform",
            TARGET,
        ],
    )?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata.get("packages").and_then(Value::as_array);
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut list = String::new();
    let mut found = BTreeSet::new();
    for package in packages.context("cargo metadata lists no packages")? {
        let word = |key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default();
        let name = format!("{} v{}", word("name"), word("version"));
        if !linked.contains(&name) || !found.insert(name.clone()) {
            continue;
        }
        list.push_str(&format!(
            "{name}: {}, {}\n",
            word("license"),
            word("repository")
        ));
        let folder = Path::new(word("manifest_path")).parent();
        for text in folder.map(licence_texts).transpose()?.unwrap_or_default() {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    if found != linked {
        let missing: Vec<_> = linked.difference(&found).collect();
        bail!("no licence is known of {missing:?}");
    }
    let mut credits = format!(
        "Bagdar is linked from these crates, and from the standard library of Rust (MIT OR Apache-2.0).\n\n{list}"
    );
    for (text, names) in texts {
        credits.push_str(&format!(
            "\n{}\n{}\n\n{text}\n",
            "=".repeat(72),
            names.join(", ")
        ));
    }
    Ok(credits)
}

/// Crates in the program: not those that only ran while it was built, and not our own.
fn linked(layout: &Layout) -> Result<BTreeSet<String>> {
    let tree = asked(
        layout,
        &[
            "tree",
            "--package",
            "bagdar",
            "--target",
            TARGET,
            "--edges",
            "normal,no-proc-macro",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--locked",
        ],
    )?;
    let outside = tree
        .lines()
        .filter(|line| !line.contains('(') || line.ends_with("(*)"));
    let names = outside.map(|line| line.trim_end_matches(" (*)").trim().to_owned());
    Ok(names.filter(|name| !name.is_empty()).collect())
}

fn asked(layout: &Layout, arguments: &[&str]) -> Result<String> {
    let mut cargo = Command::new("cargo");
    cargo.args(arguments).current_dir(&layout.root);
    let answer = cargo.output().context("cargo does not start")?;
    if !answer.status.success() {
        bail!(
            "cargo {arguments:?}: {}",
            String::from_utf8_lossy(&answer.stderr)
        );
    }
    Ok(String::from_utf8(answer.stdout)?)
}

fn licence_texts(folder: &Path) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase();
        if path.is_file() && NAMES.iter().any(|it| name.starts_with(it)) {
            let text = fs::read_to_string(&path).with_context(|| name.clone())?;
            texts.push(text.replace('\r', "").trim().to_owned());
        }
    }
    texts.sort();
    Ok(texts)
}
