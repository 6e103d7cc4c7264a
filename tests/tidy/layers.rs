//! Who may import whom. The crate boundary keeps the web out of `guidance`; these tables keep the rest in order.

use crate::none;
use crate::source::{Source, bracket_end, name_char, sources};
use std::collections::{BTreeMap, BTreeSet};

/// What the modules below a path may import: paths with all that is below them. Every module may import `std` and
/// what stands under the same row; the row with the longest path counts.
struct Row {
    modules: &'static [&'static str],
    may: &'static [&'static str],
    never: &'static [&'static str],
}

const fn row(modules: &'static [&'static str], may: &'static [&'static str]) -> Row {
    Row {
        modules,
        may,
        never: &[],
    }
}

/// The widget. A module without a row of its own stands under `crate`: it may use the engine and nothing else, until
/// somebody says here what it is.
const WIDGET: [Row; 15] = [
    row(&["crate"], &["guidance"]),
    row(&["crate::voice"], &["guidance", "leptos"]),
    // The network: nobody above is known here; readers of files come from `chunks`.
    row(
        &["crate::load"],
        &[
            "guidance",
            "gloo_net",
            "gloo_timers",
            "leptos::logging",
            "web_sys::ReferrerPolicy",
            "crate::chunks",
        ],
    ),
    row(
        &["crate::storage"],
        &["guidance", "leptos", "web_sys", "wasm_bindgen"],
    ),
    // What is fetched as code is named in one place, so this one reaches up; who calls it gets the code when it comes.
    row(
        &["crate::chunks"],
        &[
            "guidance",
            "wasm_split_helpers",
            "crate::library",
            "crate::load::LoadError",
            "crate::load::report",
            "crate::session",
            "crate::ui::markup",
            "crate::ui::screens",
        ],
    ),
    // What a learner changes: runs natively, so nothing of the page.
    row(
        &["crate::session"],
        &["guidance", "leptos", "crate::voice", "crate::storage"],
    ),
    row(
        &["crate::library"],
        &[
            "guidance",
            "leptos",
            "crate::load",
            "crate::session",
            "crate::chunks",
        ],
    ),
    row(&["crate::ui::markup"], &["leptos", "web_sys"]),
    row(
        &["crate::ui::focus"],
        &["leptos", "web_sys", "crate::session", "crate::library"],
    ),
    // What hands do to a picture: events in, pixels out.
    row(
        &["crate::ui::gestures"],
        &["guidance::map", "leptos", "web_sys", "crate::ui::markup"],
    ),
    // Parts take plain values and can be drawn without a session; of the network they know how it failed.
    Row {
        modules: &["crate::ui::parts"],
        may: &[
            "guidance",
            "leptos",
            "crate::voice",
            "crate::ui::markup",
            "crate::load::LoadError",
        ],
        never: &["guidance::search", "guidance::filters", "guidance::order"],
    },
    // The one picture that is worked out by a library.
    row(
        &["crate::ui::parts::qr"],
        &["qrcodegen", "crate::ui::markup"],
    ),
    row(
        &["crate::ui::screens"],
        &[
            "guidance",
            "leptos",
            "web_sys::Event",
            "web_sys::HtmlSelectElement",
            "web_sys::KeyboardEvent",
            "web_sys::MouseEvent",
            "crate::library",
            "crate::session",
            "crate::voice",
            "crate::ui::focus",
            "crate::ui::gestures",
            "crate::ui::markup",
            "crate::ui::parts",
            // A file, paper, the clipboard: doors a learner opens on purpose.
            "crate::embed::door",
        ],
    ),
    row(
        &["crate::app"],
        &[
            "guidance",
            "leptos",
            "crate::library",
            "crate::session",
            "crate::voice",
            "crate::ui",
        ],
    ),
    // The only door to the host page.
    row(
        &["crate::embed"],
        &[
            "guidance",
            "leptos",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "js_sys",
            "gloo_timers",
            "web_sys",
            "crate::app",
            "crate::library",
            "crate::load",
            "crate::session",
            "crate::storage",
            "crate::ui::focus",
            "crate::chunks",
        ],
    ),
];

