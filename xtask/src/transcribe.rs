//! `cargo xtask transcribe`: documents → facts → OpenAPI.
//!
//! Without the documents it starts from the committed facts, so that a fresh clone can run every later step.

mod input;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use gaussdb_spec::catalog;
use gaussdb_spec::diagnostic::Diagnostic;
use gaussdb_spec::fact::Facts;
use gaussdb_spec::identity;
use gaussdb_spec::project::{self, Described, Inputs};
use gaussdb_spec::read::{calls, document};
use gaussdb_spec::sentences::lookup;
use gaussdb_spec::sources::{self, Document, Sources};
use gaussdb_spec::yaml;

use crate::write::{self, Target};
use crate::{Result, paths};

const REGIONS: &str = "spec/behavior/regions.json";

/// Arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the documents [default: $GAUSSDB_DOCUMENTS, spec/documents, ../shared/documents]
    #[arg(long, value_name = "DIR", conflicts_with = "input")]
    pub documents: Option<PathBuf>,
    /// Writes nothing; lists every file that is stale
    #[arg(long, conflicts_with = "input")]
    pub check: bool,
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
    let sources = Sources::read(&text("spec/sources.toml")?).map_err(|e| format!("spec/sources.toml: {e}"))?;
    let folder = match args.documents {
        Some(folder) if !folder.is_dir() => return Err(format!("{}: this folder does not exist", folder.display())),
        Some(folder) => Some(folder),
        None => paths::documents(),
    };
    let mut files = BTreeMap::new();
    let texts = match &folder {
        Some(folder) => read_all(&sources, folder)?,
        None => {
            println!("the documents were not found; using the committed facts in spec/facts");
            BTreeMap::new()
        }
    };
    let (mut problems, mut missing_texts) = (Vec::new(), Vec::new());
    for service in &sources.services {
        match one(&sources, service, &texts, &mut files)? {
            Ok(described) => {
                print(&service.name, &described);
                missing_texts.extend(described.missing_texts);
            }
            Err(found) => problems.extend(found),
        }
    }
    match identity::describe(&text("spec/behavior/iam.yaml")?, &text(REGIONS)?, &sources.region) {
        Ok(description) => {
            files.insert("spec/openapi/iam.yaml".to_owned(), description);
        }
        Err(found) => problems.extend(found),
    }
    if !problems.is_empty() {
        return Err(list(&problems));
    }
    let target = Target { folder: paths::root(), files: &files, owned: None, command: "cargo xtask transcribe" };
    if args.check {
        if !missing_texts.is_empty() {
            return Err(list(&missing_texts));
        }
        write::check(&target)?;
        println!("{} files are up to date ({:.2?})", files.len(), begin.elapsed());
    } else {
        for problem in missing_texts.iter().take(SHOWN) {
            println!("{problem}");
        }
        if !missing_texts.is_empty() {
            println!(
                "{} texts are missing or unused; `cargo xtask transcribe --check` lists all of them",
                missing_texts.len()
            );
        }
        println!("{} ({:.2?})", write::write(&target)?, begin.elapsed());
    }
    Ok(())
}

/// How many missing texts are shown without `--check`.
const SHOWN: usize = 5;

fn text(path: &str) -> Result<String> {
    fs::read_to_string(paths::root().join(path)).map_err(|e| format!("{path}: {e}"))
}

/// A text that only some services have: empty when there is no such file.
fn optional(path: &str) -> Result<String> {
    if paths::root().join(path).exists() { text(path) } else { Ok(String::new()) }
}

fn print(name: &str, described: &Described) {
    let (operations, deprecated, schemas) = described.counts;
    println!("{name}: {operations} operations ({deprecated} deprecated), {schemas} schemas");
}

fn list(problems: &[Diagnostic]) -> String {
    let mut lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.push(format!("{} problems; no file was written", problems.len()));
    lines.join("\n")
}

