//! How well the box finds what people type, class by class, over the authored names.
//!
//! The cases stand beside this file. `BAGDAR_SEARCH_CASES` names another table, with an id before the class and
//! perhaps a note after the expected slugs.
#![cfg(test)]

use datakit::{Authored, twin};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// First hit right, and a right one among the first five: what each class and what all together must reach.
const CLASS_BAR: (f64, f64) = (0.75, 0.85);
const BAR: (f64, f64) = (0.85, 0.95);

struct Case {
    class: String,
    line: String,
    expected: Vec<String>,
}

#[derive(Default)]
struct Tally {
    cases: usize,
    first: usize,
    five: usize,
    share: f64,
}

impl Tally {
    fn add(&mut self, found: &[String], expected: &[String]) {
        let five = found.iter().take(5);
        let right = five.filter(|slug| expected.contains(slug)).count();
        self.cases += 1;
        self.first += usize::from(found.first().is_some_and(|slug| expected.contains(slug)));
        self.five += usize::from(right > 0);
        self.share += right as f64 / expected.len().min(5) as f64;
    }

    fn rates(&self) -> (f64, f64) {
        let of_all = |count: usize| count as f64 / self.cases as f64;
        (of_all(self.first), of_all(self.five))
    }

    fn row(&self, class: &str) -> String {
        let (first, five) = self.rates();
        let share = self.share / self.cases as f64;
        let cases = self.cases;
        format!("{class:<12} {cases:>5} {first:>7.3} {five:>7.3} {share:>7.3}")
    }
}

fn cases() -> Vec<Case> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/search_cases.tsv");
    let other = std::env::var_os("BAGDAR_SEARCH_CASES").map(PathBuf::from);
    let text = std::fs::read_to_string(other.unwrap_or(beside)).expect("a table of cases");
    let mut lines = text.lines();
    let header = lines.next().unwrap_or_default();
    let before = usize::from(header.starts_with("id\t"));
    let case = |line: &str| {
        let fields: Vec<&str> = line.split('\t').skip(before).collect();
        let [class, lang, query, expected, ..] = *fields else {
            panic!("not a case: {line}");
        };
        Case {
            class: class.to_owned(),
            line: format!("{lang}\t{query}"),
            expected: expected.split('|').map(str::to_owned).collect(),
        }
    };
    lines.filter(|line| !line.is_empty()).map(case).collect()
}

fn authored() -> Authored {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    Authored::read(&root.join("data")).0
}

#[test]
fn people_find_what_they_type() {
    let authored = authored();
    let index = twin::search_index(&authored);
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    let mut all = Tally::default();
    let mut missed = Vec::new();
    for case in cases() {
        let found = twin::search(&authored, &index, &case.line);
        let first = found.first().cloned().unwrap_or_default();
        if !case.expected.contains(&first) {
            missed.push(format!("{}\t{}\tfound {found:?}", case.class, case.line));
        }
        all.add(&found, &case.expected);
        let tally = tallies.entry(case.class).or_default();
        tally.add(&found, &case.expected);
    }
    println!("class        cases  first    five   share");
    for (class, tally) in &tallies {
        println!("{}", tally.row(class));
    }
    println!("{}\n{}", all.row("all"), missed.join("\n"));
    for (class, tally) in &tallies {
        let (first, five) = tally.rates();
        assert!(
            first >= CLASS_BAR.0 && five >= CLASS_BAR.1,
            "{class} is under the bar"
        );
    }
    let (first, five) = all.rates();
    assert!(
        first >= BAR.0 && five >= BAR.1,
        "all together are under the bar"
    );
}

/// Truth of the cases themselves: a renamed or withdrawn profession must not hide in them.
#[test]
fn cases_expect_professions_there_are() {
    let authored = authored();
    for case in cases() {
        for slug in &case.expected {
            assert!(
                authored.profession(slug).is_some(),
                "{}: no {slug}",
                case.line
            );
        }
    }
}

#[test]
fn each_name_finds_its_profession() {
    let authored = authored();
    let index = twin::search_index(&authored);
    for file in &authored.professions {
        for lang in guidance::lang::Lang::ALL {
            let name = file.name.of(lang);
            let found = twin::search(&authored, &index, &format!("{}\t{name}", lang.tag()));
            assert_eq!(found.first(), Some(&file.slug), "{name}");
        }
    }
}

#[test]
fn nothing_typed_is_an_error() {
    let authored = authored();
    let index = twin::search_index(&authored);
    let page = "ұшқыш [;'] 4ı\u{301}\u{0}🙂 ".repeat(1000);
    for query in [
        "",
        " ",
        "-",
        "()",
        "\u{301}",
        "ьъ",
        "а",
        "🙂",
        "0123456789",
        "'`[];,.",
        &page,
    ] {
        for lang in ["kk", "ru", "en"] {
            let found = twin::search(&authored, &index, &format!("{lang}\t{query}"));
            assert_eq!(
                found,
                twin::search(&authored, &index, &format!("{lang}\t{query}"))
            );
        }
    }
}
