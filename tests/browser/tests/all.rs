//! Journeys of a learner, from a school's page to the answer.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "steps that journeys share fail the journey on the spot"
)]

mod access;
mod address;
mod ages;
mod attributes;
mod circumstances;
mod contract;
mod data_faults;
mod frame;
mod guest;
mod guide;
mod interests;
mod kept;
mod keyboard;
mod kit;
mod language;
mod late_parts;
mod lessons;
mod life;
mod offline;
mod old_browsers;
mod pages;
mod panic;
mod pay;
mod policies;
mod private;
mod program_faults;
mod routes;
mod schools;
mod search;
mod sharing;
mod versions;
mod weight;
mod width;
mod year;
mod zoo;
