//! A release that a school unpacks beside its site: `cargo xtask package`.

use crate::layout::Layout;
use crate::run::say;
use crate::stamp::files_below;
use crate::{build, compress};
use anyhow::{Context, Result};
use release::{Files, Release};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

mod archive;
mod licences;
mod release;
mod servers;
#[cfg(test)]
mod tests;

use release::release;

/// The folder a host serves, inside of the package.
pub(crate) const FOLDER: &str = "bagdar";
const VERSION: &str = env!("CARGO_PKG_VERSION");
const INSTALL: &str = include_str!("package/INSTALL.txt");

/// Builds, then writes `package/`. `address` is where the release will stand, if that is known: only then can there be
/// oEmbed, which wants whole addresses.
pub(crate) fn package(layout: &Layout, address: Option<&str>) -> Result<()> {
    build::build(layout)?;
    pack(layout, address)
}

/// Packs the `dist/` that is there.
pub(crate) fn pack(layout: &Layout, address: Option<&str>) -> Result<()> {
    let built = read(&layout.dist)?;
    let mut made = release(&built, VERSION)?;
    licence_files(layout, &mut made.files)?;
    if let Some(address) = address {
        oembed(&mut made.files, address)?;
    }
    let out = layout.package();
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let files = beside(&made);
    for (name, bytes) in &files {
        put(&out.join(name), bytes)?;
    }
    compressed(layout, &out.join(FOLDER), &built, &made.files)?;
    let all = read_all(&out)?;
    put(&out.join("SHA256SUMS"), archive::sums(&all).as_bytes())?;
    let all = read_all(&out)?;
    let zip = format!("bagdar-{VERSION}.zip");
    put(&out.join(&zip), &archive::zip(&all)?)?;
    say(&format!("package/{zip}: {} files", all.len()));
    say(&format!("{VERSION}/embed.js integrity=\"{}\"", made.sri));
    Ok(())
}

/// The served folder, and what stands beside it.
fn beside(made: &Release) -> Files {
    let mut files = Files::new();
    for (name, bytes) in &made.files {
        files.insert(format!("{FOLDER}/{name}"), bytes.clone());
    }
    let table = &made.headers;
    let texts = [
        (format!("{FOLDER}/.htaccess"), servers::apache(table)),
        (format!("{FOLDER}/web.config"), servers::iis(table)),
        ("_headers".to_owned(), servers::static_hosts(table)),
        ("nginx.conf".to_owned(), servers::nginx(table)),
        (
            "SRI.txt".to_owned(),
            format!("{VERSION}/embed.js {}\n", made.sri),
        ),
        (
            "INSTALL.txt".to_owned(),
            INSTALL
                .replace("{version}", VERSION)
                .replace("{sri}", &made.sri),
        ),
    ];
    files.extend(texts.map(|(name, text)| (name, text.into_bytes())));
    files
}

/// Forms that the build has made already are taken over: Brotli is slow.
fn compressed(layout: &Layout, folder: &Path, built: &Files, files: &Files) -> Result<()> {
    let known: std::collections::BTreeMap<&Vec<u8>, &String> =
        built.iter().map(|(name, bytes)| (bytes, name)).collect();
    let mut stale = Vec::new();
    for (name, bytes) in files {
        let target = folder.join(name);
        let forms = compress::forms(&target, bytes.len());
        let old = known.get(bytes).map(|name| layout.dist.join(name));
        let old = old.map(|old| compress::forms(&old, bytes.len()));
        match old.filter(|old| old.len() == forms.len() && old.iter().all(|it| it.is_file())) {
            Some(old) => {
                for (old, new) in old.iter().zip(&forms) {
                    fs::copy(old, new)?;
                }
            }
            None if forms.is_empty() => {}
            None => stale.push(target),
        }
    }
    compress::all(&stale)
}

fn licence_files(layout: &Layout, files: &mut Files) -> Result<()> {
    for name in ["LICENSE-MIT", "LICENSE-APACHE", "LICENSE-DATA.md"] {
        let bytes = fs::read(layout.root.join(name)).with_context(|| name.to_owned())?;
        files.insert(
            format!("licences/{}.txt", name.trim_end_matches(".md")),
            bytes,
        );
    }
    let credits = licences::credits(layout)?;
    files.insert("licences/crates.txt".to_owned(), credits.into_bytes());
    Ok(())
}

/// Answers of the protocol oEmbed as files, and the links to them on the stand-alone pages.
fn oembed(files: &mut Files, address: &str) -> Result<()> {
    let address = address.trim_end_matches('/');
    for (lang, title) in [
        ("kk", "Бағдар: мамандық таңдау"),
        ("ru", "Бағдар: выбор профессии"),
        ("en", "Bagdar: choosing a profession"),
    ] {
        let frame = format!(
            "<iframe src=\"{address}/{}/{lang}/frame.html#lang={lang}\" title=\"{title}\" width=\"100%\" height=\"720\" loading=\"lazy\" style=\"display:block;border:0\"></iframe>",
            release::MAJOR
        );
        let answer = json!({
            "version": "1.0", "type": "rich", "title": title, "provider_name": "Bagdar",
            "provider_url": format!("{address}/"), "cache_age": 86400, "width": 1200, "height": 720, "html": frame,
        });
        files.insert(format!("oembed/{lang}.json"), serde_json::to_vec(&answer)?);
        let name = format!("{lang}/index.html");
        let page = files.get(&name).with_context(|| format!("no {name}"))?;
        let link = format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"../oembed/{lang}.json\">\n</head>"
        );
        let page = std::str::from_utf8(page)?.replacen("</head>", &link, 1);
        files.insert(name, page.into_bytes());
    }
    Ok(())
}

/// The table of the release that is in `package/`.
pub(crate) fn headers(layout: &Layout) -> Result<devserver::headers::Headers> {
    let files = read_all(&layout.package().join(FOLDER))?;
    Ok(release::headers(files.keys().map(String::as_str)))
}

/// What was built: without compressed forms and the demo pages of schools.
fn read(dist: &Path) -> Result<Files> {
    let mut files = read_all(dist)?;
    files.retain(|name, _| {
        !name.ends_with(".br") && !name.ends_with(".gz") && !name.starts_with("hosts/")
    });
    Ok(files)
}

fn read_all(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut places: Vec<PathBuf> = files_below(folder)?;
    places.extend(Some(folder.join(FOLDER).join(".htaccess")).filter(|it| it.is_file()));
    for place in places {
        let name = place
            .strip_prefix(folder)?
            .to_string_lossy()
            .replace('\\', "/");
        files.insert(name, fs::read(&place)?);
    }
    Ok(files)
}

fn put(place: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(place, bytes).with_context(|| format!("cannot write {}", place.display()))
}
