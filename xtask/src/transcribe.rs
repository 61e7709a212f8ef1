//! `cargo xtask transcribe`: documents → facts → OpenAPI.
//!
//! Without the documents it starts from the committed facts, so that a fresh clone can run every later step.

mod input;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use gaussdb_spec::diagnostic::Diagnostic;
use gaussdb_spec::load::{Files, Pages, Project};
use gaussdb_spec::project::{self, Described, Topic};
use gaussdb_spec::read::{calls, document};
use gaussdb_spec::sources::{self, Document, Sources};

use crate::write::{self, Target};
use crate::{Result, paths, waiting};

/// Arguments of the command.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Folder of the documents [default: $GAUSSDB_DOCUMENTS, spec/documents, ../shared/documents]
    #[arg(long, value_name = "DIR", conflicts_with = "input")]
    pub documents: Option<PathBuf>,
    /// Writes nothing; lists every file that is stale
    #[arg(long, conflicts_with = "input")]
    pub check: bool,
    /// Takes documents that changed as they are: writes their sha256 into spec/sources.toml
    #[arg(long, conflicts_with_all = ["input", "check"])]
    pub accept_documents: bool,
    /// Reads another API reference of this family instead: one file, or a folder of pages
    #[arg(long, value_name = "FILE_OR_FOLDER", requires_all = ["service", "out"])]
    pub input: Option<PathBuf>,
    /// Name of the service that `--input` describes
    #[arg(long, value_name = "NAME", requires = "input")]
    pub service: Option<String>,
    /// File of the description of `--input`; the coverage reports are written to the same folder
    #[arg(long, value_name = "FILE.yaml", requires = "input")]
    pub out: Option<PathBuf>,
}

/// Runs the command.
pub fn run(args: Args) -> Result<()> {
    if let (Some(input), Some(service), Some(out)) = (&args.input, &args.service, &args.out) {
        return unknown(input, service, out);
    }
    let begin = Instant::now();
    let folder = match args.documents {
        Some(folder) if !folder.is_dir() => return Err(format!("{}: this folder does not exist", folder.display())),
        Some(folder) => Some(folder),
        None => paths::documents(),
    };
    if folder.is_none() {
        println!("the documents were not found; using the committed facts in spec/facts");
    }
    if args.accept_documents {
        accept(folder.as_deref())?;
    }
    let transcribed = transcribe(folder.as_deref())?;
    for (name, described) in &transcribed.services {
        print(name, described);
    }
    let (files, open) = (&transcribed.files, transcribed.waiting());
    let target = Target { folder: paths::root(), files, owned: None, command: "cargo xtask transcribe" };
    if args.check {
        if !open.is_empty() {
            return Err(waiting::list(&open));
        }
        write::check(&target)?;
        println!("{} files are up to date ({:.2?})", files.len(), begin.elapsed());
    } else {
        println!("{} ({:.2?})", write::write(&target)?, begin.elapsed());
        if !open.is_empty() {
            println!("{}; the description is a draft; `cargo xtask todo` lists what to do", waiting::counts(&open));
        }
    }
    Ok(())
}

/// Everything that the documents and the files of the repository give.
pub struct Transcribed {
    /// Each service.
    pub services: Vec<(String, Described)>,
    /// All files, by path.
    pub files: Files,
}

impl Transcribed {
    /// What waits for a person, of all services.
    pub fn waiting(&self) -> Vec<(Topic, Diagnostic)> {
        let mut all: Vec<_> = self.services.iter().flat_map(|(_, described)| described.waiting.clone()).collect();
        // Some files belong to all services.
        all.sort_by_key(|(topic, _)| *topic);
        all.dedup();
        all
    }
}

/// Reads the documents of a folder, or the committed facts, and describes all services.
pub fn transcribe(folder: Option<&Path>) -> Result<Transcribed> {
    let read = |path: &str| fs::read_to_string(paths::root().join(path)).ok();
    let project = Project::load(&read).map_err(|problem| problem.to_string())?;
    let texts = match folder {
        Some(folder) => read_all(&project.sources, folder)?,
        None => BTreeMap::new(),
    };
    let (mut files, mut services, mut problems) = (Files::new(), Vec::new(), Vec::new());
    for service in &project.sources.services {
        match project.describe(service, &texts) {
            Ok((written, described)) => {
                files.extend(written);
                services.push((service.name.clone(), described));
            }
            Err(found) => problems.extend(found),
        }
    }
    match project.identity() {
        Ok(file) => files.extend([file]),
        Err(found) => problems.extend(found),
    }
    if problems.is_empty() { Ok(Transcribed { services, files }) } else { Err(list(&problems)) }
}

/// Writes the hashes of all documents into `spec/sources.toml`, as they are now.
fn accept(folder: Option<&Path>) -> Result<()> {
    let folder = folder.ok_or("there is no folder of documents; name it with --documents")?;
    let path = paths::root().join(paths::SOURCES);
    let before = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let sources = Sources::read(&before).map_err(|e| format!("{}: {e}", paths::SOURCES))?;
    let mut after = before.clone();
    for document in &sources.documents {
        let (now, _) = content(&folder.join(&document.file)).map_err(|e| e.to_string())?;
        if now != document.sha256 {
            println!("{}: sha256 is {now} now", document.id);
            after = sources::with_hash(&after, &document.id, &now).ok_or_else(|| {
                format!("{}: `{}` has no line `sha256 = \"…\"`; add one", paths::SOURCES, document.id)
            })?;
        }
    }
    if before == after {
        println!("no document changed");
        return Ok(());
    }
    let files = Files::from([(paths::SOURCES.to_owned(), after)]);
    let command = "cargo xtask transcribe --accept-documents";
    write::write(&Target { folder: paths::root(), files: &files, owned: None, command }).map(drop)
}

