//! The built data: what a journey expects to read is taken from where the widget reads it.

use crate::settings::dist;
use serde_json::Value;
use std::fs;

/// A file of the data, like `kk/core.json`.
pub fn data(name: &str) -> Value {
    let file = dist().join("data").join(name);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| {
        panic!("dist has no data/{name} ({error}): run `cargo xtask test`")
    });
    serde_json::from_str(&text).unwrap()
}

/// A word of the interface.
pub fn word(lang: &str, key: &str) -> String {
    let core = data(&format!("{lang}/core.json"));
    let word = core["words"][key].as_str();
    word.unwrap_or_else(|| panic!("{lang} has no word {key}"))
        .to_owned()
}

/// A profession of the catalogue.
#[derive(Clone, Debug)]
pub struct Profession {
    /// Its word in addresses.
    pub slug: String,
    /// Its name in the language asked for.
    pub name: String,
}

/// All professions, named in this language.
pub fn professions(lang: &str) -> Vec<Profession> {
    let core = data(&format!("{lang}/core.json"));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let list = core["professions"].as_array().unwrap();
    list.iter()
        .map(|it| Profession {
            slug: text(&it["slug"]),
            name: text(&it["name"]),
        })
        .collect()
}

/// How many professions there are.
pub fn count_of_all() -> usize {
    professions("kk").len()
}

/// Everyone who published a figure that may be shown.
pub fn publishers(lang: &str) -> Vec<String> {
    let core = data(&format!("{lang}/core.json"));
    let sources = data("sources.json");
    let all = [&core["pays"], &sources["sources"]];
    let mut names: Vec<String> = all
        .iter()
        .flat_map(|list| list.as_array().unwrap())
        .filter_map(|it| it["publisher"].as_str())
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    names
}
