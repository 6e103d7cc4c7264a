//! Architecture as a test: who may import whom, how long things are, what is never called, and that style sheets,
//! pages and files keep to what was decided. Each rule says why, so that breaking one is a decision and no accident.
#![cfg(test)]

#[path = "tidy/calls.rs"]
mod calls;
#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/licences.rs"]
mod licences;
#[path = "tidy/sizes.rs"]
mod sizes;
#[path = "tidy/source.rs"]
mod source;
#[path = "tidy/styles.rs"]
mod styles;

/// Fails with every violation at once, one a line.
#[track_caller]
fn none(violations: &[String]) {
    assert!(
        violations.is_empty(),
        "{} violations:\n{}",
        violations.len(),
        violations.join("\n")
    );
}
