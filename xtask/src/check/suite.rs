//! The tests as steps: compiles and runs them, and counts the skipped ones by reason.

use std::collections::BTreeMap;

use super::{End, finish, library};
use crate::process::output;

const TEST: [&str; 3] = ["test", "--workspace", "--no-fail-fast"];

/// Compiles all tests.
pub fn compile() -> End {
    let mut command = library::cargo();
    command.args(TEST).args(["--quiet", "--no-run"]);
    finish(command)
}

/// Runs all tests.
pub fn run() -> End {
    let mut command = library::cargo();
    command.args(TEST);
    match output(&mut command) {
        Ok(text) => End::Passed(count(&text)),
        Err(text) => End::Failed(unfinished(&text)),
    }
}

/// "12 passed, 3 skipped: 2 needs the documents, 1 …" from what the harness prints.
fn count(text: &str) -> String {
    let mut passed = 0;
    let mut skipped: BTreeMap<&str, usize> = BTreeMap::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("test result: ok. ") {
            passed += rest.split(' ').next().and_then(|number| number.parse::<usize>().ok()).unwrap_or(0);
        } else if let Some((_, reason)) = line.split_once(" ... ignored").filter(|_| line.starts_with("test ")) {
            let reason = reason.strip_prefix(", ").unwrap_or("no reason");
            *skipped.entry(reason).or_default() += 1;
        }
    }
    let all: usize = skipped.values().sum();
    let reasons: Vec<_> = skipped.iter().map(|(reason, number)| format!("{number} × {reason}")).collect();
    let reasons = if reasons.is_empty() { String::new() } else { format!(": {}", reasons.join(", ")) };
    format!("{passed} passed, {all} skipped{reasons}")
}

/// The output without the lines of tests that passed.
fn unfinished(text: &str) -> String {
    let lines = text.lines().filter(|line| !(line.starts_with("test ") && line.ends_with(" ... ok")));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "
running 3 tests
test a ... ok
test b ... ignored, needs the documents
test c - should panic ... ok

test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s

running 2 tests
test src/lib.rs - x (line 3) ... ignored
test d ... ignored, needs the documents

test result: ok. 0 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.00s
";

    #[test]
    fn skipped_tests_are_counted_by_their_reason() {
        assert_eq!(count(PRINTED), "2 passed, 3 skipped: 2 × needs the documents, 1 × no reason");
        assert_eq!(count(""), "0 passed, 0 skipped");
    }

    #[test]
    fn a_failure_is_shown_without_the_tests_that_passed() {
        assert_eq!(unfinished("test a ... ok\ntest b ... FAILED\nwhy"), "test b ... FAILED\nwhy");
    }
}
