//! The build, step after step.

use crate::layout::Layout;
use crate::run::say;
use crate::{css, data, dist, lock, minify, setup, size, widget};
use anyhow::Result;
use std::time::Instant;

/// `cargo xtask build`: `dist/` up to date and within the budgets.
pub(crate) fn build(layout: &Layout) -> Result<()> {
    artefacts(layout)?;
    size::check(layout)
}

/// `dist/` up to date, whatever it weighs.
pub(crate) fn artefacts(layout: &Layout) -> Result<()> {
    let _alone = lock::take(layout)?;
    let begun = Instant::now();
    setup::build_tools(layout)?;
    data::build(layout)?;
    css::build(layout)?;
    widget::build(layout)?;
    minify::build(layout)?;
    dist::assemble(layout)?;
    let seconds = begun.elapsed().as_secs_f32();
    say(&format!("dist/ is up to date ({seconds:.1} s)"));
    Ok(())
}
