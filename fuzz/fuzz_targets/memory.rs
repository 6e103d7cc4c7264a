//! Bytes for `hostile::memory`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hostile::memory(bytes));
