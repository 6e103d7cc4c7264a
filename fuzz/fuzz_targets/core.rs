//! Bytes for `hostile::core`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hostile::core(bytes));