/// Reads every document and compares it with its hash in `sources.toml`.
fn read_all(sources: &Sources, folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    let mut problems = Vec::new();
    for document in &sources.documents {
        let path = folder.join(&document.file);
        match fs::read(&path) {
            Err(e) => problems.push(Diagnostic::new(
                path.display().to_string(),
                e.to_string(),
                "put the document there, or remove it from spec/sources.toml",
            )),
            Ok(bytes) if sources::digest(&bytes) != document.sha256 => {
                problems.push(another_edition(document, &path, &bytes))
            }
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => {
                    texts.insert(document.id.clone(), text);
                }
                Err(e) => problems.push(not_utf8(&path, &e)),
            },
        }
    }
    if problems.is_empty() { Ok(texts) } else { Err(list(&problems)) }
}

fn another_edition(document: &Document, path: &Path, bytes: &[u8]) -> Diagnostic {
    let message =
        format!("the file is not the `{}` of spec/sources.toml; its sha256 is {}", document.id, sources::digest(bytes));
    let help = "if it is a new edition, add it to spec/sources.toml above the older one with this sha256 and run `cargo xtask transcribe`; see \"A new edition of a document\" in CONTRIBUTING.md";
    Diagnostic::new(path.display().to_string(), message, help)
}

fn not_utf8(path: &Path, error: &std::string::FromUtf8Error) -> Diagnostic {
    let at = error.utf8_error().valid_up_to();
    let line = error.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
    Diagnostic::new(format!("{}:{line}", path.display()), "the file is not UTF-8", "convert the file to UTF-8")
}

type Outcome = std::result::Result<Described, Vec<Diagnostic>>;

/// Facts, description and report of one service, put into `files`.
fn one(
    sources: &Sources,
    service: &sources::Service,
    texts: &BTreeMap<String, String>,
    files: &mut BTreeMap<String, String>,
) -> Result<Outcome> {
    let mut editions: Vec<Facts> = Vec::new();
    for document in sources.of(&service.name) {
        let path = format!("spec/facts/{}.yaml", document.id);
        editions.push(match texts.get(&document.id) {
            Some(content) => {
                let facts = document::read(&document.id, content);
                let header = format!(
                    "# What the document {} states, written by `cargo xtask transcribe`; do not edit.\n",
                    document.id
                );
                files.insert(path, header + &yaml::write(&facts)?);
                facts
            }
            None => yaml::read(&text(&path)?).map_err(|e| format!("{path}: {e}"))?,
        });
    }
    let issued = sources.of(&service.name).next().map_or("", |d| d.issued.as_str());
    let (corrections, operations) = (
        text(&format!("spec/corrections/{}.toml", service.name))?,
        text(&format!("spec/text/{}/operations.yaml", service.name))?,
    );
    let (regions, observed) = (text(REGIONS)?, text("spec/behavior/errors.yaml")?);
    let errors = text(&format!("spec/text/{}/errors.yaml", service.name))?;
    let metrics = optional(&format!("spec/text/{}/metrics.yaml", service.name))?;
    let catalogs = catalog::Texts { errors: &errors, metrics: &metrics, observed: &observed, regions: &regions };
    let lookup = |id: &str| texts.get(id).cloned();
    let file = |name: &str| optional(&format!("spec/text/{}/{name}.yaml", service.name));
    let (fields, schemas, values, glossary) = (file("fields")?, file("schemas")?, file("values")?, file("glossary")?);
    let words = lookup::Sources { fields: &fields, schemas: &schemas, values: &values, glossary: &glossary };
    let names = file("names")?;
    let behavior = optional(&format!("spec/behavior/{}.yaml", service.name))?;
    let (introduction, actors) = (text("spec/text/introduction.md")?, text("spec/text/actors.yaml")?);
    let inputs = Inputs {
        region: &sources.region,
        introduction: &introduction,
        actors: &actors,
        service,
        issued,
        editions,
        corrections: &corrections,
        operations: &operations,
        names: &names,
        words,
        behavior: &behavior,
        catalogs,
        documents: &lookup,
    };
    Ok(project::describe(inputs).inspect(|described| {
        files.insert(format!("spec/openapi/{}.yaml", service.name), described.openapi.clone());
        files.insert(format!("spec/openapi/{}.coverage.md", service.name), described.coverage.clone());
        files.insert(format!("spec/openapi/{}.coverage.yaml", service.name), described.findings.clone());
        if let Some(metrics) = &described.metrics {
            files.insert(format!("spec/metrics/{}.yaml", service.name), metrics.clone());
        }
    }))
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
