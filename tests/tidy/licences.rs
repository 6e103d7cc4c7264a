//! Whose code is built in, and on what terms: a licence that is not on the list is a decision, not an accident.

use crate::none;
use crate::source::root;
use serde_json::Value;
use std::fs;
use std::process::Command;

/// Terms that allow the widget to be given away under MIT or Apache-2.0 and put on any site.
const ALLOWED: [&str; 9] = [
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-3-Clause",
    "BSL-1.0",
    "0BSD",
    "CC0-1.0",
    "Unicode-3.0",
    "Zlib",
];

/// Used by tests only, with a file in place of a name: Apache-2.0, read on 2026-11-25.
const READ: [&str; 1] = ["ical"];

/// Tools that npm brings are run, and nothing of them is shipped.
const TOOLS: [&str; 5] = [
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "MPL-2.0",
];

/// One of the alternatives of each part suffices. `/` is an older way to write OR.
fn allowed(licence: &str) -> bool {
    let parts = licence.split(" AND ");
    parts
        .map(|part| part.trim_matches(['(', ')']).replace('/', " OR "))
        .all(|part| part.split(" OR ").any(|it| ALLOWED.contains(&it.trim())))
}

#[test]
fn every_crate_has_a_licence_from_the_list() {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 100, "only {} packages", packages.len());
    let mut wrong = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or_default();
        if !allowed(licence) && !READ.contains(&name) {
            wrong.push(format!("{name}: {licence:?}"));
        }
    }
    none(&wrong);
}

#[test]
fn every_tool_of_npm_has_a_licence_from_the_list_and_a_checksum() {
    let lock = fs::read_to_string(root().join("xtask/npm/package-lock.json")).unwrap();
    let lock: Value = serde_json::from_str(&lock).unwrap();
    let packages = lock["packages"].as_object().unwrap();
    let packages = packages.iter().filter(|(name, _)| !name.is_empty());
    let mut wrong = Vec::new();
    for (name, package) in packages {
        let licence = package["license"].as_str().unwrap_or_default();
        let sum = package["integrity"].as_str().unwrap_or_default();
        if !TOOLS.contains(&licence) || !sum.starts_with("sha512-") {
            wrong.push(format!("{name}: {licence:?} {sum:?}"));
        }
    }
    none(&wrong);
}

#[test]
fn a_licence_with_further_terms_is_seen() {
    for fine in [
        "MIT",
        "Unlicense/MIT",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "Apache-2.0 / MIT",
    ] {
        assert!(allowed(fine), "{fine}");
    }
    for not in ["", "GPL-3.0", "MIT AND GPL-3.0", "AGPL-3.0 OR SSPL-1.0"] {
        assert!(!allowed(not), "{not}");
    }
}
