//! One build at a time: two Trunks in one folder take each other's files away.

use crate::layout::Layout;
use crate::run::say;
use anyhow::{Context, Result};
use std::fs::{self, File};

/// Waits for other builds of this checkout; the next one waits until the answer is dropped.
pub(crate) fn take(layout: &Layout) -> Result<File> {
    fs::create_dir_all(&layout.work)?;
    let place = layout.work.join("lock");
    let file = File::create(&place).with_context(|| format!("cannot write {}", place.display()))?;
    if file.try_lock().is_err() {
        say("waiting for another xtask to finish its build …");
        file.lock()?;
    }
    Ok(file)
}
