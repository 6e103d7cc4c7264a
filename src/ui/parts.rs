//! Parts: plain values in, a view out. They can be drawn without a session.

pub(crate) mod cloud;
pub(crate) mod dated;
pub(crate) mod demand;
pub(crate) mod face;
pub(crate) mod handoff;
pub(crate) mod hexagon;
pub(crate) mod icon;
pub(crate) mod interests;
pub(crate) mod lesson;
pub(crate) mod mark;
pub(crate) mod measure;
pub(crate) mod notice;
pub(crate) mod pay;
pub(crate) mod qr;
pub(crate) mod skills;
pub(crate) mod sources;
pub(crate) mod term;
pub(crate) mod tiles;
