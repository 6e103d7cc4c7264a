//! Authored data in, checks, served JSON out.
//!
//! `data/` → [`authored`] (files as they are written) → [`check`] (what is wrong, and what would be right) →
//! [`compile`] (what the widget fetches) and [`pages`] (what needs no script). [`twin`] answers in the terminal what the
//! widget answers on the screen.

pub mod authored;
pub mod check;
pub mod compile;
pub mod coverage;
pub mod finding;
pub mod pages;
pub mod release;
pub mod serve;
pub mod twin;

pub use authored::Authored;
pub use finding::Finding;