/// Prints what a description has.
pub fn print(name: &str, described: &Described) {
    let (operations, deprecated, schemas) = described.counts;
    println!("{name}: {operations} operations ({deprecated} deprecated), {schemas} schemas");
}

fn list(problems: &[Diagnostic]) -> String {
    let mut lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.push(format!("{} problems; no file was written", problems.len()));
    lines.join("\n")
}

/// Reads every document and compares it with its hash in `sources.toml`.
fn read_all(sources: &Sources, folder: &Path) -> Result<BTreeMap<String, Pages>> {
    let mut texts = BTreeMap::new();
    let mut problems = Vec::new();
    for document in &sources.documents {
        let path = folder.join(&document.file);
        match content(&path) {
            Err(problem) => problems.push(problem),
            Ok((now, _)) if now != document.sha256 => problems.push(another_edition(document, &path, &now)),
            Ok((_, pages)) => drop(texts.insert(document.id.clone(), pages)),
        }
    }
    if problems.is_empty() { Ok(texts) } else { Err(list(&problems)) }
}

/// The hash of a document and its texts.
pub fn content(path: &Path) -> Result<(String, Pages), Diagnostic> {
    let broken = |e: String, help: &str| Diagnostic::new(path.display().to_string(), e, help);
    if path.is_dir() {
        let pages = input::read(path).map_err(|e| broken(e, "make every page a text in UTF-8"))?.pages;
        return Ok((sources::digest_pages(&pages), pages));
    }
    let bytes = fs::read(path)
        .map_err(|e| broken(e.to_string(), "put the document there, or remove it from spec/sources.toml"))?;
    let hash = sources::digest(&bytes);
    let text = String::from_utf8(bytes).map_err(|e| not_utf8(path, &e))?;
    Ok((hash, vec![(path.display().to_string(), text)]))
}

fn another_edition(document: &Document, path: &Path, now: &str) -> Diagnostic {
    let message = format!("this is not the `{}` of spec/sources.toml; its sha256 is {now}", document.id);
    let help = "if the document was issued again, run `cargo xtask transcribe --accept-documents`; if it is another edition, add it to spec/sources.toml above the older one; see \"A new edition of a document\" in CONTRIBUTING.md";
    Diagnostic::new(path.display().to_string(), message, help)
}

fn not_utf8(path: &Path, error: &std::string::FromUtf8Error) -> Diagnostic {
    let at = error.utf8_error().valid_up_to();
    let line = error.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
    Diagnostic::new(format!("{}:{line}", path.display()), "the file is not UTF-8", "convert the file to UTF-8")
}

/// At least one of so many calls must become an operation.
const LEAST_SHARE: usize = 2;

/// `--input`: documents without corrections, texts and settings.
fn unknown(input: &Path, service: &str, out: &Path) -> Result<()> {
    let begin = Instant::now();
    let out = input::output(input, service, out)?;
    let read = input::read(input)?;
    let editions = document::read_pages(&read.pages);
    let operations: usize = editions.iter().map(|f| f.operations.len()).sum();
    let (documents, gaps) = (editions.len(), editions.iter().map(|f| f.gaps.len()).sum::<usize>());
    if operations == 0 {
        return Err(format!(
            "{}: no operation was found in {documents} documents; the section of an operation needs a heading such as `URI` and a line such as `GET /v1/…`",
            input.display(),
        ));
    }
    let calls = calls::share(&read.pages, editions.iter().flat_map(|facts| &facts.operations));
    let summary = format!("{} of {} lines with a method and a path became operations", calls.read(), calls.stated);
    // A sample with another path counts as missing, so a part may be; most of a whole document is read.
    if calls.read() * LEAST_SHARE < calls.stated {
        let first = calls
            .missing
            .first()
            .map(|it| format!("; the first of the others is line {} of {}: {}", it.line, it.page, it.call));
        return Err(format!(
            "{}: only {summary}{}; nothing is written, because the document may be cut or have another layout",
            input.display(),
            first.unwrap_or_default()
        ));
    }
    let described = project::describe_unknown(service, editions).map_err(|found| list(&found))?;
    let [description, report, findings] = out.files();
    let files = BTreeMap::from([
        (description, described.openapi.clone()),
        (report, described.coverage.clone()),
        (findings, described.findings.clone()),
    ]);
    let outcome = write::write(&Target {
        folder: out.folder,
        files: &files,
        owned: None,
        command: "cargo xtask transcribe --input",
    })?;
    print(service, &described);
    for (kind, count) in &read.skipped {
        println!("not read: {count} files {kind}");
    }
    println!("{summary}");
    println!("{documents} documents read, {gaps} gaps; {outcome} ({:.2?})", begin.elapsed());
    Ok(())
}
