//! The project's commands: `cargo xtask …`. Arguments in, exit code out; each command is a module.
//!
//! Invariant: only this crate reads and writes files of the repository, and all of it is written by `write`.

#![forbid(unsafe_code)]

mod check;
mod diff;
mod generate;
mod lint_texts;
mod mock;
mod new_service;
mod paths;
mod process;
mod publish;
mod release;
mod todo;
mod transcribe;
mod waiting;
mod write;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The error is the complete message for the user.
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
    /// Runs transcribe, then generate
    Build {
        /// Folder of the documents [default: $GAUSSDB_DOCUMENTS, spec/documents, ../shared/documents]
        #[arg(long, value_name = "DIR")]
        documents: Option<std::path::PathBuf>,
    },
    /// Lists everything that waits for a person: texts, names, findings, corrections that no longer fit
    Todo(todo::Args),
    /// Lays out the files of a service that the project does not describe yet, and drafts its description
    NewService(new_service::Args),
    /// Shows what changed between two descriptions, editions or revisions, and what it means for callers
    Diff(diff::Args),
    /// Starts a server that answers like the services, without an account
    #[command(disable_help_flag = true)]
    Mock(mock::Args),
    /// Writes the descriptions in all their forms, and packages for npm and PyPI
    Publish(publish::Args),
    /// Says the next version and why, and writes what a release needs; publishes nothing
    Release(release::Args),
    /// Runs all checks that must pass before a commit
    Check(check::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Transcribe(args) => transcribe::run(args),
        Command::Generate(args) => generate::run(args),
        Command::Build { documents } => {
            let args = transcribe::Args { documents, ..transcribe::Args::default() };
            transcribe::run(args).and_then(|()| generate::run(generate::Args::default()))
        }
        Command::Todo(args) => todo::run(args),
        Command::NewService(args) => new_service::run(args),
        Command::Diff(args) => diff::run(args),
        Command::Mock(args) => mock::run(args),
        Command::Publish(args) => publish::run(args),
        Command::Release(args) => release::run(args),
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
