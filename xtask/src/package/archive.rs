//! The zip and the list of checksums: the same bytes for the same files, whenever and wherever they are made.

use super::release::Files;
use anyhow::Result;
use sha2::{Digest, Sha256};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// As `sha256sum -c` reads it.
pub(crate) fn sums(files: &Files) -> String {
    let line =
        |(name, bytes): (&String, &Vec<u8>)| format!("{:x}  {name}\n", Sha256::digest(bytes));
    files.iter().map(line).collect()
}

/// All files, in the order of their names, with the oldest date a zip can have.
pub(crate) fn zip(files: &Files) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let small = name.ends_with(".br") || name.ends_with(".gz");
        let method = if small {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
