//! Where things stand in the checkout.

use std::path::{Path, PathBuf};

/// Folders that more than one step needs.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    /// Top of the checkout.
    pub(crate) root: PathBuf,
    /// What a school's host gets.
    pub(crate) dist: PathBuf,
    /// Hand-written and generated files that are served as they are.
    pub(crate) public: PathBuf,
    /// Installed tools; safe to delete.
    pub(crate) tools: PathBuf,
    /// Stamps and what Trunk wrote; safe to delete.
    pub(crate) work: PathBuf,
}

impl Layout {
    /// Cargo says at run time where this crate stands: the checkout may have moved since it was compiled.
    pub(crate) fn find() -> Self {
        let here = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        Self::at(here.parent().unwrap_or(&here))
    }

    /// What `cargo xtask package` writes.
    pub(crate) fn package(&self) -> PathBuf {
        self.root.join("package")
    }

    fn at(root: &Path) -> Self {
        Self {
            root: root.to_path_buf(),
            dist: root.join("dist"),
            public: root.join("public"),
            tools: root.join(".tools"),
            work: root.join("target").join("xtask"),
        }
    }
}
