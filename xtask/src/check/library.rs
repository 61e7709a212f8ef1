//! Steps for the crates that users build: features one by one, fuzz targets, the oldest Rust.

use std::process::Command;

use super::{End, finish};
use crate::paths;

/// Each feature of the runtime alone, none, and all.
pub const FEATURES: [&str; 5] = ["", "http", "blocking", "sm3", "http,blocking,sm3,chrono,jiff,time"];

/// Cargo without the variables that `cargo run` sets for this program. Otherwise build scripts would run again each
/// time, because they depend on these variables.
pub fn cargo() -> Command {
    let mut command = Command::new("cargo");
    for (name, _) in std::env::vars_os() {
        if ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|begin| name.to_string_lossy().starts_with(begin)) {
            command.env_remove(name);
        }
    }
    command
}

/// Runs clippy on the runtime and its tests with these features.
pub fn clippy(features: &str) -> End {
    super::cargo(
        &[
            &["clippy", "--quiet", "-p", "gaussdb-runtime", "--all-targets", "--no-default-features"][..],
            &["--features", features, "--", "-D", "warnings"],
        ]
        .concat(),
    )
}

/// The fuzz targets are outside the workspace. Running them needs nightly Rust; compiling them needs a C++ compiler only.
pub fn fuzz_targets() -> End {
    if !Command::new("c++").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return End::Skipped("libFuzzer needs a C++ compiler; install one as `c++`".to_owned());
    }
    let target = paths::target().display().to_string();
    let manifest = "tests/fuzz/Cargo.toml";
    super::cargo(&["check", "--quiet", "--locked", "--manifest-path", manifest, "--target-dir", &target])
}

/// Licenses, bans and sources of everything that is built, by `deny.toml`.
pub fn dependencies() -> End {
    if !Command::new("cargo-deny").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return End::Skipped("cargo-deny is not installed; run `cargo install cargo-deny --locked`".to_owned());
    }
    super::cargo(&["deny", "check", "licenses", "bans", "sources"])
}

/// Clippy finds parts of the standard library that are too new; only an old compiler finds everything else.
pub fn oldest_rust() -> End {
    let version = match oldest_supported() {
        Ok(version) => version,
        Err(message) => return End::Failed(message),
    };
    let mut there = Command::new("rustup");
    there.args(["run", &version, "cargo", "--version"]);
    if !there.output().is_ok_and(|output| output.status.success()) {
        let how = format!("rustup toolchain install {version} --profile minimal");
        return End::Skipped(format!("Rust {version} is not installed; run `{how}`"));
    }
    let target = paths::target().join("oldest").display().to_string();
    let mut command = Command::new("rustup");
    command.args(["run", &version, "cargo", "check", "--quiet", "--locked", "--target-dir", &target]);
    command.args(["-p", "gaussdb-api", "-p", "gaussdb-runtime", "--all-features"]);
    finish(command)
}

/// `rust-version` of the workspace.
fn oldest_supported() -> Result<String, String> {
    let path = paths::root().join("Cargo.toml");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let line = text.lines().find_map(|line| line.strip_prefix("rust-version = "));
    line.map(|value| value.trim_matches('"').to_owned())
        .ok_or_else(|| "Cargo.toml has no line `rust-version = …`; add it to [workspace.package]".to_owned())
}
