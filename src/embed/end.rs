//! The end of the program. A panic leaves it half-done, so the glue lets nobody in again and tells the loader, which
//! offers a restart (`xtask/src/split.js`).

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Stands in the glue.
    fn bagdar_panicked(file: &str, line: u32);
}

/// A panic says where it was before it ends everything.
pub(super) fn watch() {
    std::panic::set_hook(Box::new(|info| {
        let (file, line) = info.location().map_or(("", 0), |it| (it.file(), it.line()));
        bagdar_panicked(file, line);
    }));
}
