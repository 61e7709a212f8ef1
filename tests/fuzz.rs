//! Every fuzz target, on its seeds and on damaged seeds. The damage is the same in every run; `FUZZ_CASES=20000` tries
//! more for each target. `fuzz/README.md` says how to search for hours.

use std::panic::{self, AssertUnwindSafe};

use fastrand::Rng;
use gaussdb_tests::targets::{Target, target};

/// How many damaged seeds a target gets in a usual run.
const CASES: usize = 400;

/// Runs a target, and shows the input with which it fails.
fn check(target: Target, input: &[u8]) {
    if let Err(cause) = panic::catch_unwind(AssertUnwindSafe(|| (target.run)(input))) {
        let shown: String = String::from_utf8_lossy(input).chars().take(3_000).collect();
        eprintln!("the target `{}` fails with the input\n{shown}\n---", target.name);
        panic::resume_unwind(cause);
    }
}

fn holds(name: &str) {
    let target = target(name);
    let seeds = (target.seeds)();
    assert!(!seeds.is_empty());
    seeds.iter().for_each(|seed| check(target, seed));
    let cases = std::env::var("FUZZ_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(CASES);
    let mut random = Rng::with_seed(20_240_301);
    for _ in 0..cases {
        let mut input = seeds[random.usize(..seeds.len())].clone();
        for _ in 0..=random.usize(..6) {
            damage(&mut input, &seeds, &mut random);
        }
        check(target, &input);
    }
}

/// One damage: bytes are removed, replaced, repeated or come from another seed.
fn damage(input: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut Rng) {
    let start = random.usize(..=input.len());
    let end = (start + random.usize(..40)).min(input.len());
    match random.u8(..5) {
        0 => drop(input.drain(start..end)),
        1 => input.truncate(start),
        2 => input.iter_mut().skip(start).take(1).for_each(|byte| *byte = random.u8(..)),
        3 => {
            let piece = input[start..end].to_vec();
            input.splice(start..start, piece);
        }
        _ => {
            let other = &seeds[random.usize(..seeds.len())];
            let from = random.usize(..=other.len());
            let piece = other[from..(from + random.usize(..80)).min(other.len())].to_vec();
            input.splice(start..end, piece);
        }
    }
}

#[test]
fn a_document_of_any_bytes_is_read_into_sound_facts() {
    holds("document");
}

#[test]
fn a_description_of_any_bytes_becomes_rust_or_diagnostics() {
    holds("description");
}

#[test]
fn a_path_that_is_read_is_shown_as_the_same_path() {
    holds("path");
}

#[test]
fn an_answer_of_any_bytes_ends_the_call() {
    holds("answer");
}

#[test]
fn a_request_with_any_values_is_a_signed_url_or_an_error() {
    holds("request");
}

#[test]
fn the_mock_answers_any_request_with_a_status_and_a_reason() {
    holds("mock");
}
