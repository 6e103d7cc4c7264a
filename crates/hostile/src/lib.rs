//! What must hold whatever bytes come in. `fuzz/` tries millions of them by hand, `tests/corpus.rs` a few thousand on
//! every run of the tests: both call these functions, and a broken promise is a panic of `assert!`.

mod learner;
mod served;

pub use learner::{address, code, kept, list, memory, resume, typed};
pub use served::{core, detail, late};

use guidance::catalog::Catalog;
use std::sync::OnceLock;

/// A promise about bytes.
pub type Promise = fn(&[u8]);

/// All of them, by the name of their corpus.
pub const PROMISES: [(&str, Promise); 10] = [
    ("core", core),
    ("detail", detail),
    ("late", late),
    ("code", code),
    ("address", address),
    ("memory", memory),
    ("kept", kept),
    ("resume", resume),
    ("list", list),
    ("typed", typed),
];

/// A small catalogue of real professions.
#[allow(
    clippy::expect_used,
    reason = "a corpus without its seed is a broken check"
)]
fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| {
        let parsed = Catalog::parse(include_bytes!("../../../fuzz/corpus/core/seed.json"));
        parsed.expect("the seed is a catalogue").catalog
    })
}
