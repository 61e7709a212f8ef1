//! `cargo xtask new-service`: the files of a service that the project does not describe yet.

use std::fs;
use std::path::{Path, PathBuf};

use gaussdb_spec::new_service::{self, NewService};

use crate::transcribe::{self, transcribe};
use crate::write::{self, Target};
use crate::{Result, paths, waiting};

/// Arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Name of the service: lowercase letters, digits and hyphens
    name: String,
    /// Its API reference, a file or a folder of pages, in the folder of the documents
    #[arg(long, value_name = "FILE_OR_FOLDER")]
    input: PathBuf,
    /// Title of the service [default: its name]
    #[arg(long)]
    title: Option<String>,
    /// Folder of the documents [default: $GAUSSDB_DOCUMENTS, spec/documents, ../shared/documents]
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
}

/// Runs the command: lays out the files, describes the service as far as its document does, and lists what is left.
pub fn run(args: Args) -> Result<()> {
    paths::check_service(&args.name)?;
    let folder = args.documents.or_else(paths::documents);
    let folder = folder.ok_or("there is no folder of documents; create spec/documents or name one with --documents")?;
    let file = below(&folder, &args.input)?;
    let (sha256, pages) = transcribe::content(&folder.join(&file)).map_err(|e| e.to_string())?;
    let path = paths::root().join(paths::SOURCES);
    let sources = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let new = NewService {
        name: &args.name,
        title: args.title.as_deref().unwrap_or(&args.name),
        file: &file,
        sha256: &sha256,
        chinese: pages.iter().any(|(_, text)| text.contains(|c: char| ('\u{4e00}'..='\u{9fff}').contains(&c))),
    };
    let files = new_service::files(new, &sources, |path| paths::root().join(path).exists())?;
    let target = |files| Target { folder: paths::root(), files, owned: None, command: "cargo xtask new-service" };
    let written = write::write(&target(&files))?;
    println!("{written}:");
    files.keys().for_each(|path| println!("  {path}"));
    link(&args.name)?;
    let transcribed = transcribe(Some(&folder)).map_err(|e| format!("{e}\nthe files above were written"))?;
    write::write(&target(&transcribed.files))?;
    for (name, described) in transcribed.services.iter().filter(|(name, _)| *name == args.name) {
        transcribe::print(name, described);
        println!("spec/openapi/{name}.yaml is a draft: {}", waiting::counts(&described.waiting));
    }
    println!("next: `cargo xtask todo` lists what to write, and `cargo xtask generate` makes the module of the crate");
    Ok(())
}

/// The path of the input in the folder of the documents, where it can be found again.
fn below(folder: &Path, input: &Path) -> Result<String> {
    let whole = |path: &Path| path.canonicalize().map_err(|e| format!("{}: {e}", path.display()));
    let (inside, root) = (whole(input)?, whole(folder)?);
    let Ok(file) = inside.strip_prefix(&root) else {
        let (input, folder) = (input.display(), folder.display());
        return Err(format!("{input}: this is not in the folder of the documents, {folder}; copy it there first"));
    };
    let parts: Vec<_> = file.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    if parts.is_empty() {
        return Err(format!("{}: this is the folder of all documents; name one of them", input.display()));
    }
    Ok(parts.join("/"))
}

/// The mock takes the description and the resources through links, because its package must hold them.
fn link(name: &str) -> Result<()> {
    for (link, goal) in [
        (format!("{name}.yaml"), format!("../../openapi/{name}.yaml")),
        (format!("{name}.resources.yaml"), format!("../../behavior/{name}.resources.yaml")),
    ] {
        let link = paths::root().join("spec/mock/data").join(link);
        symlink(Path::new(&goal), &link).map_err(|e| format!("{}: {e}; link it to {goal}", link.display()))?;
    }
    Ok(())
}

#[cfg(unix)]
use std::os::unix::fs::symlink;
#[cfg(windows)]
use std::os::windows::fs::symlink_file as symlink;
