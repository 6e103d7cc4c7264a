//! What is seen: parts that take plain values, screens that read the session, where focus goes, and what hands do.

pub(crate) mod focus;
pub(crate) mod gestures;
pub(crate) mod markup;
pub(crate) mod parts;
pub(crate) mod screens;
