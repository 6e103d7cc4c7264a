//! Puts `dist/` together: what Trunk wrote, what stands in `public/`, the pages without scripts, and their compressed
//! forms.
//!
//! Only what differs is written, so that a changed stylesheet costs one file and not thousands.

use crate::compress;
use crate::layout::Layout;
use crate::run::say;
use crate::stamp::files_below;
use crate::{data, minify, widget};
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Pictures taken by tests: not served.
const NOT_SERVED: &str = "hosts/shots";

/// Brings `dist/` up to date.
pub(crate) fn assemble(layout: &Layout) -> Result<()> {
    let sources = sources(layout)?;
    let mut wanted = BTreeSet::new();
    let mut stale = Vec::new();
    for (place, source) in &sources {
        let target = layout.dist.join(place);
        let bytes =
            fs::read(source).with_context(|| format!("cannot read {}", source.display()))?;
        let forms = compress::forms(&target, bytes.len());
        let same = fs::read(&target).is_ok_and(|kept| kept == bytes);
        if !same {
            put(&target, &bytes, &forms)?;
        }
        if !same || forms.iter().any(|form| !form.is_file()) {
            stale.extend((!forms.is_empty()).then(|| target.clone()));
        }
        wanted.extend(forms);
        wanted.insert(target);
    }
    for file in files_below(&layout.dist)? {
        if !wanted.contains(&file) {
            fs::remove_file(&file)?;
        }
    }
    if !stale.is_empty() {
        say(&format!("compressing {} files …", stale.len()));
        compress::all(&stale)?;
    }
    Ok(())
}

/// Every served path with the file it comes from.
fn sources(layout: &Layout) -> Result<BTreeMap<PathBuf, PathBuf>> {
    let mut sources = BTreeMap::new();
    for folder in [
        widget::folder(layout),
        layout.public.clone(),
        data::pages_folder(layout),
    ] {
        for file in files_below(&folder)? {
            let place = file.strip_prefix(&folder)?.to_path_buf();
            if place.starts_with(NOT_SERVED) {
                continue;
            }
            if let Some(other) = sources.insert(place, file.clone()) {
                bail!(
                    "{} and {} want the same place",
                    other.display(),
                    file.display()
                );
            }
        }
    }
    let small = minify::folder(layout);
    for file in files_below(&small)? {
        sources.insert(file.strip_prefix(&small)?.to_path_buf(), file);
    }
    Ok(sources)
}

/// Old compressed forms go first: a file must never stand beside a form of its older self.
fn put(target: &Path, bytes: &[u8], forms: &[PathBuf]) -> Result<()> {
    for form in forms {
        if form.is_file() {
            fs::remove_file(form)?;
        }
    }
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(target, bytes).with_context(|| format!("cannot write {}", target.display()))
}
