//! Bagdar: a career explorer that lives as a guest on a school's page.
//!
//! Bytes come in through [`load`], become one immutable catalogue, and [`session`] holds what a learner changes.
//! Screens read the session and call its verbs; [`embed`] is the only door to the host page.

#![allow(
    unreachable_pub,
    reason = "leptos and wasm-bindgen write `pub` into what their macros make"
)]

mod app;
mod chunks;
mod embed;
mod library;
mod load;
pub mod session;
mod storage;
mod ui;
mod voice;
