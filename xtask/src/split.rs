//! Splits the program: what is reached only from `src/chunks.rs` goes to files that are fetched on demand.
//!
//! cargo's program, linked with relocations, is cut first; wasm-bindgen then works on the first part, and wasm-opt on
//! each. The loader of the rest goes into the glue: a file of its own would be one more request of the first screen.

use crate::layout::Layout;
use crate::run::shown;
use crate::tools::{self, TARGET};
use crate::widget::{GLUE, PROGRAM};
use anyhow::{Context, Result, anyhow, bail};
use serde_json::json;
use sha2::{Digest, Sha384};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const LOADER: &str = include_str!("split.js");
const INNER: &str = include_str!("inner.js");
/// embed.js hears of it and calls it; the address says which glue it is.
const START: &str = "window.dispatchEvent(new CustomEvent(\"bagdar-program\", \
    { detail: { url: import.meta.url, start: inner(__wbg_init, mount, mourn) } }));\n";
/// Under this name the program imports its loaders; no file has it.
const LINK: &str = "./chunks.js";
/// Code that several pieces share: a module of nothing but custom sections, a section a chunk.
const SHARED: &str = "shared.wasm";
/// Magic number and version.
const EMPTY_MODULE: [u8; 8] = *b"\0asm\x01\0\0\0";

/// Where the glue lets in whoever calls, and what stands there instead (see `split.js`).
const ENTRY: &str = "wasm = instance.exports;";
const GUARDED: &str = "wasm = guarded(instance.exports);";

