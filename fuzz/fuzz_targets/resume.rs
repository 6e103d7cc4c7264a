//! Bytes for `hostile::resume`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hostile::resume(bytes));
