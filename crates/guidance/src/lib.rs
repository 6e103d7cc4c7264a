//! Career guidance without the web: data in, professions found, filtered, ordered and explained.
//!
//! Nothing here knows that a browser exists: no network, clock, randomness, storage or panic.
//!
//! ```
//! use guidance::catalog::Catalog;
//!
//! // Bytes that are not a catalogue are an error, never a panic, whatever they are.
//! assert!(Catalog::parse(b"<html>captive portal</html>").is_err());
//! ```
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[macro_use]
mod keyed;

pub mod catalog;
pub mod compare;
pub mod cv;
pub mod day;
pub mod detail;
pub mod facts;
pub mod filters;
pub mod guide;
pub mod handoff;
pub mod ics;
pub mod interest;
pub mod issue;
pub mod kept;
pub mod lang;
pub mod lesson;
pub mod level;
pub mod link;
pub mod map;
pub mod matching;
pub mod measures;
pub mod narrowing;
pub mod net_pay;
pub mod notebook;
pub mod order;
pub mod outlook;
pub mod pay;
pub mod period;
pub mod places;
pub mod plan;
pub mod profile;
pub mod questionnaire;
pub mod ranking;
pub mod region;
pub mod say;
pub mod scoring;
pub mod search;
pub mod sector;
pub mod share;
pub mod shortlist;
pub mod sorting;
pub mod source;
pub mod stage;
pub mod standing;
pub mod study;
pub mod why;
pub mod wire;
pub mod words;
