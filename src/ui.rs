//! What is seen: parts that take plain values, screens that read the session, and where focus goes.

pub(crate) mod focus;
pub(crate) mod markup;
pub(crate) mod parts;
pub(crate) mod screens;
