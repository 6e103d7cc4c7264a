//! Bytes for `hostile::code`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hostile::code(bytes));
