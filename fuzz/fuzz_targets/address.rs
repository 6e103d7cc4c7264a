//! Bytes for `hostile::address`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hostile::address(bytes));
