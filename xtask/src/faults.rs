//! Which journeys inject which fault of `docs/faults.md`. A journey says so itself, in a line `/// Faults: 11, 12`.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const LIST: &str = "docs/faults.md";
const JOURNEYS: &str = "tests/browser/tests";

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) number: u32,
    pub(crate) name: String,
    /// Module and function of each journey that injects it.
    pub(crate) journeys: Vec<String>,
}

/// All faults with their journeys.
///
/// # Errors
/// When a fault has no journey, or a journey names one that is not on the list.
pub(crate) fn all(root: &Path) -> Result<Vec<Fault>> {
    let list = fs::read_to_string(root.join(LIST)).context(LIST)?;
    let mut injected = BTreeMap::<u32, Vec<String>>::new();
    for file in fs::read_dir(root.join(JOURNEYS)).context(JOURNEYS)? {
        let path = file?.path();
        let module = path.file_stem().unwrap_or_default().to_string_lossy();
        for (number, journey) in named(&fs::read_to_string(&path)?) {
            let journeys = injected.entry(number).or_default();
            journeys.push(format!("{module}::{journey}"));
        }
    }
    let faults: Vec<Fault> = list
        .lines()
        .filter_map(row)
        .map(|(number, name)| Fault {
            number,
            name: name.to_owned(),
            journeys: injected.remove(&number).unwrap_or_default(),
        })
        .collect();
    if let Some(number) = injected.keys().next() {
        bail!("a journey injects fault {number}, which {LIST} does not list");
    }
    if let Some(bare) = faults.iter().find(|it| it.journeys.is_empty()) {
        bail!("no journey injects fault {}: {}", bare.number, bare.name);
    }
    Ok(faults)
}

/// `| 11 | a file is not there | …` is fault 11.
fn row(line: &str) -> Option<(u32, &str)> {
    let mut cells = line.strip_prefix('|')?.split('|').map(str::trim);
    Some((cells.next()?.parse().ok()?, cells.next()?))
}

/// Faults and the function below the line that names them.
fn named(source: &str) -> Vec<(u32, &str)> {
    let (mut all, mut numbers) = (Vec::new(), Vec::new());
    for line in source.lines() {
        if let Some(list) = line.strip_prefix("/// Faults: ") {
            numbers.extend(
                list.split(',')
                    .filter_map(|it| it.trim().parse::<u32>().ok()),
            );
        } else if let Some(function) = line.strip_prefix("async fn ") {
            let name = function.split(['(', '<']).next().unwrap_or_default();
            all.extend(numbers.drain(..).map(|number| (number, name)));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_of_the_list_has_a_journey() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let faults = all(&root).unwrap();
        let numbers: Vec<u32> = faults.iter().map(|it| it.number).collect();
        assert_eq!(numbers, (1..=41).collect::<Vec<u32>>());
    }

    #[test]
    fn a_journey_names_its_faults_in_the_lines_above_it() {
        let source =
            "/// Faults: 3, 12\n#[tokio::test]\nasync fn a_loader() {\n}\nasync fn other() {}\n";
        assert_eq!(named(source), [(3, "a_loader"), (12, "a_loader")]);
    }
}
