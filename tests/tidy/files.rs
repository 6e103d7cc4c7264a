//! Pages, the loader, and what no file of the project may say.

use crate::none;
use crate::source::{files_below, from_top, root};
use std::fs;
use std::path::{Path, PathBuf};

/// Pages of a school, as it might have written them: they have no policy of ours.
const HOST_PAGES: &str = "public/hosts/";

fn pages() -> Vec<(String, String)> {
    let mut pages = files_below("public", "html");
    let start = fs::read_to_string(root().join("index.html")).unwrap();
    pages.push(("index.html".to_owned(), start));
    pages
}

#[test]
fn every_page_says_its_language_its_title_and_fits_a_phone() {
    let mut wrong = Vec::new();
    for (path, text) in pages() {
        let mut want = |what: &str, there: bool| {
            if !there {
                wrong.push(format!("{path}: {what}"));
            }
        };
        let title = between(&text, "<title>", "</title>").unwrap_or_default();
        want("<title>", !title.trim().is_empty());
        let lang = between(&text, "<html lang=\"", "\"").unwrap_or_default();
        want("<html lang>", ["kk", "ru", "en"].contains(&lang));
        let folder = path.split('/').nth(1).unwrap_or_default();
        let told = folder.len() == 2;
        want("the language of its folder", !told || lang == folder);
        want(
            "<meta charset=\"utf-8\">",
            text.contains("<meta charset=\"utf-8\">"),
        );
        let viewport = between(&text, "<meta name=\"viewport\" content=\"", "\"");
        let viewport = viewport.unwrap_or_default();
        want("viewport", viewport.contains("width=device-width"));
        let fixed = viewport.contains("user-scalable") || viewport.contains("maximum-scale");
        want("a viewport that can be enlarged", !fixed);
    }
    none(&wrong);
}

#[test]
fn every_page_of_ours_forbids_what_it_does_not_need() {
    let mut wrong = Vec::new();
    let ours = files_below("public", "html").into_iter();
    for (path, text) in ours.filter(|(path, _)| !path.starts_with(HOST_PAGES)) {
        let mut want = |what: &str, there: bool| {
            if !there {
                wrong.push(format!("{path}: {what}"));
            }
        };
        let mark = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
        let policy = between(&text, mark, "\"").unwrap_or_default();
        want(
            "Content-Security-Policy: default-src 'none'",
            policy.contains("default-src 'none'"),
        );
        want("no unsafe-inline", !policy.contains("'unsafe-inline'"));
        want("no unsafe-eval", !policy.contains("'unsafe-eval'"));
        let foreign = policy.contains("http") || policy.contains('*');
        want("no other site in the policy", !foreign);
        // The policy would refuse these without a word to the reader.
        want(
            "no inline script",
            text.matches("<script").count() == text.matches("></script>").count(),
        );
        want(
            "no inline style",
            !text.contains("<style") && !text.contains(" style=\""),
        );
        want(
            "nothing from other sites",
            !text.contains("src=\"http") && !text.contains("href=\"http"),
        );
    }
    none(&wrong);
}

/// The loader is served as it is written: a browser that cannot read one word of it shows nothing at all, not even the link.
#[test]
fn the_loader_is_written_in_words_every_browser_of_2017_reads() {
    let text = fs::read_to_string(root().join("public/embed.js")).unwrap();
    let code = script_code(&text);
    let newer = [
        "?.",
        "??",
        "||=",
        "&&=",
        "**=",
        "...",
        "=>",
        "`",
        "class ",
        "static ",
        "#_",
        "catch {",
        "catch{",
        "for await",
        "import",
        "globalThis",
        ".flat(",
        ".flatMap(",
        ".finally(",
        ".fromEntries(",
        ".matchAll(",
        ".replaceAll(",
        ".at(",
        ".allSettled(",
        ".any(",
        ".hasOwn(",
        "structuredClone",
        "BigInt",
        "(?<",
        "let ",
        "const ",
    ];
    let mut wrong = Vec::new();
    for (number, line) in code.lines().enumerate() {
        for word in newer.iter().filter(|word| line.contains(**word)) {
            wrong.push(format!("public/embed.js:{}: {word}", number + 1));
        }
    }
    none(&wrong);
}

/// Text becomes text. The widget's own sources are held to the same in `calls.rs`.
#[test]
fn no_script_makes_markup_or_code_out_of_text() {
    let refused = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "setHTMLUnsafe",
        "createContextualFragment",
        "DOMParser",
        "document.write",
        "eval(",
        "new Function",
        "srcdoc",
    ];
    let scripts = files_below("public", "js");
    let ours = scripts
        .iter()
        .filter(|(path, _)| !path.starts_with(HOST_PAGES));
    let ours: Vec<_> = ours.collect();
    assert!(!ours.is_empty());
    let mut wrong = Vec::new();
    for (path, text) in ours {
        let code = script_code(text);
        for word in refused.iter().filter(|word| code.contains(**word)) {
            wrong.push(format!("{path}: {word}"));
        }
    }
    none(&wrong);
}

