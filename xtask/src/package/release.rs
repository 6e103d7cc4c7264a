//! Which file of `dist/` stands where in a release.
//!
//! What a browser may keep for good has an address made from its content; what a school writes into its pages keeps its
//! address. Old addresses stay valid: a new release is unpacked over the old one.

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use devserver::headers::{Headers, Kind, Place, Rule};
use serde_json::json;
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;

/// Bytes by address, without a slash before it.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The loader in `dist/`.
const LOADER: &str = "embed.js";
/// Where the loader takes in the folders of a release and their hashes.
const SLOT: &str = "JSON.parse(\"null\")";
/// Files of the program that are asked for by name and therefore checked by hash.
const HASHED: [&str; 3] = ["bagdar.js", "bagdar_bg.wasm", "app.css"];
const LANGS: [&str; 3] = ["kk", "ru", "en"];
/// The address that schools write: the loader of the first major version.
pub(crate) const MAJOR: &str = "v1";

/// A release before it is written.
#[derive(Debug)]
pub(crate) struct Release {
    /// Every file of the folder that a host serves, but the header files.
    pub(crate) files: Files,
    /// The headers they are served with.
    pub(crate) headers: Headers,
    /// `integrity` of the frozen loader.
    pub(crate) sri: String,
}

/// Arranges what was built. `version` is that of the frozen copy.
pub(crate) fn release(built: &Files, version: &str) -> Result<Release> {
    let program = part(built, |name| {
        !name.contains('/') && (name.ends_with(".wasm") || HASHED.contains(&name))
    });
    let data = part(built, |name| name.starts_with("data/"));
    let folders = Folders {
        program: format!("r/{}/", hash(&program)),
        data: format!("d/{}/", hash(&data)),
    };
    let loader = loader(built, &program, &folders)?;
    let mut files = Files::new();
    for (name, bytes) in built {
        let moved = match name.split('/').collect::<Vec<_>>().as_slice() {
            [LOADER] => continue,
            [lang, "frame.html"] if LANGS.contains(lang) => {
                for folder in [MAJOR, version] {
                    let place = format!("{folder}/{lang}/frame.html");
                    files.insert(place, frame(bytes, lang, &folders)?);
                }
                continue;
            }
            [lang, "index.html"] if LANGS.contains(lang) => {
                files.insert(name.clone(), page(bytes, "../", &folders)?);
                continue;
            }
            ["embed", _, _] => {
                files.insert(name.clone(), page(bytes, "../../", &folders)?);
                continue;
            }
            ["data", ..] => format!("{}{name}", folders.data),
            _ if program.contains_key(name) => format!("{}{name}", folders.program),
            _ => name.clone(),
        };
        files.insert(moved, bytes.clone());
    }
    let sri = integrity(&loader);
    for folder in [MAJOR, version] {
        files.insert(format!("{folder}/{LOADER}"), loader.clone());
    }
    let told = json!({
        "version": version, "integrity": sri, "program": folders.program, "data": folders.data,
    });
    files.insert(format!("{MAJOR}/release.json"), serde_json::to_vec(&told)?);
    let headers = headers(files.keys().map(String::as_str));
    Ok(Release {
        files,
        headers,
        sri,
    })
}

/// Folders named by their content.
#[derive(Debug)]
struct Folders {
    program: String,
    data: String,
}

/// The table of a release, from the names of its files.
pub(crate) fn headers<'a>(names: impl Iterator<Item = &'a str>) -> Headers {
    let rules: BTreeMap<String, Kind> = names.filter_map(rule).collect();
    let rules = rules.into_iter().map(|(place, kind)| Rule {
        place: if place.ends_with('/') {
            Place::Below(place)
        } else {
            Place::File(place)
        },
        kind,
    });
    Headers::new(rules.collect())
}

fn rule(name: &str) -> Option<(String, Kind)> {
    Some(match name.split('/').collect::<Vec<_>>().as_slice() {
        [top @ ("r" | "d"), _, ..] => (format!("{top}/"), Kind::Forever),
        [MAJOR, LOADER] => (name.to_owned(), Kind::Loader),
        [_, LOADER] => (name.to_owned(), Kind::Forever),
        [_, _, "frame.html"] => (name.to_owned(), Kind::Frame),
        [lang, "professions", _] => (format!("{lang}/professions/"), Kind::Light),
        ["embed", ..] => ("embed/".to_owned(), Kind::Page),
        [lang, "index.html"] => (format!("{lang}/"), Kind::Page),
        _ => return None,
    })
}

fn part(built: &Files, belongs: impl Fn(&str) -> bool) -> Files {
    let files = built.iter().filter(|(name, _)| belongs(name));
    files.map(|(name, it)| (name.clone(), it.clone())).collect()
}

/// Sixteen digits of the hash over names and contents.
fn hash(files: &Files) -> String {
    let mut hasher = Sha256::new();
    for (name, bytes) in files {
        hasher.update(name);
        hasher.update((bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    }
    format!("{:x}", hasher.finalize())
        .chars()
        .take(16)
        .collect()
}

/// As in the attribute `integrity`.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The loader with the folders of this release in it, seen from its own folder.
fn loader(built: &Files, program: &Files, folders: &Folders) -> Result<Vec<u8>> {
    let bytes = built.get(LOADER).context("dist/ has no embed.js")?;
    let text = std::str::from_utf8(bytes)?;
    if text.matches(SLOT).count() != 1 {
        bail!("embed.js has no {SLOT} to put the folders of the release into");
    }
    let mut hashes = serde_json::Map::new();
    for name in HASHED {
        let bytes = program
            .get(name)
            .with_context(|| format!("dist/ has no {name}"))?;
        hashes.insert(name.to_owned(), integrity(bytes).into());
    }
    let pack = json!({
        "program": format!("../{}", folders.program),
        "data": format!("../{}", folders.data),
        "home": "../",
        "hashes": hashes,
    });
    Ok(text
        .replace(SLOT, &format!("JSON.parse('{pack}')"))
        .into_bytes())
}

/// A page that stays where it was, `up` being the way to the top.
fn page(bytes: &[u8], up: &str, folders: &Folders) -> Result<Vec<u8>> {
    let text = readdressed(std::str::from_utf8(bytes)?, up, up, folders);
    let text = text.replace(
        &format!("\"{up}{LOADER}\""),
        &format!("\"{up}{MAJOR}/{LOADER}\""),
    );
    Ok(text.into_bytes())
}

/// A frame page goes beside the loader that opens it.
fn frame(bytes: &[u8], lang: &str, folders: &Folders) -> Result<Vec<u8>> {
    let text = readdressed(std::str::from_utf8(bytes)?, "../", "../../", folders);
    let home = format!("href=\"../../{lang}/");
    Ok(text
        .replace("href=\"./", &home)
        .replace("href=\"professions/", &format!("{home}professions/"))
        .into_bytes())
}

fn readdressed(text: &str, old: &str, new: &str, folders: &Folders) -> String {
    let Folders { program, data } = folders;
    let mut text = text.replace(&format!("\"{old}data/"), &format!("\"{new}{data}data/"));
    for name in HASHED {
        text = text.replace(
            &format!("\"{old}{name}\""),
            &format!("\"{new}{program}{name}\""),
        );
    }
    text
}
