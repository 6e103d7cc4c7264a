//! The style sheets: whole, free of force, and in step with the classes that the screens name.

use crate::none;
use crate::source::{Source, bracket_end, files_below, name_char, sources};
use std::collections::{BTreeMap, BTreeSet};

/// Where a declaration may outrank all others.
const FORCED: [(&str, &str, &str); 1] = [(
    "src/ui/css/base.css",
    "prefers-reduced-motion",
    "who asks for no motion gets none, whatever a part says",
)];

/// A style sheet, its comments and strings blanked out.
struct Sheet {
    path: String,
    code: String,
}

fn sheets() -> Vec<Sheet> {
    let files = files_below("src/ui/css", "css").into_iter();
    files
        .map(|(path, text)| Sheet {
            path,
            code: blank(&text),
        })
        .collect()
}

#[test]
fn the_braces_of_every_style_sheet_match() {
    let mut wrong = Vec::new();
    for sheet in sheets() {
        let mut depth = 0;
        for (number, line) in sheet.code.lines().enumerate() {
            for it in line.chars() {
                depth += i32::from(it == '{') - i32::from(it == '}');
                if depth < 0 {
                    wrong.push(format!("{}:{}: one }} too many", sheet.path, number + 1));
                    depth = 0;
                }
            }
        }
        if depth > 0 {
            wrong.push(format!("{}: {depth} blocks stay open", sheet.path));
        }
    }
    none(&wrong);
}

/// Two widgets in one frame would share them, and they outrank every class.
#[test]
fn no_rule_is_written_for_an_id() {
    let mut wrong = Vec::new();
    for sheet in sheets() {
        for selector in selectors(&sheet.code) {
            if selector.contains('#') {
                wrong.push(format!("{}: {selector}", sheet.path));
            }
        }
    }
    none(&wrong);
}

#[test]
fn no_declaration_is_forced_but_those_that_say_why() {
    let mut wrong = Vec::new();
    for sheet in sheets() {
        for (number, line) in sheet.code.lines().enumerate() {
            let allowed = FORCED
                .iter()
                .any(|(path, within, _)| sheet.path == *path && line.contains(within));
            if line.contains("!important") && !allowed {
                wrong.push(format!("{}:{}: !important", sheet.path, number + 1));
            }
        }
    }
    none(&wrong);
}

/// `var(--…)` of a name that nobody sets draws nothing, without a word from any browser.
#[test]
fn every_custom_property_that_is_used_is_set() {
    let sheets = sheets();
    let set: BTreeSet<&str> = sheets
        .iter()
        .flat_map(|sheet| names_after(&sheet.code, "--"))
        .filter(|(end, _)| end.trim_start().starts_with(':'))
        .map(|(_, name)| name)
        .collect();
    assert!(set.contains("accent"));
    let mut wrong = Vec::new();
    for sheet in &sheets {
        for (rest, name) in names_after(&sheet.code, "var(--") {
            // The host's own names come with what holds when it sets none.
            let fallback = name.starts_with("bagdar-") && rest.starts_with(',');
            if !set.contains(name) && !fallback {
                wrong.push(format!("{}: --{name}", sheet.path));
            }
        }
    }
    none(&wrong);
}

#[test]
fn every_class_that_is_drawn_has_a_rule() {
    let styled = styled_classes();
    let known = |class: &str| match class.split_once('{') {
        Some((start, _)) => styled.keys().any(|it| it.starts_with(start)),
        None => styled.contains_key(class),
    };
    let mut wrong = Vec::new();
    for source in sources("src") {
        for (at, class) in drawn_classes(&source, &styled) {
            if !known(&class) {
                wrong.push(format!("{}: class {class}", source.place(at)));
            }
        }
    }
    none(&wrong);
}

#[test]
fn every_rule_is_for_a_class_that_is_drawn() {
    let styled = styled_classes();
    let mut drawn: BTreeSet<String> = BTreeSet::new();
    for source in sources("src") {
        let literals = source.literals();
        drawn.extend(literals.flat_map(|(_, text)| text.split(' ').map(str::to_owned)));
    }
    // `k-{}` draws every class of that beginning.
    let open: Vec<&str> = drawn
        .iter()
        .filter_map(|class| class.split_once('{'))
        .map(|(start, _)| start)
        .filter(|start| start.ends_with('-'))
        .collect();
    let used = |class: &str| {
        let part_of = |start: &&str| class.len() == start.len() + 1 && class.starts_with(*start);
        drawn.contains(class) || open.iter().any(part_of)
    };
    let mut wrong: Vec<String> = Vec::new();
    for (class, paths) in &styled {
        if !used(class) {
            wrong.push(format!(".{class} in {paths:?}: no screen draws it"));
        }
    }
    none(&wrong);
}