/// The wire is read once, by [`guidance::catalog`] and its like; nothing of the widget sees it.
const NEVER_IN_WIDGET: [&str; 1] = ["guidance::wire"];

/// Words of the domain: they know each other, without cycles, and nothing else.
const VOCABULARY: &[&str] = &[
    "crate::day",
    "crate::interest",
    "crate::issue",
    "crate::keyed",
    "crate::lang",
    "crate::level",
    "crate::outlook",
    "crate::pay",
    "crate::period",
    "crate::region",
    "crate::sector",
    "crate::shortlist",
    "crate::sorting",
    "crate::source",
    "crate::stage",
];

/// The crate `guidance`. A module without a row is taken for engine: it may use anything checked, and never the wire.
const GUIDANCE: [Row; 6] = [
    Row {
        modules: &["crate"],
        may: &["crate"],
        never: &["crate::wire", "serde", "serde_json"],
    },
    row(VOCABULARY, VOCABULARY),
    // A mirror of bytes and nothing more.
    row(&["crate::wire"], &["serde", "serde_json", "schemars"]),
    // Bytes into checked types: the only ones that see the wire.
    Row {
        modules: &[
            "crate::catalog",
            "crate::detail",
            "crate::facts",
            "crate::guide",
            "crate::measures",
            "crate::places",
            "crate::words",
            "crate::lesson",
            "crate::plan",
            "crate::questionnaire",
            "crate::study",
        ],
        may: &["crate", "serde_json"],
        never: &["crate::filters", "crate::order"],
    },
    // Files of a learner's own: JSON, but none of ours to serve.
    Row {
        modules: &["crate::cv", "crate::kept"],
        may: &["crate", "serde_json"],
        never: &["crate::wire", "crate::filters", "crate::order"],
    },
    Row {
        modules: &["crate::catalog::assemble"],
        may: &["crate"],
        never: &["crate::search", "crate::filters", "crate::order"],
    },
];

/// Crates that a path can begin with.
const CRATES: [&str; 18] = [
    "alloc",
    "core",
    "gloo_net",
    "guidance",
    "js_sys",
    "leptos",
    "qrcodegen",
    "reactive_graph",
    "schemars",
    "serde",
    "serde_json",
    "std",
    "tachys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "wasm_split",
    "wasm_split_helpers",
    "web_sys",
];

#[test]
fn every_module_of_the_widget_imports_only_what_its_layer_may() {
    none(&violations("src", &WIDGET, &NEVER_IN_WIDGET));
}

#[test]
fn every_module_of_the_engine_imports_only_what_its_layer_may() {
    none(&violations("crates/guidance/src", &GUIDANCE, &[]));
}

/// The tables above are worth what this reader finds.
#[test]
fn an_import_is_found_however_it_is_written() {
    let text = "
use crate::ui::{markup::{El, el}, parts::icon::Icon as Sign};
pub(crate) use super::notice::*;
use screen::Screen;
mod screen;
fn f() { crate::load::catalog(); let x = <web_sys::Element as Node>::new(); say::number(1) }
";
    let source = Source::read("src/ui/parts/pay.rs".to_owned(), text.to_owned());
    let found: Vec<String> = imports(&source, "src").into_iter().map(|it| it.1).collect();
    let wanted = [
        "crate::ui::markup::El",
        "crate::ui::markup::el",
        "crate::ui::parts::icon::Icon",
        "crate::ui::parts::notice",
        "crate::ui::parts::pay::screen::Screen",
        "crate::load::catalog",
        "web_sys::Element",
    ];
    assert_eq!(found, wanted);
    let refused = |import: &str| verdict("crate::ui::parts::pay", import, &WIDGET, &[]).is_some();
    assert!(!refused("crate::ui::parts::icon::Icon"));
    assert!(!refused("crate::load::LoadError"));
    assert!(refused("crate::load::catalog"));
    assert!(refused("crate::session::Session"));
    assert!(refused("guidance::search::SearchIndex"));
    assert!(refused("web_sys::window"));
}

