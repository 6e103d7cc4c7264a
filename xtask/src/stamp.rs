//! Remembers what a step was last done with, so that a second start does it no more.

use crate::layout::Layout;
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// A hash of a step's inputs, and the file that keeps the hash of the last success.
#[derive(Debug)]
pub(crate) struct Stamp {
    file: PathBuf,
    hash: String,
}

impl Stamp {
    /// Hashes names and contents of all `inputs`, folders with everything in them. What is not there is left out.
    pub(crate) fn new(layout: &Layout, name: &str, inputs: &[PathBuf]) -> Result<Self> {
        let mut hasher = Sha256::new();
        for input in inputs {
            for file in files_below(input)? {
                let bytes =
                    fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
                let place = file.strip_prefix(&layout.root).unwrap_or(&file);
                hasher.update(place.as_os_str().as_encoded_bytes());
                hasher.update((bytes.len() as u64).to_le_bytes());
                hasher.update(&bytes);
            }
        }
        // A stamp is about one place: tools and outputs are found there.
        hasher.update(layout.root.as_os_str().as_encoded_bytes());
        Ok(Self {
            file: layout.work.join(format!("{name}.stamp")),
            hash: format!("{:x}", hasher.finalize()),
        })
    }

    /// Whether the step succeeded with these very inputs.
    pub(crate) fn is_fresh(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.hash)
    }

    /// Notes the success.
    pub(crate) fn set(&self) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, &self.hash)?;
        Ok(())
    }
}

/// All files below a folder, or the file itself, in a fixed order. Hidden ones are left out.
pub(crate) fn files_below(place: &Path) -> Result<Vec<PathBuf>> {
    if place.is_file() {
        return Ok(vec![place.to_path_buf()]);
    }
    let mut files = Vec::new();
    if !place.is_dir() {
        return Ok(files);
    }
    let entries =
        fs::read_dir(place).with_context(|| format!("cannot list {}", place.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        let entry = entry?;
        if !entry.file_name().as_encoded_bytes().starts_with(b".") {
            paths.push(entry.path());
        }
    }
    paths.sort();
    for path in paths {
        files.extend(files_below(&path)?);
    }
    Ok(files)
}
