//! The project's commands: `cargo xtask …`. Arguments in, exit code out; the work is in one module for each command.
//!
//! Invariant: this crate alone reads and writes the repository, and `write` is its only writer.

#![forbid(unsafe_code)]

mod check;
mod generate;
mod lint_texts;
mod paths;
mod transcribe;
mod write;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What a command ends with: nothing, or the message of its failure, already complete.
type Result<T, E = String> = std::result::Result<T, E>;

/// The project's commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Reads the documents and writes facts, OpenAPI descriptions and coverage reports
    Transcribe(transcribe::Args),
    /// Reads the OpenAPI descriptions and writes the crate in generated/
    Generate(generate::Args),
    /// Both in turn: from the documents to the crate
    Build {
        /// Folder of the documents [default: $GAUSSDB_DOCUMENTS, spec/documents, ../shared/documents]
        #[arg(long, value_name = "DIR")]
        documents: Option<std::path::PathBuf>,
    },
    /// Runs everything that must be true before a commit
    Check(check::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Transcribe(args) => transcribe::run(args),
        Command::Generate(args) => generate::run(args),
        Command::Build { documents } => {
            let args = transcribe::Args { documents, check: false, input: None, service: None, out: None };
            transcribe::run(args).and_then(|()| generate::run(generate::Args { check: false }))
        }
        Command::Check(args) => check::run(args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