/// Code that is not inlined is longer but repeats itself, which brotli folds: 8 kB less to download.
const SMALL: &[&str] = &[
    "-Oz",
    "-lmu",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--one-caller-inline-max-function-size=0",
    "--always-inline-max-function-size=0",
    "--flexible-inline-max-function-size=0",
    "--reorder-functions-by-name",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Puts glue, program and chunks into `out`, over what Trunk made of the whole program.
pub(crate) fn split(layout: &Layout, out: &Path) -> Result<()> {
    let folder = layout.work.join("split");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let main = folder.join("bagdar.wasm");
    let (chunks, loaders) = cut(layout, &folder, &main)?;
    bind(layout, &folder, &main)?;
    fs::create_dir_all(folder.join("small"))?;
    let mut hashes = BTreeMap::new();
    let mut shared = Vec::from(EMPTY_MODULE);
    for chunk in &chunks {
        let name = file_name(chunk)?;
        let small = folder.join("small").join(&name);
        shrink(layout, chunk, &small)?;
        let bytes = fs::read(&small)?;
        match shared_name(&name) {
            Some(section) => add_section(&mut shared, section, &bytes),
            None => put(out, &name, &bytes, &mut hashes)?,
        }
    }
    put(out, SHARED, &shared, &mut hashes)?;
    shrink(layout, &folder.join(PROGRAM), &out.join(PROGRAM))?;
    let glue = fs::read_to_string(folder.join(GLUE))?;
    fs::write(out.join(GLUE), with_loader(&glue, &loaders, &hashes)?)?;
    Ok(())
}

fn put(out: &Path, name: &str, bytes: &[u8], hashes: &mut BTreeMap<String, String>) -> Result<()> {
    fs::write(out.join(name), bytes)?;
    let hash = format!("sha384-{}", base64(&Sha384::digest(bytes)));
    hashes.insert(name.to_owned(), hash);
    Ok(())
}

/// What the cutter calls code of several pieces; code of one piece it calls `split_…`.
fn shared_name(file: &str) -> Option<&str> {
    let name = file.strip_suffix(".wasm").unwrap_or(file);
    name.starts_with("chunk_").then_some(name)
}

/// A custom section of a WebAssembly module: its number, its length, the length of its name, the name, the bytes.
fn add_section(module: &mut Vec<u8>, name: &str, bytes: &[u8]) {
    let mut content = leb128(name.len());
    content.extend(name.as_bytes());
    content.extend(bytes);
    module.push(0);
    module.extend(leb128(content.len()));
    module.extend(content);
}

/// A number as WebAssembly writes lengths: seven bits a byte, the lowest first.
fn leb128(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

/// Chunks by the name of the split they belong to.
type Loaders = BTreeMap<String, Vec<String>>;

fn cut(layout: &Layout, folder: &Path, main: &Path) -> Result<(Vec<PathBuf>, Loaders)> {
    let built = layout.root.join("target").join(TARGET);
    let built = built.join("wasm").join("bagdar.wasm");
    let program = fs::read(&built).with_context(|| format!("no {}", built.display()))?;
    let mut options = wasm_split_cli_support::Options::new(&program);
    options.output_dir = folder;
    options.main_out_path = main;
    options.link_name = LINK;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("the program cannot be split: {error:?}"))?;
    let loaders = split.prefetch_map.into_iter().collect();
    Ok((split.split_modules, loaders))
}

fn bind(layout: &Layout, folder: &Path, main: &Path) -> Result<()> {
    let mut bindgen = Command::new("wasm-bindgen");
    bindgen
        .args(["--target", "web", "--no-typescript"])
        // The chunks name what they need of the program as the linker does.
        .args(["--keep-lld-exports", "--no-demangle"])
        .args(["--out-name", "bagdar", "--out-dir"])
        .arg(folder)
        .arg(main)
        .env("PATH", tools::search_path(layout)?);
    shown("binding the first part", &mut bindgen)
}

fn shrink(layout: &Layout, from: &Path, to: &Path) -> Result<()> {
    let mut optimise = Command::new("wasm-opt");
    optimise
        .args(SMALL)
        .arg(from)
        .arg("-o")
        .arg(to)
        .env("PATH", tools::search_path(layout)?);
    shown(&format!("optimising {}", file_name(to)?), &mut optimise)
}

/// Replaces the glue's imports of [`LINK`] by the loader itself.
fn with_loader(glue: &str, loaders: &Loaders, hashes: &BTreeMap<String, String>) -> Result<String> {
    let mut script = format!("{LOADER}const chunkLoaders = {{\n");
    for (split, chunks) in loaders {
        let files: Vec<_> = chunks
            .iter()
            .map(|chunk| match shared_name(chunk) {
                Some(section) => json!([SHARED, hashes.get(SHARED), section]),
                None => {
                    let name = format!("{chunk}.wasm");
                    json!([name, hashes.get(&name)])
                }
            })
            .collect();
        let files = json!(files);
        script.push_str(&format!(
            "__wasm_split_load_{split}: chunkLoader({files}),\n"
        ));
    }
    script.push_str("};\n");
    let mut replaced = 0;
    let guarded = glue.replacen(ENTRY, GUARDED, 1);
    if guarded == glue {
        bail!("{GLUE} enters the program otherwise: {ENTRY} is not in it");
    }
    for line in guarded.lines() {
        let import = line
            .strip_prefix("import * as ")
            .filter(|rest| rest.contains(LINK))
            .and_then(|rest| rest.split_whitespace().next());
        match import {
            Some(name) => {
                replaced += 1;
                script.push_str(&format!("const {name} = chunkLoaders;\n"));
            }
            None => {
                script.push_str(line);
                script.push('\n');
            }
        }
    }
    if replaced != loaders.len() || loaders.is_empty() {
        bail!("{GLUE} imports {replaced} of {} loaders", loaders.len());
    }
    script.push_str(INNER);
    script.push_str(START);
    Ok(script)
}

fn file_name(path: &Path) -> Result<String> {
    let name = path.file_name().context("a file without a name")?;
    Ok(name.to_string_lossy().into_owned())
}

/// Of a length that three divides, as SHA-384's is: no padding.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letter = |bits: u32| LETTERS.get((bits & 63) as usize).map(|it| char::from(*it));
    let group = |three: &[u8]| {
        let bits = three
            .iter()
            .fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        [18, 12, 6, 0].map(|shift| letter(bits >> shift))
    };
    bytes.chunks(3).flat_map(group).flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_takes_the_place_of_its_imports() {
        let glue =
            "import * as import1 from \"./chunks.js\"\nlet wasm;\nwasm = instance.exports;\n";
        let loaders = Loaders::from([("finder".into(), vec!["split_finder".into()])]);
        let hashes = BTreeMap::from([("split_finder.wasm".into(), "sha384-x".into())]);
        let script = with_loader(glue, &loaders, &hashes).unwrap();
        assert!(script.contains(
            "const import1 = chunkLoaders;\nlet wasm;\nwasm = guarded(instance.exports);\n"
        ));
        assert!(script.ends_with(START));
        assert!(script.contains(r#"chunkLoader([["split_finder.wasm","sha384-x"]])"#));
        assert!(with_loader("let wasm;", &loaders, &hashes).is_err());
    }

    #[test]
    fn shared_chunks_are_sections_of_one_file() {
        let loaders = Loaders::from([("x".into(), vec!["chunk_7".into(), "split_x".into()])]);
        let hash = |name: &str| (name.to_owned(), format!("sha384-{name}"));
        let hashes = BTreeMap::from([hash(SHARED), hash("split_x.wasm")]);
        let glue = "import * as import1 from \"./chunks.js\"\nwasm = instance.exports;\n";
        let script = with_loader(glue, &loaders, &hashes);
        let files = r#"[["shared.wasm","sha384-shared.wasm","chunk_7"],["split_x.wasm","sha384-split_x.wasm"]]"#;
        assert!(script.unwrap().contains(files));
        let mut module = Vec::from(EMPTY_MODULE);
        add_section(&mut module, "chunk_7", &[9; 300]);
        // 300 bytes, the name and its length: 308 = 0b10_0110100.
        assert_eq!(module[8..12], [0, 0xb4, 0x02, 7]);
        assert_eq!(&module[12..19], b"chunk_7");
    }

    #[test]
    fn base64_of_whole_groups() {
        assert_eq!(base64(b"Bagdar"), "QmFnZGFy");
    }
}