#[test]
fn words_of_the_domain_do_not_know_each_other_in_a_circle() {
    let mut knows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in sources("crates/guidance/src") {
        let module = module_of(&source.path, "crates/guidance/src");
        let others = imports(&source, "crates/guidance/src").into_iter();
        let others = others.filter_map(|(_, import)| {
            let word = VOCABULARY.iter().find(|word| below(&import, word))?;
            (*word != module).then(|| (*word).to_owned())
        });
        knows.insert(module.clone(), others.collect());
    }
    let mut left: Vec<&str> = VOCABULARY.to_vec();
    loop {
        let before = left.len();
        let still = left.clone();
        // A word that knows none of those left is done with.
        left.retain(|word| {
            knows[*word]
                .iter()
                .any(|other| still.contains(&other.as_str()))
        });
        if left.len() == before {
            break;
        }
    }
    assert!(left.is_empty(), "in a circle: {left:?}");
}

/// Purity is a crate: what `guidance` depends on is what the engine could reach.
#[test]
fn the_crates_of_the_data_depend_on_nothing_of_the_web() {
    let dependencies = |manifest: &str| -> Vec<String> {
        let text = std::fs::read_to_string(crate::source::root().join(manifest)).unwrap();
        let (_, after) = text.split_once("[dependencies]\n").unwrap();
        let own = after.split("\n[").next().unwrap();
        let name = |line: &str| line.split(['.', ' ', '=']).next().unwrap().to_owned();
        let lines = own.lines().filter(|line| !line.trim().is_empty());
        lines
            .filter(|line| !line.starts_with('#'))
            .map(name)
            .collect()
    };
    let engine = dependencies("crates/guidance/Cargo.toml");
    assert!(engine.contains(&"serde_json".to_owned()));
    let pure = ["serde", "serde_json", "schemars"];
    let web = [
        "leptos",
        "gloo",
        "web-sys",
        "js-sys",
        "wasm-bindgen",
        "bagdar",
    ];
    let mut wrong: Vec<String> = engine;
    wrong.retain(|name| !pure.contains(&name.as_str()));
    let kit = dependencies("crates/datakit/Cargo.toml").into_iter();
    wrong.extend(kit.filter(|name| web.iter().any(|web| name.starts_with(web))));
    none(&wrong);
}

fn violations(folder: &str, rows: &[Row], never: &[&str]) -> Vec<String> {
    let mut violations = Vec::new();
    for source in sources(folder) {
        let module = module_of(&source.path, folder);
        for (place, import) in imports(&source, folder) {
            if let Some(why) = verdict(&module, &import, rows, never) {
                let place = source.place(place);
                violations.push(format!("{place}: {module} imports {import}: {why}"));
            }
        }
    }
    violations
}

/// Why a module may not import a path; `None` when it may.
fn verdict(module: &str, import: &str, rows: &[Row], never: &[&str]) -> Option<String> {
    let row = rows
        .iter()
        .flat_map(|row| row.modules.iter().map(move |path| (path, row)))
        .filter(|(path, _)| below(module, path))
        .max_by_key(|(path, _)| path.len());
    let (path, row) = row.unwrap();
    let any = |paths: &[&str]| paths.iter().any(|path| below(import, path));
    // Modules that share the row of the crate are no family.
    let own = below(import, if *path == "crate" { module } else { path });
    if any(never) || any(row.never) {
        Some(format!(
            "the layer {path} must not see that; a module of another layer is named in its row"
        ))
    } else if own || any(row.may) || any(&["std", "core", "alloc"]) {
        None
    } else {
        Some(format!("the layer {path} may import {:?} only", row.may))
    }
}

