//! What a school's page may rely on stands in five places: the loader, its types, its manifest, the README and the
//! contract. They name the same things.
#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a file that is not as expected fails the test on the spot"
)]

use datakit::Authored;
use guidance::lang::Lang;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

type Names = BTreeSet<String>;

fn read(path: &str) -> String {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join(path)).unwrap_or_else(|_| String::from("no such file"))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let from = text.find(start).map_or(text.len(), |at| at + start.len());
    text[from..].split(end).next().unwrap()
}

/// Every second piece of a text cut at its quotation marks.
fn quoted(text: &str) -> Names {
    text.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// First cells of a table's rows, without their backticks.
fn rows(table: &str) -> Names {
    table
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .map(str::to_owned)
        .collect()
}

/// Names in backticks or parentheses that start so, without that start.
fn starting(text: &str, start: &str) -> Names {
    let name = |rest: &str| -> String {
        let end = |letter: char| !(letter.is_ascii_lowercase() || letter == '-');
        rest.split(end).next().unwrap().to_owned()
    };
    text.split(start).skip(1).map(name).collect()
}

/// Names of the manifest's list of this kind.
fn manifest(list: &str) -> Names {
    let manifest: Value = serde_json::from_str(&read("public/custom-elements.json")).unwrap();
    let all = manifest["modules"][0]["declarations"][0][list].as_array();
    let name = |it: &Value| it["name"].as_str().unwrap().to_owned();
    all.unwrap().iter().map(name).collect()
}

fn chapter(name: &str) -> String {
    between(
        &read("docs/embedding.md"),
        &format!("\n## {name}\n"),
        "\n## ",
    )
    .to_owned()
}

#[test]
fn attributes() {
    let loader = quoted(between(&read("public/embed.js"), "var ATTRIBUTES = [", "]"));
    assert_eq!(loader.len(), 13);
    let types = between(
        &read("public/embed.d.ts"),
        "interface BagdarAttributes {",
        "}",
    )
    .to_owned();
    let typed: Names = types
        .lines()
        .filter_map(|line| line.split_once("?:"))
        .map(|(name, _)| name.trim().trim_matches('"').to_owned())
        .collect();
    assert_eq!(typed, loader, "embed.d.ts");
    assert_eq!(manifest("attributes"), loader, "custom-elements.json");
    assert_eq!(rows(&chapter("Attributes")), loader, "docs/embedding.md");
    let readme = rows(between(&read("README.md"), "| Attribute |", "\n\n"));
    assert_eq!(readme, loader, "README.md");
}

#[test]
fn choices_of_attributes() {
    let (loader, types) = (read("public/embed.js"), read("public/embed.d.ts"));
    let attributes = between(&types, "interface BagdarAttributes {", "}");
    let choices =
        between(&loader, "var CHOICES = {", "};").replace("LANGS", "[\"kk\", \"ru\", \"en\"]");
    let mut compared = 0;
    for line in choices.lines().filter(|line| line.contains('[')) {
        let (name, values) = line.split_once(':').unwrap();
        let name = name.trim().trim_matches('"');
        let typed = attributes
            .lines()
            .find_map(|line| {
                let (attribute, values) = line.split_once("?:")?;
                (attribute.trim().trim_matches('"') == name).then(|| quoted(values))
            })
            .unwrap();
        let mut wanted = quoted(values);
        if name == "lang" {
            wanted.insert("kk-Latn".to_owned());
        }
        assert_eq!(typed, wanted, "{name}");
        compared += 1;
    }
    assert_eq!(compared, 7);
}

#[test]
fn events() {
    let loader = read("public/embed.js");
    let mut told: Names = loader
        .split("_tell(\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    told.insert("error".to_owned());
    let prefixed: Names = told.iter().map(|name| format!("bagdar-{name}")).collect();
    let types = read("public/embed.d.ts");
    let map = between(&types, "interface BagdarEventMap {", "\n}");
    let typed: Names = quoted(map).into_iter().collect();
    assert_eq!(typed, prefixed, "embed.d.ts");
    assert_eq!(manifest("events"), prefixed, "custom-elements.json");
    assert_eq!(rows(&chapter("Events")), prefixed, "docs/embedding.md");
}

#[test]
fn codes_of_errors() {
    let types = read("public/embed.d.ts");
    let typed = quoted(between(&types, "type BagdarErrorCode =", ";"));
    assert_eq!(
        rows(&chapter("Codes of errors")),
        typed,
        "docs/embedding.md"
    );
    let sources = [
        "public/embed.js",
        "xtask/src/inner.js",
        "xtask/src/split.js",
        "src/embed/told.rs",
        "src/embed/memory.rs",
    ]
    .map(read)
    .concat();
    for code in &typed {
        let told = format!("\"{code}\"");
        // This one is only for the console.
        assert!(
            code == "browser-old" || sources.contains(&told),
            "nobody tells {code}"
        );
    }
    let said = sources.split("fault(\"").chain(sources.split("_fail(\""));
    for code in said.skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(
            typed.contains(code) || code.contains('\n'),
            "{code} is told and nowhere listed"
        );
    }
}

#[test]
fn custom_properties_and_parts() {
    let loader = quoted(between(&read("public/embed.js"), "var TOKENS = [", "]"));
    let prefixed: Names = loader
        .iter()
        .map(|name| format!("--bagdar-{name}"))
        .collect();
    assert_eq!(manifest("cssProperties"), prefixed, "custom-elements.json");
    let look = chapter("Look");
    assert_eq!(starting(&look, "`--bagdar-"), loader, "docs/embedding.md");
    let styles = ["tokens.css", "base.css"].map(|it| read(&format!("src/ui/css/{it}")));
    let mut styled = starting(&styles.concat(), "var(--bagdar-");
    // Lengths of the styles are counted from it.
    styled.extend(starting(&read("xtask/src/inner.js"), "var(--bagdar-"));
    assert_eq!(styled, loader, "the styles");
    let inner = read("xtask/src/inner.js");
    let mut marked = Names::from(["root".to_owned()]);
    let parts = between(&inner, "parts = {", "}");
    marked.extend(
        parts
            .split(',')
            .map(|it| it.split(':').next().unwrap().trim().to_owned()),
    );
    marked.retain(|name| name.chars().all(|it| it.is_ascii_lowercase()));
    assert_eq!(manifest("cssParts"), marked, "custom-elements.json");
    assert_eq!(starting(&look, "::part("), marked, "docs/embedding.md");
}

#[test]
fn the_version_is_that_of_the_program() {
    let loader = read("public/embed.js");
    let version = between(&loader, "var VERSION = \"", "\"");
    assert_eq!(version, env!("CARGO_PKG_VERSION"));
    assert!(chapter("Methods").contains(&format!("`{version}`")));
}

/// Lines to paste are written once, in `data/embedding/snippets.toml`.
#[test]
fn lines_to_paste() {
    let (authored, _) = Authored::read(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data"));
    let line = |key| authored.embedding.usual(key, Lang::Kk).unwrap();
    assert!(
        read("README.md").contains(&line("element")),
        "README.md: {}",
        line("element")
    );
    let docs = read("docs/embedding.md");
    for key in ["element", "script", "frame", "link"] {
        let line = line(key).replace(
            "https://your-school.example/bagdar/",
            "https://guide.example/",
        );
        assert!(
            docs.contains(&format!("`{line}`")),
            "docs/embedding.md: {line}"
        );
    }
}

/// Systems that cut scripts and frames leave what is inside of them.
#[test]
fn a_line_that_is_cut_leaves_its_link() {
    let (authored, _) = Authored::read(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data"));
    for (key, end) in [
        ("element", "</bagdar-guide>"),
        ("pinned", "</bagdar-guide>"),
        ("frame", "</iframe>"),
    ] {
        let line = &authored.embedding.snippets[key];
        let link = &authored.embedding.snippets["link"];
        assert!(line.ends_with(&format!("{link}{end}")), "{key}: {line}");
    }
}
