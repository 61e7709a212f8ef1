//! The two sides of a comparison from files, facts or revisions.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::Path;
use std::thread;

use gaussdb_diff::compare::Options;
use gaussdb_diff::report::history::Edition;
use gaussdb_diff::source::{self, Source};
use gaussdb_spec::fact::{self, Facts};
use gaussdb_spec::project;
use gaussdb_spec::sources::Sources;
use gaussdb_spec::yaml;
use serde_json::Value;

use crate::process::git;
use crate::{Result, paths};

/// Both sides of one service.
pub struct Pair {
    /// The service, or what else is compared.
    pub name: String,
    /// The old side.
    pub old: Source,
    /// The new side.
    pub new: Source,
    /// File of the new description, as annotations name it.
    pub new_file: String,
    /// Its text.
    pub new_text: String,
}

/// Where files of the repository are read.
#[derive(Debug, Clone, Copy)]
enum Tree<'r> {
    /// The working tree.
    Working,
    /// A revision.
    Revision(&'r str),
}

impl Tree<'_> {
    fn label(self) -> String {
        match self {
            Tree::Working => "working tree".to_owned(),
            Tree::Revision(revision) => revision.to_owned(),
        }
    }

    /// A file, or none when there is none.
    fn text(self, path: &str) -> Option<String> {
        match self {
            Tree::Working => fs::read_to_string(paths::root().join(path)).ok(),
            Tree::Revision(revision) => git(&["show", &format!("{revision}:{path}")]).ok(),
        }
    }

    fn sources(self) -> Result<Sources> {
        let text = self.text("spec/sources.toml");
        let text = text.ok_or_else(|| format!("{}: there is no spec/sources.toml", self.label()))?;
        Sources::read(&text).map_err(|e| format!("{}: spec/sources.toml: {e}", self.label()))
    }
}

/// Today in UTC as `YYYY-MM-DD`.
pub fn today() -> String {
    time::OffsetDateTime::now_utc().date().to_string()
}