fn below(path: &str, top: &str) -> bool {
    path.strip_prefix(top)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn module_of(path: &str, folder: &str) -> String {
    let inner = path.strip_prefix(folder).unwrap().trim_start_matches('/');
    match inner.strip_suffix(".rs").unwrap() {
        "lib" => "crate".to_owned(),
        module => format!("crate::{}", module.replace('/', "::")),
    }
}

/// Everything a file names outside of itself, as whole paths: by `use` and in passing.
fn imports(source: &Source, folder: &str) -> Vec<(usize, String)> {
    let module = module_of(&source.path, folder);
    let mut found = Vec::new();
    let mut code = source.code.clone();
    for start in source.find("use ") {
        let end = start + code[start..].find(';').unwrap();
        let tree: String = code[start + 4..end]
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let mut paths = Vec::new();
        expand("", &tree, &mut paths);
        found.extend(paths.into_iter().map(|path| (start, path)));
        code.replace_range(start..end, &" ".repeat(end - start));
    }
    for (start, path) in paths_in(&code) {
        let head = path.split("::").next().unwrap();
        if ["crate", "super"].contains(&head) || CRATES.contains(&head) {
            found.push((start, path));
        }
    }
    let children: BTreeSet<String> = source
        .find("mod ")
        .into_iter()
        .map(|place| name_at(&source.code, place + 4))
        .collect();
    found
        .into_iter()
        .map(|(place, path)| (place, whole(&module, &children, &path)))
        .collect()
}

/// `a::{b, c::{d, self}}` into `a::b`, `a::c::d`, `a::c`.
fn expand(before: &str, tree: &str, paths: &mut Vec<String>) {
    let tree = tree.trim();
    let Some(open) = tree.find('{') else {
        let path = tree.split(" as ").next().unwrap().trim();
        let path = format!("{before}{path}");
        let path = path.trim_end_matches("::*").trim_end_matches("::self");
        paths.push(path.to_owned());
        return;
    };
    let before = format!("{before}{}", &tree[..open]);
    let inside = &tree[open + 1..bracket_end(tree, open) - 1];
    let mut depth = 0;
    for branch in inside.split(|it| {
        depth += i32::from(it == '{') - i32::from(it == '}');
        it == ',' && depth == 0
    }) {
        if !branch.trim().is_empty() {
            expand(&before, branch, paths);
        }
    }
}

/// `name::name…` wherever it stands in code.
fn paths_in(code: &str) -> Vec<(usize, String)> {
    let mut paths = Vec::new();
    let mut at = 0;
    while let Some(place) = code[at..].find("::") {
        let joint = at + place;
        let start = code[..joint].trim_end_matches(name_char).len();
        let mut path = code[start..joint].to_owned();
        at = joint;
        while code[at..].starts_with("::") && !name_at(code, at + 2).is_empty() {
            let name = name_at(code, at + 2);
            at += 2 + name.len();
            path = format!("{path}::{name}");
        }
        at = at.max(joint + 2);
        paths.push((start, path));
    }
    paths
}

fn name_at(code: &str, at: usize) -> String {
    code[at..].chars().take_while(|it| name_char(*it)).collect()
}

/// A path from the top of its crate.
fn whole(module: &str, children: &BTreeSet<String>, path: &str) -> String {
    let mut base: Vec<&str> = module.split("::").collect();
    let mut names: Vec<&str> = path.split("::").collect();
    let climbs = names.iter().take_while(|name| **name == "super").count();
    if climbs > 0 {
        base.truncate(base.len() - climbs);
        names.drain(..climbs);
    } else if names[0] == "self" {
        names.remove(0);
    } else if !children.contains(names[0]) {
        return path.to_owned();
    }
    base.into_iter().chain(names).collect::<Vec<_>>().join("::")
}
