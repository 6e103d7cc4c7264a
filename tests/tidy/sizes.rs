//! How long things may be: what fits on a screen is read whole. Clippy refuses single functions above 60 lines.

use crate::none;
use crate::source::{files_below, sources};

const FILE: usize = 350;
/// Nine functions in ten are no longer.
const FUNCTION: usize = 40;
const SHEET: usize = 130;

/// Longer for a reason.
const LONG_FILES: [(&str, &str); 2] = [
    (
        "crates/guidance/src/words.rs",
        "a table, one line a word of the interface",
    ),
    ("src/ui/parts/icon.rs", "a table of drawings"),
];

const CRATES: [&str; 6] = [
    "src",
    "crates/guidance/src",
    "crates/datakit/src",
    "crates/devserver/src",
    "crates/hostile/src",
    "xtask/src",
];

#[test]
fn no_file_is_longer_than_350_lines_without_its_tests() {
    let sources = CRATES.into_iter().flat_map(sources);
    let long = sources.filter(|source| source.lines() > FILE);
    let long: Vec<String> = long
        .filter(|source| LONG_FILES.iter().all(|(path, _)| *path != source.path))
        .map(|source| format!("{}: {} lines, at most {FILE}", source.path, source.lines()))
        .collect();
    none(&long);
}

#[test]
fn nine_functions_in_ten_have_at_most_40_lines() {
    let mut wrong = Vec::new();
    for folder in CRATES {
        let sources = sources(folder);
        let mut sizes: Vec<(usize, String)> = sources
            .iter()
            .flat_map(|source| {
                let functions = source.functions().into_iter();
                functions.map(|(name, at, lines)| (lines, format!("{} {name}", source.place(at))))
            })
            .collect();
        sizes.sort();
        let (p90, _) = sizes[sizes.len() * 9 / 10];
        if p90 > FUNCTION {
            let longest: Vec<&str> = sizes.iter().rev().take(5).map(|it| it.1.as_str()).collect();
            wrong.push(format!("{folder}: {p90} lines; longest: {longest:?}"));
        }
    }
    none(&wrong);
}

#[test]
fn no_part_of_the_style_sheet_is_longer_than_130_lines() {
    let sheets = files_below("src/ui/css", "css").into_iter();
    let long: Vec<String> = sheets
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > SHEET)
        .map(|(path, lines)| format!("{path}: {lines} lines, at most {SHEET}"))
        .collect();
    none(&long);
}
