//! What ran in which engine, read from the lines that the journeys wrote. Nothing is left out in silence.

use crate::browser::{self, Engine};
use crate::faults::Fault;
use crate::run::say;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// One journey in one engine.
#[derive(Clone, Copy)]
struct Row<'a> {
    result: &'a str,
    milliseconds: u64,
    reason: &'a str,
}

type Rows<'a> = BTreeMap<(&'a str, &'a str), Row<'a>>;

/// Prints what ran, every fault, and a line an engine; fails when a journey has no line for an engine of this run.
pub(crate) fn tell(file: &Path, engines: &[Engine], faults: &[Fault]) -> Result<()> {
    let text = fs::read_to_string(file).context("the journeys have written no report")?;
    let rows = read(&text)?;
    println!("\nengines × journeys");
    for journey in journeys(&rows) {
        println!("  {journey}: {}", in_each(&rows, &[journey], engines));
    }
    println!("\nnot run");
    for ((journey, engine), row) in &rows {
        if row.result == "not run" {
            println!("  {engine} × {journey}: because {}", row.reason);
        }
    }
    for name in browser::left_out(engines) {
        println!("  {name}: because BAGDAR_ENGINES does not name it");
    }
    println!("\nfaults (docs/faults.md)");
    for fault in faults {
        let own: Vec<&str> = fault.journeys.iter().map(String::as_str).collect();
        let results = in_each(&rows, &own, engines);
        println!("  {:>2} {}: {results}", fault.number, fault.name);
    }
    println!("\nengines");
    for engine in engines {
        println!("  {}", summary(&rows, engine.name));
    }
    let silent = silent(&rows, engines);
    if !silent.is_empty() {
        bail!("no word about {}", silent.join(", "));
    }
    say("every journey has its line for every engine of this run");
    Ok(())
}

/// A journey may play on several stages: together they take as long as all, and have failed if one has.
fn read(text: &str) -> Result<Rows<'_>> {
    let mut rows = Rows::new();
    for line in text.lines() {
        let (key, row) = row(line).with_context(|| format!("not a line of a report: {line}"))?;
        let failed = row.result == "failed";
        let kept = rows.entry(key).or_insert(Row {
            milliseconds: 0,
            ..row
        });
        kept.milliseconds += row.milliseconds;
        if failed {
            kept.result = row.result;
        }
    }
    Ok(rows)
}

fn row(line: &str) -> Option<((&str, &str), Row<'_>)> {
    let mut parts = line.split('\t');
    let (journey, engine) = (parts.next()?, parts.next()?);
    let (result, time) = (parts.next()?, parts.next()?);
    let row = Row {
        result,
        milliseconds: time.parse().ok()?,
        reason: parts.next()?,
    };
    Some(((journey, engine), row))
}

fn summary(rows: &Rows<'_>, engine: &str) -> String {
    let own = || rows.iter().filter(|it| it.0.1 == engine).map(|it| it.1);
    let count = |result| own().filter(|it| it.result == result).count();
    let seconds = own().map(|it| it.milliseconds).sum::<u64>() / 1000;
    format!(
        "{engine}: {} passed, {} failed, {} not run, {seconds} s",
        count("passed"),
        count("failed"),
        count("not run")
    )
}

fn journeys<'a>(rows: &Rows<'a>) -> BTreeSet<&'a str> {
    rows.keys().map(|it| it.0).collect()
}

/// What became of these journeys, engine by engine: the worst of them counts, and one that did not run is no result.
fn in_each(rows: &Rows<'_>, journeys: &[&str], engines: &[Engine]) -> String {
    let result = |engine: &Engine| {
        let results: Vec<&str> = journeys
            .iter()
            .map(|journey| rows.get(&(*journey, engine.name)))
            .map(|row| row.map_or("no word", |it| it.result))
            .collect();
        let worst = ["failed", "no word", "passed", "not run"]
            .into_iter()
            .find(|it| results.contains(it));
        format!("{} {}", engine.name, worst.unwrap_or("no word"))
    };
    engines.iter().map(result).collect::<Vec<_>>().join(", ")
}

fn silent(rows: &Rows<'_>, engines: &[Engine]) -> Vec<String> {
    let journeys = journeys(rows);
    let pairs = journeys
        .iter()
        .flat_map(|journey| engines.iter().map(move |engine| (*journey, engine.name)));
    pairs
        .filter(|pair| !rows.contains_key(pair))
        .map(|(journey, engine)| format!("{engine} × {journey}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "life::moves\tchromium\tpassed\t1500\t\n\
        life::moves\tfirefox\tnot run\t0\tit cannot\n\
        zoo::plain\tchromium\tfailed\t600\t\n";

    #[test]
    fn a_journey_without_a_line_for_an_engine_is_named() {
        let engines = browser::among("chromium,firefox").unwrap();
        let rows = read(LINES).unwrap();
        let silent = silent(&rows, &engines);
        assert_eq!(silent, ["firefox × zoo::plain"]);
        assert_eq!(
            summary(&rows, "chromium"),
            "chromium: 1 passed, 1 failed, 0 not run, 2 s"
        );
        let both = ["life::moves", "zoo::plain"];
        assert_eq!(
            in_each(&rows, &both, &engines),
            "chromium failed, firefox no word"
        );
        assert_eq!(
            in_each(&rows, &both[..1], &engines),
            "chromium passed, firefox not run"
        );
        assert!(read("half a line").is_err());
    }

    #[test]
    fn a_journey_on_two_stages_has_failed_if_one_has() {
        let lines = "a::b\tfirefox\tfailed\t600\t\na::b\tfirefox\tpassed\t1400\t\n";
        let rows = read(lines).unwrap();
        assert_eq!(
            summary(&rows, "firefox"),
            "firefox: 0 passed, 1 failed, 0 not run, 2 s"
        );
    }
}
