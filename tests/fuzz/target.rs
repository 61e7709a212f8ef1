//! One target as a program of the fuzzer. All programs have this file; the name of the program is that of its target.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| (gaussdb_tests::targets::target(env!("CARGO_BIN_NAME")).run)(input));
