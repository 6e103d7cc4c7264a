//! The corpus of the fuzz targets, replayed: each file as it is, cut, and with bytes changed.
#![cfg(test)]

use hostile::PROMISES;
use std::fs;
use std::path::{Path, PathBuf};

/// Changed copies of each file: a run of all stays within seconds.
const COPIES: usize = 150;
/// The corpus stays small: what is larger is minimised first.
const LARGEST: u64 = 16_000;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus")
}

fn files(name: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder().join(name)).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|it| it.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_promise_has_a_small_corpus_and_every_corpus_a_promise() {
    let mut names: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut wanted = PROMISES.map(|(name, _)| name.to_owned());
    wanted.sort();
    assert_eq!(names, wanted);
    for name in &names {
        let target = format!("../fuzz_targets/{name}.rs");
        assert!(folder().join(target).is_file(), "{name} has no fuzz target");
        assert!(!files(name).is_empty(), "{name} is empty");
        for file in files(name) {
            let size = fs::metadata(&file).unwrap().len();
            assert!(size <= LARGEST, "{file:?}: {size} bytes");
        }
    }
}

#[test]
fn every_promise_holds_for_the_corpus_cut_and_changed() {
    for (name, promise) in PROMISES {
        for file in files(name) {
            let bytes = fs::read(&file).unwrap();
            promise(&bytes);
            for copy in changed(&bytes) {
                promise(&copy);
            }
        }
    }
}

/// Half of them cut, half with one byte changed: always the same ones.
fn changed(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let mut state: usize = 0x2545_f491;
    let mut next = move |below: usize| {
        state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345) & 0x7fff_ffff;
        (state >> 8) % below.max(1)
    };
    (0..COPIES).map(move |place| {
        let mut copy = bytes.to_vec();
        let at = next(copy.len());
        match copy.get_mut(at) {
            Some(byte) if place % 2 == 0 => *byte = u8::try_from(next(256)).unwrap(),
            _ => copy.truncate(at),
        }
        copy
    })
}
