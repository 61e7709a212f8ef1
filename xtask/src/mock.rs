//! `cargo xtask mock`: compiles and starts `gaussdb-mock`.
//!
//! It is a program of its own, because an HTTP server would make every other command slower to compile.

use std::process::Command;

use crate::{Result, paths};

/// Everything is passed on, `--help` too.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Arguments of the server
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<String>,
}

/// Runs the server until it ends.
pub fn run(args: Args) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--release", "--package", "gaussdb-mock", "--"]).args(args.rest);
    let status = command.current_dir(paths::root()).status().map_err(|e| format!("cargo cannot be started: {e}"))?;
    if status.success() { Ok(()) } else { Err("the server ended with an error".to_owned()) }
}
