//! `cargo xtask todo`: everything that waits for a person.

use std::path::PathBuf;

use crate::transcribe::transcribe;
use crate::{Result, paths, waiting};

/// Arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the documents [default: $GAUSSDB_DOCUMENTS, spec/documents, ../shared/documents]
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
}

/// Runs the command. Nothing is written.
pub fn run(args: Args) -> Result<()> {
    let folder = args.documents.or_else(paths::documents);
    let found = transcribe(folder.as_deref())?.waiting();
    let text = if found.is_empty() { "nothing waits for a person".to_owned() } else { waiting::list(&found) };
    println!("{text}");
    Ok(())
}
