//! `cargo xtask generate`: the OpenAPI descriptions → the crate in `generated/`.

use std::collections::BTreeMap;
use std::fs;
use std::time::Instant;

use gaussdb_generator::{Diagnostic, Renames, Source, generate, identity, is_generated};

use crate::write::{self, Target};
use crate::{Result, paths};

/// Arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Writes nothing; lists every file that is stale
    #[arg(long)]
    pub check: bool,
}

/// Runs the command.
pub fn run(args: Args) -> Result<()> {
    let begin = Instant::now();
    let root = paths::root();
    let read = |path: &str| fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"));
    let mut texts = Vec::new();
    for (feature, file) in paths::SERVICES {
        let place = format!("{}/{feature}.yaml", paths::METRICS);
        let metrics = root.join(&place).exists().then(|| read(&place)).transpose()?;
        texts.push((feature, file, read(file)?, place, metrics));
    }
    let sources = texts.iter().map(|(feature, file, text, place, metrics)| {
        let metrics = metrics.as_deref().map(|metrics| (place.as_str(), metrics));
        Source { feature, file, text, metrics }
    });
    let sources: Vec<_> = sources.collect();
    let renames = read(paths::NAMES)?;
    let renames = Renames { file: paths::NAMES, text: &renames };
    let generated = generate(&sources, renames).map_err(|found| list(&found))?;
    let target = Target {
        folder: root.join(paths::GENERATED),
        files: &generated.files,
        owned: Some(is_generated),
        command: "cargo xtask generate",
    };
    let endpoints = identity(paths::IDENTITY, &read(paths::IDENTITY)?).map_err(|found| list(&[found]))?;
    let (folder, name) = paths::ENDPOINTS;
    let files = BTreeMap::from([(name.to_owned(), endpoints)]);
    let endpoints = Target { folder: root.join(folder), files: &files, owned: None, command: "cargo xtask generate" };
    for (feature, operations, types) in &generated.counts {
        println!("{feature}: {operations} operations, {types} types");
    }
    if args.check {
        write::check(&endpoints)?;
        write::check(&target)?;
        println!("{} files are up to date ({:.2?})", generated.files.len(), begin.elapsed());
    } else {
        write::write(&endpoints)?;
        let outcome = write::write(&target)?;
        println!("{outcome} ({:.2?})", begin.elapsed());
    }
    Ok(())
}

fn list(found: &[Diagnostic]) -> String {
    let mut lines: Vec<_> = found.iter().map(ToString::to_string).collect();
    lines.push(format!("{} problems; no file was written", found.len()));
    lines.join("\n")
}
