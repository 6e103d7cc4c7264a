//! A release made of a few small files, and the header files held to the table.

use super::release::{Files, integrity, release};
use super::{archive, servers};
use devserver::headers::{ALWAYS, Kind, Place, TYPES};

const LOADER: &str = "var PACK=JSON.parse(\"null\");";

fn built() -> Files {
    let page = "<link href=\"../bagdar.js\"><link href=\"../data/kk/core.json\"><script src=\"../embed.js\"></script>\
                <a href=\"./\"></a><a href=\"professions/index.html\"></a>";
    let files = [
        ("embed.js", LOADER),
        ("bagdar.js", "glue"),
        ("bagdar_bg.wasm", "program"),
        ("split_study.wasm", "piece"),
        ("app.css", "style"),
        ("index.html", "start"),
        ("data/kk/core.json", "{}"),
        ("kk/index.html", page),
        ("kk/frame.html", page),
        ("kk/professions/cook.html", "cook"),
        ("embed/kk/index.html", "<script src=\"../../embed.js\">"),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    files.into_iter().collect()
}

fn text(files: &Files, name: &str) -> String {
    let bytes = files
        .get(name)
        .unwrap_or_else(|| panic!("no {name} in {:?}", files.keys()));
    String::from_utf8(bytes.clone()).unwrap()
}

fn folder(files: &Files, top: &str) -> String {
    let name = files.keys().find(|name| name.starts_with(top)).unwrap();
    name.split('/').take(2).collect::<Vec<_>>().join("/")
}

#[test]
fn the_loader_stands_twice_and_knows_its_folders() {
    let made = release(&built(), "1.2.3").unwrap();
    let loader = text(&made.files, "v1/embed.js");
    assert_eq!(loader, text(&made.files, "1.2.3/embed.js"));
    assert_eq!(made.sri, integrity(loader.as_bytes()));
    let program = folder(&made.files, "r/");
    assert!(
        loader.contains(&format!("\"program\":\"../{program}/\"")),
        "{loader}"
    );
    assert!(loader.contains(&integrity(b"program")));
    assert!(
        made.files
            .contains_key(&format!("{program}/split_study.wasm"))
    );
    assert!(!made.files.contains_key("embed.js") && !made.files.contains_key("bagdar.js"));
}

#[test]
fn pages_ask_for_what_there_is() {
    let made = release(&built(), "1.2.3").unwrap();
    for (name, bytes) in &made.files {
        let page = String::from_utf8_lossy(bytes);
        if !name.ends_with(".html") {
            continue;
        }
        for mark in ["href=\"", "src=\""] {
            for link in page
                .split(mark)
                .skip(1)
                .map(|it| it.split('"').next().unwrap())
            {
                let mut target: Vec<&str> = name.split('/').collect();
                target.pop();
                for step in link.split('/') {
                    match step {
                        ".." => drop(target.pop().unwrap()),
                        "." => {}
                        step => target.push(step),
                    }
                }
                let target = target.join("/");
                let known = |it: &String| *it == target || it.starts_with(&target);
                let expected = target.ends_with("professions/index.html");
                assert!(expected || made.files.keys().any(known), "{name}: {link}");
            }
        }
    }
    assert!(text(&made.files, "v1/kk/frame.html").contains("\"../../kk/professions/index.html\""));
}

#[test]
fn an_address_changes_with_its_content_and_only_then() {
    let made = |change: &str| {
        let mut files = built();
        files.insert(change.to_owned(), b"other".to_vec());
        let made = release(&files, "1.2.3").unwrap();
        (folder(&made.files, "r/"), folder(&made.files, "d/"))
    };
    let same = made("index.html");
    assert_ne!(made("bagdar.js").0, same.0);
    assert_eq!(made("bagdar.js").1, same.1);
    assert_ne!(made("data/kk/core.json").1, same.1);
    assert_eq!(made("data/kk/core.json").0, same.0);
}

#[test]
fn a_loader_that_takes_no_folders_is_refused() {
    let mut files = built();
    files.insert("embed.js".to_owned(), b"old".to_vec());
    assert!(release(&files, "1.2.3").is_err());
}

#[test]
fn the_same_files_make_the_same_zip() {
    let (one, other) = (
        archive::zip(&built()).unwrap(),
        archive::zip(&built()).unwrap(),
    );
    assert_eq!(one, other);
    assert!(archive::sums(&built()).contains("  bagdar_bg.wasm\n"));
}

/// What stands between two signs.
fn block(text: &str, start: &str, end: &str) -> String {
    let rest = text
        .split_once(start)
        .unwrap_or_else(|| panic!("no {start} in {text}"))
        .1;
    rest.split(end).next().unwrap().to_owned()
}

/// Each header file says, for each rule, each header of it with its very value.
#[test]
fn every_header_file_says_what_the_table_says() {
    let table = release(&built(), "1.2.3").unwrap().headers;
    let kinds = [
        Kind::Forever,
        Kind::Loader,
        Kind::Frame,
        Kind::Light,
        Kind::Page,
    ];
    for kind in kinds {
        assert!(
            table.rules().iter().any(|rule| rule.kind == kind),
            "{kind:?}"
        );
    }
    let (nginx, apache) = (servers::nginx(&table), servers::apache(&table));
    let (iis, hosts) = (servers::iis(&table), servers::static_hosts(&table));
    for rule in table.rules() {
        let (path, below) = match &rule.place {
            Place::File(path) => (path.as_str(), false),
            Place::Below(path) => (path.as_str(), true),
        };
        let (sign, star) = if below { ("^~", "*") } else { ("=", "") };
        let nginx = block(&nginx, &format!("location {sign} /bagdar/{path} {{"), "}");
        let location = format!("path=\"{}\">", path.trim_end_matches('/'));
        let iis = block(&iis, &location, "</location>");
        let hosts = block(&hosts, &format!("/bagdar/{path}{star}\n"), "\n/");
        for (name, value) in ALWAYS {
            let always = format!("add_header {name} \"{value}\" always;");
            assert!(nginx.contains(&always), "{path}");
        }
        for (name, value) in rule.kind.headers() {
            let wanted = [
                (&nginx, format!("add_header {name} \"{value}\";")),
                (&iis, format!("<add name=\"{name}\" value=\"{value}\" />")),
                (&hosts, format!("  {name}: {value}")),
            ];
            for (said, wanted) in wanted {
                assert!(said.contains(&wanted), "{path}: no {wanted} in {said}");
            }
            assert!(apache_says(&apache, rule.kind, path, name, value), "{path}");
        }
    }
}

/// Apache's rules match the part of a path below a folder of a language.
fn apache_says(apache: &str, kind: Kind, path: &str, name: &str, value: &str) -> bool {
    let dotted = match (kind, path.split_once('/')) {
        (Kind::Frame, Some((_, rest))) => rest,
        _ => path,
    };
    let dotted = format!("/{}", dotted.replace('.', "\\."));
    let header = format!("Header set {name} \"{value}\"");
    let mut lines = apache.lines();
    lines.any(|line| line.contains(&header) && line.contains(&dotted))
}

#[test]
fn every_header_file_says_what_holds_for_all() {
    let table = release(&built(), "1.2.3").unwrap().headers;
    let (nginx, apache) = (servers::nginx(&table), servers::apache(&table));
    let (iis, hosts) = (servers::iis(&table), servers::static_hosts(&table));
    for (name, value) in ALWAYS {
        assert!(apache.contains(&format!("Header always set {name} \"{value}\"")));
        assert!(iis.contains(&format!("<add name=\"{name}\" value=\"{value}\" />")));
        assert!(hosts.contains(&format!("  {name}: {value}")));
    }
    for (ending, kind) in TYPES {
        let plain = kind.split(';').next().unwrap();
        assert!(nginx.contains(&format!("\"{kind}\" {ending};")));
        assert!(apache.contains(&format!("AddType {plain} .{ending}\n")));
        assert!(iis.contains(&format!("fileExtension=\".{ending}\" mimeType=\"{kind}\"")));
    }
}
