//! `cargo xtask check`: everything that must be true before a commit.
//!
//! Steps run in two threads: one compiles, the other runs the steps that need no compiler. Invariant: every step runs,
//! even if others fail; the summary lists what failed and what was skipped.

mod library;
mod suite;

use std::process::Command;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use crate::process::output;
use crate::{Result, generate, lint_texts, paths, publish, transcribe};

/// The command has no arguments.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// How a step ended.
enum End {
    /// With a note for the summary, which may be empty.
    Passed(String),
    Skipped(String),
    Failed(String),
}

impl End {
    fn of(result: Result<()>) -> End {
        result.map_or_else(End::Failed, |()| End::Passed(String::new()))
    }
}

/// The finished steps: name and end.
#[derive(Default)]
struct Report(Mutex<Vec<(String, End)>>);

impl Report {
    /// Runs a step and prints how it ended.
    fn step(&self, name: &str, run: impl FnOnce() -> End) {
        println!("started            {name}");
        let begin = Instant::now();
        let end = run();
        let time = begin.elapsed().as_secs_f64();
        match &end {
            End::Passed(note) if note.is_empty() => println!("ok      {time:7.1} s  {name}"),
            End::Passed(note) => println!("ok      {time:7.1} s  {name}: {note}"),
            End::Skipped(why) => println!("SKIPPED {time:7.1} s  {name}: {why}"),
            End::Failed(message) => println!("FAILED  {time:7.1} s  {name}\n{message}"),
        }
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((name.to_owned(), end));
    }

    /// The number of steps by their end, and the names of those that were skipped or failed.
    fn summary(self) -> Result<String> {
        let steps = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let passed = steps.iter().filter(|(_, end)| matches!(end, End::Passed(_))).count();
        let notes = steps.iter().filter_map(|(name, end)| match end {
            End::Passed(note) if !note.is_empty() => Some(format!("        {name}: {note}")),
            End::Skipped(why) => Some(format!("skipped {name}: {why}")),
            _ => None,
        });
        let failed: Vec<_> =
            steps.iter().filter(|(_, end)| matches!(end, End::Failed(_))).map(|(name, _)| name.as_str()).collect();
        let skipped = steps.len() - passed - failed.len();
        let mut lines = vec![format!("{passed} steps passed, {skipped} skipped, {} failed", failed.len())];
        lines.extend(notes);
        if failed.is_empty() {
            return Ok(lines.join("\n"));
        }
        lines.extend(failed.iter().map(|name| format!("failed  {name}")));
        Err(lines.join("\n"))
    }
}

/// Runs the command.
pub fn run(_: Args) -> Result<()> {
    let report = Report::default();
    let services = paths::services()?.into_iter().map(|(feature, _)| feature).collect();
    let (built, wait) = mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(|| compile(&report, services, built));
        run_without_compiler(&report, wait);
    });
    println!("{}", report.summary()?);
    Ok(())
}

/// Steps that compile. They run one after the other, because cargo locks the target folder. The tests are compiled
/// first, so that they can run while the other steps compile.
fn compile(report: &Report, services: Vec<String>, built: Sender<()>) {
    report.step("tests compile", suite::compile);
    // The receiver is gone if the other thread has failed.
    let _ = built.send(());
    report.step("clippy", || cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]));
    for feature in std::iter::once(String::new()).chain(services) {
        report.step(&format!("clippy of gaussdb-api with {}", shown(&feature)), || {
            let package = ["clippy", "--quiet", "-p", "gaussdb-api", "--no-default-features"];
            let rest = ["--features", &feature, "--", "-D", "warnings"];
            cargo(&[package.as_slice(), &rest].concat())
        });
    }
    for features in library::FEATURES {
        report.step(&format!("clippy of gaussdb-runtime with {}", shown(features)), || library::clippy(features));
    }
    report.step("fuzz targets compile", library::fuzz_targets);
    // The crate is outside the workspace; with the same target folder its dependencies are built only once.
    let target = paths::target().display().to_string();
    report.step("one feature alone, used", || {
        let package = ["test", "--quiet", "--locked", "--manifest-path", "tests/features/Cargo.toml"];
        cargo(&[package.as_slice(), &["--target-dir", &target]].concat())
    });
    report.step("documentation of gaussdb-api", || {
        let mut command = library::cargo();
        command.args(["doc", "--quiet", "--no-deps", "-p", "gaussdb-api"]).env("RUSTDOCFLAGS", "-D warnings");
        finish(command)
    });
}

/// Steps that need no compiler, or one with a target folder of its own.
fn run_without_compiler(report: &Report, built: Receiver<()>) {
    report.step("format", || cargo(&["fmt", "--all", "--", "--check", "-l"]));
    report.step("transcribe --check", transcription);
    report.step("generate --check", || {
        End::of(generate::run(generate::Args { check: true, ..generate::Args::default() }))
    });
    report.step("lint texts", || End::of(lint_texts::check()));
    report.step("licenses, bans and sources of dependencies", library::dependencies);
    report.step("published forms pass Redocly and TypeScript", published);
    // This also returns if the other thread is gone; then the tests compile here.
    let _ = built.recv();
    report.step("tests", suite::run);
    report.step("the libraries compile with the oldest supported Rust", library::oldest_rust);
}

fn shown(features: &str) -> &str {
    if features.is_empty() { "no feature" } else { features }
}

/// The documents are not in the repository, so a fresh clone cannot run this step.
fn transcription() -> End {
    let Some(documents) = paths::documents() else {
        return End::Skipped("needs the documents".to_owned());
    };
    let (documents, check) = (Some(documents), true);
    End::of(transcribe::run(transcribe::Args { documents, check, ..transcribe::Args::default() }))
}

/// The tools come from the registry of npm, which is not everywhere.
fn published() -> End {
    if let Err(why) = publish::quick_tools() {
        let last = why.lines().last().unwrap_or_default();
        return End::Skipped(format!("needs npx and the registry of npm ({last})"));
    }
    End::of(publish::run(publish::Args { quick: true, ..publish::Args::default() }))
}

fn cargo(args: &[&str]) -> End {
    let mut command = library::cargo();
    command.args(args);
    finish(command)
}

/// Runs a command in the repository; its output is shown only if it fails.
fn finish(mut command: Command) -> End {
    End::of(output(&mut command).map(drop))
}

#[cfg(test)]
mod summary {
    use super::*;

    #[test]
    fn what_was_skipped_is_named_with_its_reason() {
        let report = Report::default();
        report.step("paint", || End::Passed(String::new()));
        report.step("tests", || End::Passed("3 passed, 1 skipped: 1 needs the tins".to_owned()));
        report.step("lids", || End::Skipped("no tin is there".to_owned()));
        let summary = report.summary().unwrap();
        assert_eq!(
            summary,
            "2 steps passed, 1 skipped, 0 failed\n        tests: 3 passed, 1 skipped: 1 needs the tins\nskipped lids: no tin is there"
        );
    }

    #[test]
    fn a_step_that_fails_fails_the_command_after_all_have_run() {
        let report = Report::default();
        report.step("paint", || End::Failed("dry".to_owned()));
        report.step("lids", || End::Passed(String::new()));
        assert_eq!(report.summary().unwrap_err(), "1 steps passed, 0 skipped, 1 failed\nfailed  paint");
    }
}