/// The pairs that `old` and `new` name: one for files and editions, one for each service for revisions.
pub fn pairs(old: &str, new: Option<&str>, service: Option<&str>) -> Result<Vec<Pair>> {
    if let (Some(a), Some(b)) = (single(old)?, new.map(single).transpose()?.flatten()) {
        let name = service.map_or_else(|| "the API".to_owned(), str::to_owned);
        let new_file = new.unwrap_or_default().to_owned();
        return Ok(vec![Pair { name, old: a.0, new: b.0, new_text: b.1, new_file }]);
    }
    let new = match new {
        Some(revision) => Tree::Revision(revision),
        None => Tree::Working,
    };
    let old = Tree::Revision(old);
    for tree in [old, new] {
        if let Tree::Revision(revision) = tree {
            git(&["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])
                .map_err(|_| unknown(revision))?;
        }
    }
    let sources = new.sources()?;
    let services: Vec<&str> = sources.services.iter().map(|s| s.name.as_str()).collect();
    if let Some(name) = service.filter(|s| !services.contains(s)) {
        return Err(format!("there is no service `{name}`; there are: {}", services.join(", ")));
    }
    let wanted = services.into_iter().filter(|s| service.is_none_or(|name| name == *s));
    thread::scope(|scope| {
        let pairs: Vec<_> = wanted.map(|name| scope.spawn(move || revisions(name, old, new))).collect();
        pairs.into_iter().map(|pair| joined(pair.join())).collect()
    })
}

/// The value of a thread; one that panicked goes on panicking here.
fn joined<T>(result: thread::Result<T>) -> T {
    result.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn unknown(name: &str) -> String {
    format!("`{name}` is no file, no document of spec/sources.toml and no revision of git")
}

/// A source that needs no other: a file, or a document of `sources.toml`. Its text too.
fn single(name: &str) -> Result<Option<(Source, String)>> {
    let path = Path::new(name);
    if path.is_file() {
        return file(path, name).map(Some);
    }
    let sources = Tree::Working.sources()?;
    let Some(document) = sources.documents.iter().find(|d| d.id == name) else { return Ok(None) };
    let place = format!("spec/facts/{name}.yaml");
    let text = Tree::Working
        .text(&place)
        .ok_or_else(|| format!("{place}: the file is missing; run `cargo xtask transcribe`"))?;
    let facts: Facts = fact::text::read(&text).map_err(|e| format!("{place}: {e}"))?;
    let described = project::describe_unknown(name, vec![facts.clone()]);
    let described = described.map_err(|found| found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let mut edition: Value = yaml::read(&described.openapi).map_err(|e| format!("{place}: {e}"))?;
    // A service that was never published has no names to adopt.
    let published = format!("spec/openapi/{}.yaml", document.service);
    if let Some(text) = Tree::Working.text(&published) {
        let known: Value = yaml::read(&text).map_err(|e| format!("{published}: {e}"))?;
        source::adopt_names(&mut edition, &known);
    }
    let source = Source {
        label: name.to_owned(),
        description: edition,
        facts: vec![facts],
        hashes: [(document.id.clone(), document.sha256.clone())].into(),
        ..Source::default()
    };
    Ok(Some((source, described.openapi)))
}

/// The dated editions of a service's reference, the oldest first, each with what changed since the one before.
pub fn editions(service: &str) -> Result<Vec<Edition>> {
    let sources = Tree::Working.sources()?;
    let mut documents: Vec<_> = sources.of(service).filter(|document| !document.issued.is_empty()).collect();
    documents.sort_by(|a, b| a.issued.cmp(&b.issued));
    let options = Options { today: Some(today()) };
    let (mut out, mut before): (Vec<Edition>, Option<Source>) = (Vec::new(), None);
    // One edition alone has no history.
    for document in documents.iter().filter(|_| documents.len() > 1) {
        let (source, _) = single(&document.id)?.ok_or_else(|| unknown(&document.id))?;
        let changes = before.map(|old| gaussdb_diff::diff(&old, &source, &options)).unwrap_or_default();
        let operations = source.facts.iter().map(|facts| facts.operations.len()).sum();
        out.push(Edition { document: document.id.clone(), issued: document.issued.clone(), operations, changes });
        before = Some(source);
    }
    Ok(out)
}

fn file(path: &Path, label: &str) -> Result<(Source, String)> {
    let text = fs::read_to_string(path).map_err(|e| format!("{label}: {e}"))?;
    let description = description(&text, label)?;
    Ok((Source { label: label.to_owned(), description, ..Source::default() }, text))
}

/// An OpenAPI description in YAML or JSON.
fn description(text: &str, label: &str) -> Result<Value> {
    let value: Value = if text.trim_start().starts_with('{') {
        serde_json::from_str(text).map_err(|e| format!("{label}: {e}"))?
    } else {
        yaml::read(text).map_err(|e| format!("{label}: {e}"))?
    };
    match value.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.") => Ok(value),
        Some(version) => Err(format!("{label}: `openapi` is {version}; only versions 3.x are read")),
        None => Err(format!("{label}: this is no OpenAPI description: it has no `openapi` at the top")),
    }
}

/// One service in two revisions. Facts are read only when something changed, because they are large.
fn revisions(name: &str, old: Tree<'_>, new: Tree<'_>) -> Result<Pair> {
    let place = format!("spec/openapi/{name}.yaml");
    let texts = (old.text(&place), new.text(&place));
    let empty = || "openapi: 3.0.3\npaths: {}\n".to_owned();
    let (old_text, new_text) = (texts.0.unwrap_or_else(empty), texts.1.unwrap_or_else(empty));
    let changed = old_text != new_text;
    let side = |tree: Tree<'_>, text: &str| -> Result<Source> {
        let label = tree.label();
        let mut source = Source {
            description: if changed { description(text, &format!("{label}: {place}"))? } else { Value::Null },
            corrections: tree.text(&format!("spec/corrections/{name}.toml")).unwrap_or_default(),
            rust_api: tree.text(&format!("generated/public-api/{name}.txt")),
            label,
            ..Source::default()
        };
        if let Some(metrics) = tree.text(&format!("spec/metrics/{name}.yaml")) {
            source.metrics = yaml::read(&metrics).map_err(|e| format!("spec/metrics/{name}.yaml: {e}"))?;
        }
        Ok(source)
    };
    let (mut was, mut is) = thread::scope(|scope| {
        let was = scope.spawn(|| side(old, &old_text));
        let is = side(new, &new_text);
        Ok::<_, String>((joined(was.join())?, is?))
    })?;
    if changed {
        let (documents, others) = (documents(name, old), documents(name, new));
        // Most documents are the same on both sides, and are read once.
        let distinct: BTreeSet<&str> = documents.iter().chain(&others).map(|document| document.text.as_str()).collect();
        let facts = read_all(&distinct.into_iter().collect::<Vec<_>>());
        for (source, documents) in [(&mut was, &documents), (&mut is, &others)] {
            for Document { id, sha256, text } in documents {
                if let Some(Some(read)) = facts.get(text.as_str()) {
                    source.facts.push(read.clone());
                    source.hashes.insert(id.clone(), sha256.clone());
                }
            }
        }
    }
    Ok(Pair { name: name.to_owned(), old: was, new: is, new_file: place, new_text })
}

/// A document, with the text of its facts.
struct Document {
    id: String,
    sha256: String,
    text: String,
}

/// The documents of a service. A list in the form of another version of the reader cannot be read: there are none then.
fn documents(name: &str, tree: Tree<'_>) -> Vec<Document> {
    let Ok(sources) = tree.sources() else { return Vec::new() };
    let facts = |id: &str| tree.text(&format!("spec/facts/{id}.yaml"));
    let of = sources
        .of(name)
        .filter_map(|d| Some(Document { id: d.id.clone(), sha256: d.sha256.clone(), text: facts(&d.id)? }));
    of.collect()
}

/// Facts by their text, read in two threads. Those in the form of another version of the reader cannot be read: the
/// changes then have no lines.
fn read_all<'t>(texts: &[&'t str]) -> HashMap<&'t str, Option<Facts>> {
    let read = |texts: &[&'t str]| texts.iter().map(|text| (*text, fact::text::read(text).ok())).collect::<Vec<_>>();
    let (first, second) = texts.split_at(texts.len() / 2);
    thread::scope(|scope| {
        let other = scope.spawn(|| read(second));
        let mut all: HashMap<_, _> = read(first).into_iter().collect();
        all.extend(joined(other.join()));
        all
    })
}

/// The arguments that git gives to a diff driver.
pub fn driver(given: &[String]) -> Result<Pair> {
    let [path, old, _, _, new, ..] = given else { return Err("git passes at least seven arguments".to_owned()) };
    let read = |name: &str, label: &str| -> Result<(Source, String)> {
        if name == "/dev/null" {
            let description = serde_json::json!({ "openapi": "3.0.3", "paths": {} });
            return Ok((Source { label: label.to_owned(), description, ..Source::default() }, String::new()));
        }
        file(Path::new(name), name).map(|(source, text)| (Source { label: label.to_owned(), ..source }, text))
    };
    let ((old, _), (new, new_text)) = (read(old, "old")?, read(new, "new")?);
    Ok(Pair { name: path.clone(), old, new, new_file: path.clone(), new_text })
}