#[test]
fn a_mistyped_class_is_found_wherever_it_is_written() {
    let text = r#"
fn f(bad: bool) {
    el("p").class("smal").attr("data-more", "").attr("class", format!("bar q-{}", 1));
    notice("notice notice-blue", icon).live_attr("class", move || if bad { "opt-ded" } else { "opt" });
    el("a").attr("text-anchor", "end").attr("rel", "noopener noreferrer");
    let style = ("pay-servey", None);
}"#;
    let source = Source::read("src/ui/parts/some.rs".to_owned(), text.to_owned());
    let styled = styled_classes();
    let mut unknown: Vec<String> = drawn_classes(&source, &styled)
        .into_iter()
        .map(|(_, class)| class)
        .filter(|class| !styled.contains_key(class))
        .collect();
    unknown.sort();
    unknown.dedup();
    assert_eq!(
        unknown,
        ["notice-blue", "opt-ded", "pay-servey", "q-{}", "smal"]
    );
}

/// Classes with a rule, and in which sheets.
fn styled_classes() -> BTreeMap<String, Vec<String>> {
    let mut classes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for sheet in sheets() {
        for selector in selectors(&sheet.code) {
            for (_, class) in names_after(selector, ".") {
                let paths = classes.entry(class.to_owned()).or_default();
                if !paths.contains(&sheet.path) {
                    paths.push(sheet.path.clone());
                }
            }
        }
    }
    assert!(classes.contains_key("bagdar"));
    classes
}

/// Classes a file gives its elements, by what is surely one and by what looks like one: words that begin like the
/// class of a part (`pay-…`), as they come out of helpers.
fn drawn_classes(source: &Source, styled: &BTreeMap<String, Vec<String>>) -> Vec<(usize, String)> {
    let mut drawn = Vec::new();
    let words = |text: &str| -> Vec<String> { text.split(' ').map(str::to_owned).collect() };
    for call in [".class(", "attr("] {
        for place in source
            .find(call)
            .into_iter()
            .chain(source.find("live_attr("))
        {
            let end = bracket_end(&source.code, place);
            let mut literals = source.literals_in(place..end).peekable();
            let naming = !source.code[place..].starts_with(".class(");
            if naming && literals.next_if(|(_, name)| *name == "class").is_none() {
                continue;
            }
            for (at, text) in literals {
                drawn.extend(words(text).into_iter().map(|class| (at, class)));
            }
        }
    }
    // Elsewhere such words are names of events and files.
    let ui = source.path.starts_with("src/ui/");
    for (at, text) in source.literals().filter(|_| ui) {
        let attribute = source.code[..at].ends_with("attr(\"");
        let shaped = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || " -".contains(it);
        let words = words(text);
        let part = |word: &String| {
            let first = word.split('-').next().unwrap();
            word.contains('-') && styled.contains_key(first)
        };
        let several = words.len() > 1 && styled.contains_key(&words[0]);
        if !attribute && text.chars().all(shaped) && (several || words.iter().any(part)) {
            drawn.extend(words.into_iter().map(|class| (at, class)));
        }
    }
    drawn
}

/// What stands before each block, but for rules that begin with @.
fn selectors(code: &str) -> Vec<&str> {
    let mut selectors = Vec::new();
    let mut start = 0;
    for (place, it) in code.char_indices() {
        if it == '{' {
            let selector = code[start..place].trim();
            if !selector.starts_with('@') {
                selectors.push(selector);
            }
        }
        if "{};".contains(it) {
            start = place + 1;
        }
    }
    selectors
}

/// Names that stand after a mark, each with what follows it.
fn names_after<'a>(code: &'a str, mark: &str) -> Vec<(&'a str, &'a str)> {
    let places = code.match_indices(mark);
    places
        .map(|(place, mark)| {
            let rest = &code[place + mark.len()..];
            let end = rest.find(|it| !name_char(it) && it != '-');
            let (name, after) = rest.split_at(end.unwrap_or(rest.len()));
            (after, name)
        })
        .filter(|(_, name)| name.starts_with(|it: char| !it.is_ascii_digit()))
        .collect()
}

/// The same length and lines, without comments and the insides of strings.
fn blank(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => rest[1..].find('"').map_or(rest.len(), |end| end + 2),
            _ => 0,
        };
        if length == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            let hidden = rest[..length].bytes();
            out.extend(hidden.map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            rest = &rest[length..];
        }
    }
    out
}
