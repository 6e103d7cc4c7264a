//! Brotli and gzip beside every file, at the highest level: hosts only have to pick.

use crate::run::say;
use anyhow::{Context, Error, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Smaller files fit one network packet either way.
const WORTH_IT: usize = 200;
const KINDS: [&str; 8] = ["css", "html", "js", "json", "svg", "txt", "wasm", "xml"];

/// Paths of the compressed forms that belong beside `file`; none when it is small or compressed already.
pub(crate) fn forms(file: &Path, length: usize) -> Vec<PathBuf> {
    let kind = file.extension().and_then(|ending| ending.to_str());
    if length < WORTH_IT || !kind.is_some_and(|kind| KINDS.contains(&kind)) {
        return Vec::new();
    }
    vec![beside(file, "br"), beside(file, "gz")]
}

/// Path of one compressed form.
pub(crate) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_os_string();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// Writes both forms of every file, on all cores.
pub(crate) fn all(files: &[PathBuf]) -> Result<()> {
    let next = AtomicUsize::new(0);
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let work = || -> Result<()> {
        let mut told = Instant::now();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(file) = files.get(at) else {
                return Ok(());
            };
            one(file).with_context(|| format!("cannot compress {}", file.display()))?;
            if told.elapsed() > Duration::from_secs(20) {
                told = Instant::now();
                say(&format!("compressed {at} of {}", files.len()));
            }
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            worker
                .join()
                .map_err(|_| Error::msg("a compressing thread died"))??;
        }
        Ok(())
    })
}

fn one(file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    let settings = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut small, &settings)?;
    put(&beside(file, "br"), &small)?;

    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    put(&beside(file, "gz"), &gzip.finish()?)
}

/// Whole or not at all: an interrupted build must not leave half a form that looks finished.
fn put(place: &Path, bytes: &[u8]) -> Result<()> {
    let draft = beside(place, "part");
    fs::write(&draft, bytes)?;
    fs::rename(&draft, place)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_large_texts_get_forms() {
        assert!(forms(Path::new("a.json"), 199).is_empty());
        assert!(forms(Path::new("a.png"), 9000).is_empty());
        let both = [PathBuf::from("a/b.json.br"), PathBuf::from("a/b.json.gz")];
        assert_eq!(forms(Path::new("a/b.json"), 200), both);
    }

    #[test]
    fn forms_hold_the_same_bytes() {
        let file = std::env::temp_dir().join(format!("compress-{}.json", std::process::id()));
        let text = "мамандық ".repeat(100);
        fs::write(&file, &text).unwrap();
        all(std::slice::from_ref(&file)).unwrap();

        let small = fs::read(beside(&file, "br")).unwrap();
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut back).unwrap();
        assert_eq!(back, text.as_bytes());

        let small = fs::read(beside(&file, "gz")).unwrap();
        let mut back = flate2::write::GzDecoder::new(Vec::new());
        back.write_all(&small).unwrap();
        assert_eq!(back.finish().unwrap(), text.as_bytes());
    }
}
