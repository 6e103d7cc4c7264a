//! The pages that need no script, as they are written.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use datakit::{Authored, pages};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

const LANGS: [&str; 3] = ["kk", "ru", "en"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn authored() -> Authored {
    Authored::read(&root().join("data")).0
}

/// Pages by address, written once for all tests.
fn pages() -> &'static BTreeMap<String, String> {
    static PAGES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let folder = std::env::temp_dir().join(format!("pages-{}", std::process::id()));
        let written = pages::build(&authored(), &folder).unwrap();
        let mut pages = BTreeMap::new();
        let mut others = 0;
        for lang in LANGS {
            // The builder and the check have scripts and are no part of these rules.
            others += fs::read_dir(folder.join("embed").join(lang))
                .unwrap()
                .count();
            for entry in fs::read_dir(folder.join(lang).join("professions")).unwrap() {
                let entry = entry.unwrap();
                let name = entry.file_name().into_string().unwrap();
                let text = fs::read_to_string(entry.path()).unwrap();
                pages.insert(format!("{lang}/professions/{name}"), text);
            }
        }
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(pages.len() + others, written);
        pages
    })
}

/// What stands between the quotes of an attribute, wherever it is used.
fn values<'a>(text: &'a str, attribute: &str) -> Vec<&'a str> {
    let mark = format!(" {attribute}=\"");
    let rest = text.split(&mark).skip(1);
    rest.map(|it| it.split('"').next().unwrap()).collect()
}

fn section<'a>(page: &'a str, title: &str) -> &'a str {
    let rest = page.split_once(&format!("<h2>{title}</h2>")).unwrap().1;
    rest.split("<h2").next().unwrap()
}

#[test]
fn every_profession_has_a_page_in_three_languages() {
    let authored = authored();
    for lang in LANGS {
        let list = &pages()[&format!("{lang}/professions/index.html")];
        for file in &authored.professions {
            let place = format!("{lang}/professions/{}.html", file.slug);
            assert!(pages().contains_key(&place), "{place} is missing");
            let entry = format!("<a href=\"{}.html\">", file.slug);
            assert!(list.contains(&entry), "{lang}: {} is not listed", file.slug);
        }
    }
    assert_eq!(pages().len(), 3 * (authored.professions.len() + 1));
}

#[test]
fn every_local_link_leads_somewhere() {
    let public = root().join("public");
    let mut wrong = BTreeSet::new();
    for (place, text) in pages() {
        for link in values(text, "href") {
            if link.starts_with("https://") || link.starts_with("data:") {
                continue;
            }
            let (file, part) = link.split_once('#').unwrap_or((link, ""));
            let mut target: Vec<&str> = place.split('/').collect();
            if !file.is_empty() {
                target.pop();
            }
            for step in file.split('/').filter(|step| !step.is_empty()) {
                match step {
                    ".." => drop(target.pop()),
                    step => target.push(step),
                }
            }
            let target = target.join("/");
            let there = match pages().get(&target) {
                Some(page) => part.is_empty() || page.contains(&format!(" id=\"{part}\"")),
                None => public.join(&target).is_file(),
            };
            if !there {
                wrong.insert(format!("{place}: {link}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn nothing_runs_and_nothing_comes_from_elsewhere() {
    for (place, text) in pages() {
        for banned in [
            "<script", "<style", " style=", " src=", "@import", " on", "http://",
        ] {
            let found = match banned {
                " on" => [" onclick=", " onload=", " onerror="]
                    .iter()
                    .any(|it| text.contains(it)),
                banned => text.contains(banned),
            };
            assert!(!found, "{place}: {banned}");
        }
        let head = text.split("</head>").next().unwrap();
        assert!(head.contains("default-src &#39;none&#39;"), "{place}");
        assert!(!head.contains("https:"), "{place}: the head fetches");
        for lang in LANGS {
            assert!(head.contains(&format!("hreflang=\"{lang}\"")), "{place}");
        }
        let own = place.split('/').next().unwrap();
        assert!(text.contains(&format!("<html lang=\"{own}\">")), "{place}");
        assert_eq!(text.matches("<h1").count(), 1, "{place}");
    }
}

/// The widget's rule holds here: a figure with kind, period and source, and what is unknown is called so.
#[test]
fn every_figure_has_its_passport_and_unknown_is_said() {
    let authored = authored();
    let paid: BTreeSet<&str> = authored.pay.iter().map(|row| row.slug.as_str()).collect();
    let mut unknown = 0;
    for file in &authored.professions {
        let page = &pages()[&format!("en/professions/{}.html", file.slug)];
        let pay = section(page, "Pay");
        if pay.contains("No reliable") {
            unknown += 1;
            assert!(!pay.contains('₸'), "{}: a figure all the same", file.slug);
            continue;
        }
        let figures = pay.matches("class=\"figure\"").count();
        for title in ["<dt>Kind</dt>", "<dt>Period</dt>"] {
            let found = pay.replace('\n', "").matches(title).count();
            assert_eq!(found, figures, "{}: {title}", file.slug);
        }
        assert!(pay.matches("<p class=\"note\" lang=\"en\">").count() >= figures);
        let estimated = pay.contains("not a measured figure") || pay.contains("≈");
        assert_ne!(
            paid.contains(file.slug.as_str()),
            estimated,
            "{}",
            file.slug
        );
    }
    assert!(unknown > 0, "some professions have no honest figure");
}

#[test]
fn a_page_says_what_the_data_says() {
    let page = &pages()["kk/professions/cook.html"];
    assert!(page.contains("<h1>Аспаз</h1>"));
    assert!(page.contains("Шикі өнімді асқа айналдырады"));
    assert!(page.contains("Қазақша мәтінді редактор әлі оқыған жоқ."));
    assert!(page.contains("../index.html#profession:cook"));
}
