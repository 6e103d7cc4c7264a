//! Questions as pupils, parents and counsellors type them, asked of the terminal: each has one answer, which is a fact of
//! the tables and not a copy of what is printed. The questions stand beside this file.
#![cfg(test)]

use datakit::Authored;
use datakit::twin::{self, Loaded};
use serde_json::Value;
use std::path::Path;

/// The answer as it is printed; `null` where nothing is found.
fn answer(authored: &Authored, loaded: &Loaded, ask: &str) -> Value {
    let (verb, rest) = ask.split_once(' ').expect("a verb");
    if verb == "routes" {
        return serde_json::from_str(&loaded.routes(rest)).expect("JSON");
    }
    let (what, key) = rest.split_once(' ').expect("a thing and its name");
    let shown = match what {
        "group" => twin::group(authored, loaded, key),
        "pair" => twin::pair(authored, loaded, key),
        "profession" => twin::profession(authored, loaded, key),
        "university" => twin::university(authored, loaded, key),
        "specialty" => twin::specialty(authored, loaded, key),
        "region" => twin::region(authored, key),
        "guide" => twin::guide(authored, key),
        _ => None,
    };
    shown.unwrap_or_default()
}

/// Follows `places.general`, `lowest[year=2026].rural`: fields, and entries of a list by a field of theirs.
fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    let mut value = value;
    for step in path.split('.') {
        let (name, wanted) = match step.split_once('[') {
            Some((name, wanted)) => (name, wanted.strip_suffix(']')),
            None => (step, None),
        };
        value = value.get(name)?;
        if let Some((key, wanted)) = wanted.and_then(|it| it.split_once('=')) {
            let mut entries = value.as_array()?.iter();
            value = entries.find(|it| match &it[key] {
                Value::String(text) => text == wanted,
                Value::Number(number) => number.to_string() == *wanted,
                _ => false,
            })?;
        }
    }
    Some(value)
}

#[test]
fn every_question_has_the_answer_of_the_tables() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let authored = Authored::read(&data).0;
    let loaded = Loaded::of(&authored).expect("served files that the widget can read");
    let mut wrong = Vec::new();
    let table = include_str!("questions.tsv");
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [question, ask, path, wanted] = cells.as_slice() else {
            panic!("four cells: {row}");
        };
        let wanted: Value = serde_json::from_str(wanted).expect("JSON");
        let found = answer(&authored, &loaded, ask);
        if at(&found, path) != Some(&wanted) {
            let error = found.get("error").or_else(|| found.get("note"));
            wrong.push(format!(
                "{question}: {ask} › {path}: want {wanted}, found {:?} {error:?}",
                at(&found, path)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_not_there_is_said_with_what_comes_near() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let authored = Authored::read(&data).0;
    let loaded = Loaded::of(&authored).expect("served files that the widget can read");
    let said = |line: &str| {
        let answer: Value = serde_json::from_str(&loaded.routes(line)).expect("JSON");
        let said = answer.get("error").or_else(|| answer.get("note"));
        said.and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    for (line, wanted) in [
        ("score=150 | lang=ru", "140"),
        ("score=98,5 | lang=kk", "98"),
        ("group=B998 | lang=ru", "B271"),
        ("group=медсестра | lang=ru", "B084"),
        ("profession=учитель | lang=ru", "Учитель биологии"),
        ("university=КазНМУ | group=право | lang=ru", "аль-Фараби"),
        ("university=КИМЭП | lang=ru", "Спроси в самом вузе"),
        ("region=Атлантида | lang=en", "Astana city"),
        ("pair=магия+химия | lang=ru", "магия"),
        ("pair=UNT-04 | quota=сирота | lang=ru", "show guide money"),
        ("grade=10 | lang=kk", "11"),
        ("вес=3 | lang=ru", "university"),
    ] {
        assert!(said(line).contains(wanted), "{line}: {}", said(line));
    }
    assert!(
        twin::near(&loaded, "group", "нефть")
            .iter()
            .any(|it| it.contains("B271"))
    );
    assert!(twin::near(&loaded, "region", "Атлантида").len() == 20);
}
