//! Bytes for `hostile::late`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hostile::late(bytes));
