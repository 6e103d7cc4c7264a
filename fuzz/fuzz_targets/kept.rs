//! Bytes for `hostile::kept`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hostile::kept(bytes));
