//! `cargo xtask check`: everything that must be true before a commit.
//!
//! Invariant: every step runs, whatever became of the steps before, and every failure is listed at the end.

mod library;

use std::process::Command;
use std::time::Instant;

use crate::{Result, generate, paths, transcribe, wording};

/// Nothing to choose.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// What became of a step.
enum End {
    Passed,
    Skipped(String),
    Failed(String),
}

/// Runs the command.
pub fn run(_: Args) -> Result<()> {
    let mut failed = Vec::new();
    let mut step = |name: &str, run: &dyn Fn() -> End| {
        let begin = Instant::now();
        let end = run();
        let time = begin.elapsed().as_secs_f64();
        match &end {
            End::Passed => println!("ok      {time:7.1} s  {name}"),
            End::Skipped(why) => println!("skipped {time:7.1} s  {name}: {why}"),
            End::Failed(message) => {
                println!("FAILED  {time:7.1} s  {name}");
                println!("{message}");
                failed.push(name.to_owned());
            }
        }
    };
    step("format", &|| cargo(&["fmt", "--all", "--", "--check", "-l"]));
    step("transcribe --check", &transcription);
    step("generate --check", &|| match generate::run(generate::Args { check: true }) {
        Ok(()) => End::Passed,
        Err(message) => End::Failed(message),
    });
    step("wording", &|| match wording::check() {
        Ok(()) => End::Passed,
        Err(message) => End::Failed(message),
    });
    step("clippy", &|| cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]));
    let features = paths::SERVICES.map(|(feature, _)| feature);
    for feature in [""].into_iter().chain(features) {
        let shown = if feature.is_empty() { "no feature" } else { feature };
        step(&format!("clippy of gaussdb-api with {shown}"), &|| {
            let package = ["clippy", "--quiet", "-p", "gaussdb-api", "--no-default-features"];
            let rest = ["--features", feature, "--", "-D", "warnings"];
            cargo(&[package.as_slice(), &rest].concat())
        });
    }
    for features in library::FEATURES {
        let shown = if features.is_empty() { "no feature" } else { features };
        step(&format!("clippy of gaussdb-runtime with {shown}"), &|| library::clippy(features));
    }
    step("fuzz targets of gaussdb-runtime compile", &library::fuzz_targets);
    step("the libraries on the oldest Rust they promise", &library::oldest_rust);
    // A crate outside the workspace; its dependencies are built once for both.
    let target = paths::target().display().to_string();
    step("one feature alone, used", &|| {
        let package = ["test", "--quiet", "--locked", "--manifest-path", "tests/features/Cargo.toml"];
        cargo(&[package.as_slice(), &["--target-dir", &target]].concat())
    });
    step("documentation of gaussdb-api", &documentation);
    step("tests", &|| cargo(&["test", "--quiet", "--workspace", "--no-fail-fast"]));
    if failed.is_empty() {
        return Ok(());
    }
    Err(format!("{} steps failed: {}", failed.len(), failed.join(", ")))
}

/// The documents are not in the repository, so a fresh clone cannot run this step.
fn transcription() -> End {
    let Some(documents) = paths::documents() else {
        return End::Skipped("the documents are not there".to_owned());
    };
    let (documents, check) = (Some(documents), true);
    let args = transcribe::Args { documents, check, input: None, service: None, out: None };
    match transcribe::run(args) {
        Ok(()) => End::Passed,
        Err(message) => End::Failed(message),
    }
}

fn documentation() -> End {
    let mut command = Command::new("cargo");
    command.args(["doc", "--quiet", "--no-deps", "-p", "gaussdb-api"]).env("RUSTDOCFLAGS", "-D warnings");
    finish(command)
}

fn cargo(args: &[&str]) -> End {
    let mut command = Command::new("cargo");
    command.args(args);
    finish(command)
}

/// Runs a command in the repository; its output is shown only if it fails.
fn finish(mut command: Command) -> End {
    match command.current_dir(paths::root()).output() {
        Err(error) => End::Failed(format!("cargo cannot be run: {error}")),
        Ok(output) if output.status.success() => End::Passed,
        Ok(output) => {
            let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            End::Failed(format!("{}\n{}", out.trim_end(), err.trim_end()))
        }
    }
}