/// What is true on one machine only says nothing to the next person, or too much about the last one.
#[test]
fn no_file_names_a_machine_or_the_registry_it_was_fetched_from() {
    let folders = ["work", "root", "home", "Users", "mnt", "tmp"].map(|name| format!("/{name}/"));
    let hosts = [
        "registry.",
        "artifactory",
        "nexus",
        "jfrog",
        "verdaccio",
        "npmjs",
        "npmmirror",
        "pypi",
        "goproxy",
        "mirror.",
        "mirrors.",
        "index.crates",
        "static.crates",
    ];
    let mut wrong = Vec::new();
    let files = texts();
    assert!(files.len() > 500, "only {} files", files.len());
    for (path, text) in files
        .iter()
        .filter(|(path, _)| path != "tests/tidy/files.rs")
    {
        for (number, line) in text.lines().enumerate() {
            for folder in &folders {
                let alone = |(place, _): (usize, &str)| {
                    let before = line[..place].chars().next_back();
                    // In the middle of an address or of a longer path it is no folder of a machine.
                    !before.is_some_and(|it| it.is_alphanumeric() || "./-_}~*>".contains(it))
                };
                if line.match_indices(folder.as_str()).any(alone) {
                    wrong.push(format!("{path}:{}: {folder}", number + 1));
                }
            }
            for (place, mark) in line.match_indices("://") {
                let rest = &line[place + mark.len()..];
                let end = rest.find(|it: char| !it.is_ascii_alphanumeric() && !".-@:".contains(it));
                let host = &rest[..end.unwrap_or(rest.len())];
                if hosts.iter().any(|name| host.contains(name)) {
                    wrong.push(format!("{path}:{}: {host}", number + 1));
                }
            }
        }
    }
    none(&wrong);
}

#[test]
fn every_package_in_a_lock_comes_from_the_index_of_crates_io() {
    let index = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
    let mut other = Vec::new();
    for path in ["Cargo.lock", "fuzz/Cargo.lock"] {
        let lock = fs::read_to_string(root().join(path)).unwrap();
        let sources = lock.lines().filter(|line| line.starts_with("source = "));
        let foreign = sources.filter(|line| *line != index);
        other.extend(foreign.map(|line| format!("{path}: {line}")));
    }
    none(&other);
}

/// Every text file that is kept under version control: all but what `.gitignore` names.
fn texts() -> Vec<(String, String)> {
    let ignored = fs::read_to_string(root().join(".gitignore")).unwrap();
    let ignored: Vec<&str> = ignored.lines().collect();
    let mut paths = Vec::new();
    walk(&root(), &ignored, &mut paths);
    let mut texts: Vec<(String, String)> = paths
        .into_iter()
        .filter_map(|path| Some((from_top(&path), fs::read_to_string(&path).ok()?)))
        .collect();
    texts.sort();
    texts
}

fn walk(folder: &Path, ignored: &[&str], paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let from_top = format!("/{}", from_top(&path));
        if name == ".git" || ignored.contains(&name) || ignored.contains(&from_top.as_str()) {
            continue;
        }
        if path.is_dir() {
            walk(&path, ignored, paths);
        } else {
            paths.push(path);
        }
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    Some(rest.split_once(after)?.0)
}

/// The script without comments and the insides of strings, line by line.
fn script_code(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let hidden = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' | '\'' => quoted(rest, first),
            _ => 0,
        };
        if hidden == 0 {
            code.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            code.extend(rest[..hidden].chars().filter(|it| *it == '\n'));
            rest = &rest[hidden..];
        }
    }
    code
}

/// The length of the string a text begins with.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (place, it) in text.char_indices().skip(1) {
        match it {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if it == quote => return place + 1,
            _ => {}
        }
    }
    text.len()
}

#[test]
fn the_reader_of_the_loader_skips_comments_and_strings() {
    let text = "var a = \"x?.y \\\" ??\"; // b ?? c\n/* class\n */ d?.e";
    assert_eq!(script_code(text), "var a = ; \n\n d?.e");
}

#[test]
fn every_file_of_journeys_is_run() {
    let all = fs::read_to_string(root().join("tests/browser/tests/all.rs")).unwrap();
    let files = files_below("tests/browser/tests", "rs").into_iter();
    let names = files.map(|(path, _)| path);
    let modules =
        names.filter_map(|it| Some(it.rsplit('/').next()?.strip_suffix(".rs")?.to_owned()));
    let left_out = modules.filter(|it| it != "all" && !all.contains(&format!("mod {it};\n")));
    none(&left_out.collect::<Vec<_>>());
}

#[test]
fn what_the_short_run_goes_through_everywhere_is_there() {
    let brief = fs::read_to_string(root().join("tests/browser/src/brief.rs")).unwrap();
    let listed = brief.split_once("= [").and_then(|it| it.1.split_once("];"));
    let names: Vec<&str> = listed.unwrap().0.split('"').skip(1).step_by(2).collect();
    assert!(names.contains(&"zoo"), "{names:?}");
    let files = names
        .iter()
        .map(|it| format!("tests/browser/tests/{it}.rs"));
    none(
        &files
            .filter(|it| !root().join(it).is_file())
            .collect::<Vec<_>>(),
    );
}
