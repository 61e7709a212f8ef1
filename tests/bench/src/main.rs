//! Compares size and build time of the generated crate with progenitor, for the same descriptions and in one run.
//!
//! ```text
//! cargo run --release [-- REPETITIONS]        # 5 repetitions unless said otherwise; writes results.md
//! cargo run -- --accepts FILE...              # only checks that progenitor reads these descriptions
//! ```

#![forbid(unsafe_code)]

mod generators;
mod measure;
mod programs;
mod reduce;
mod subjects;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use measure::{Cargo, Row, Stats, alone, compare, seconds};
use subjects::{OURS, PLAIN, THEIRS};

/// Module, feature and file of each description.
const SERVICES: [(&str, &str, &str); 2] =
    [("dws", "dws", "spec/openapi/dws.yaml"), ("gaussdb_mysql", "gaussdb-mysql", "spec/openapi/gaussdb-mysql.yaml")];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.split_first() {
        Some((first, files)) if first == "--accepts" => accepts(files),
        Some((first, _)) => first.parse::<usize>().map_err(|error| error.to_string()).and_then(|it| run(it.max(1))),
        None => run(5),
    };
    match result {
        Ok(page) => {
            println!("{page}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Fails for the first description that progenitor refuses.
fn accepts(files: &[String]) -> Result<String, String> {
    std::panic::set_hook(Box::new(|_| {}));
    let mut lines = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        let size = generators::progenitor(&text).map_err(|reason| format!("{file}: {reason}"))?.len();
        lines.push(format!("{file}: a client of {size} bytes"));
    }
    if lines.is_empty() { Err("--accepts needs a file".to_owned()) } else { Ok(lines.join("\n")) }
}

fn run(repetitions: usize) -> Result<String, String> {
    let (begin, load) = (Instant::now(), table::load());
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.join("../..").canonicalize().map_err(|error| error.to_string())?;
    let read = |path: &str| fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"));
    let renames = read("generator/names.toml")?;

    let (mut reduced, mut operations, mut left_out) = (Vec::new(), 0, Vec::new());
    // progenitor sometimes refuses with a panic; its message is not needed.
    std::panic::set_hook(Box::new(|_| {}));
    for (module, feature, file) in SERVICES {
        let it = reduce::reduce(&read(file)?, generators::refusal)?;
        operations += it.operations;
        left_out.extend(it.left_out);
        reduced.push((module, feature, it.text));
    }
    let _ = std::panic::take_hook();
    let inputs: Vec<_> = reduced.iter().map(|(module, feature, text)| (*module, *feature, text.as_str())).collect();

    let mut rows = Vec::new();
    let mut ours = || seconds(|| generators::ours(&inputs, &renames));
    let mut theirs = || seconds(|| generators::theirs(&inputs));
    let mut threads = || seconds(|| generators::theirs_in_threads(&inputs));
    rows.push(compare("generation, both services", (0.75, "s"), repetitions, &mut ours, &mut theirs)?);
    let what = "generation, progenitor in two threads as well";
    rows.push(compare(what, (0.75, "s"), repetitions, &mut ours, &mut threads)?);

    let folder = target(here).join("bench");
    let files = (generators::ours(&inputs, &renames)?, generators::theirs(&inputs)?);
    let (calls, their_calls) = subjects::lay(&folder, &root, &files.0, &files.1)?;
    if calls != their_calls {
        return Err(format!("{calls} calls of ours, {their_calls} of theirs"));
    }
    let cargo = Cargo { folder };
    cargo.run(&["fetch"])?;
    rows.extend(builds(&cargo, repetitions)?);
    let plain = plain(&cargo, repetitions)?;

    let minutes = begin.elapsed().as_secs_f64() / 60.0;
    let about = table::About { repetitions, operations, left_out, calls, minutes, load, plain };
    let page = table::page(&rows, &about);
    fs::write(here.join("results.md"), &page).map_err(|error| error.to_string())?;
    Ok(page)
}

/// Builds of the crates and of the programs.
fn builds(cargo: &Cargo, repetitions: usize) -> Result<Vec<Row>, String> {
    const CHECK: &[&str] = &["check"];
    const DEV: &[&str] = &["build"];
    const RELEASE: &[&str] = &["build", "--release"];
    let crates = [OURS, THEIRS];
    let table = [
        ("crate, `cargo check`", CHECK, crates),
        ("crate, `cargo build`", DEV, crates),
        ("crate, `cargo build --release`", RELEASE, crates),
        ("program with one call, dev", DEV, ["ours-one", "theirs-one"]),
        ("program with one call, release", RELEASE, ["ours-one", "theirs-one"]),
        ("program with all calls, dev", DEV, ["ours-all", "theirs-all"]),
        ("program with all calls, release", RELEASE, ["ours-all", "theirs-all"]),
    ];
    let mut rows = Vec::new();
    for (what, command, [ours, theirs]) in table {
        // Builds the dependencies first.
        for package in [ours, theirs] {
            cargo.run(&[command, &["--quiet", "--offline", "-p", package]].concat())?;
        }
        let (mut ours, mut theirs) = (|| cargo.build(command, ours), || cargo.build(command, theirs));
        rows.push(compare(what, (0.5, "s"), repetitions, &mut ours, &mut theirs)?);
    }
    for profile in ["debug", "release"] {
        let (mut ours, mut theirs) = (|| cargo.library(profile, OURS), || cargo.library(profile, THEIRS));
        rows.push(compare(&format!("library, {profile}"), (0.5, "MB"), 1, &mut ours, &mut theirs)?);
    }
    Ok(rows)
}

/// Builds of the program without any client, dev and release.
fn plain(cargo: &Cargo, repetitions: usize) -> Result<[Stats; 2], String> {
    let of = |command: &[&str]| alone(repetitions, || cargo.build(command, PLAIN));
    Ok([of(&["build"])?, of(&["build", "--release"])?])
}

/// The target folder.
fn target(here: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| here.join("target"), PathBuf::from)
}
