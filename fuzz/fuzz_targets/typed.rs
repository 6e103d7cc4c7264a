//! Bytes for `hostile::typed`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hostile::typed(bytes));
