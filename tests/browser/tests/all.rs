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
mod contract;
mod data_faults;
mod frame;
mod guest;
mod guide;
mod interests;
mod keyboard;
mod kit;
mod language;
mod late_parts;
mod lessons;
mod life;
mod panic;
mod pay;
mod private;
mod program_faults;
mod routes;
mod search;
mod sharing;
mod weight;
mod width;
mod year;
mod zoo;
