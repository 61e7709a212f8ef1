//! OpenAPI 3.0 in, the files of a Rust SDK out. Pure: text → [`FileSet`] or diagnostics.
//!
//! The passes, in order: `yaml` (text → a JSON value) → `openapi` (looked through, then read as `openapiv3`) → `resolve` (references,
//! inline types, names → `model`) → `type_graph` (boxes, uses) → `emit` (tokens) → `files` (text).
//!
//! Invariant: the output depends on nothing but the input, and no input makes it panic.

#![forbid(unsafe_code)]

mod diagnostic;
mod emit;
mod files;
mod identity;
mod limit;
mod metrics;
mod model;
mod names;
mod openapi;
mod package;
mod propose;
mod public_api;
mod resolve;
mod rustdoc;
mod type_graph;
mod yaml;

pub use diagnostic::{Code, Diagnostic};
pub use emit::is_generated;
pub use files::FileSet;
pub use identity::identity;
pub use package::Package;
pub use propose::propose;

use model::Service;
use names::{Names, Scope};

/// One description to generate from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Name of the feature, and of the module with `_` for `-`: `gaussdb-mysql`.
    pub feature: &'a str,
    /// The path that generated files and diagnostics name: `spec/openapi/dws.yaml`.
    pub file: &'a str,
    /// The OpenAPI description.
    pub text: &'a str,
    /// Path and text of the file of metrics, where the service has metrics.
    pub metrics: Option<(&'a str, &'a str)>,
}

/// The deliberate renames.
#[derive(Clone, Copy, Debug)]
pub struct Renames<'a> {
    /// The path that diagnostics name.
    pub file: &'a str,
    /// TOML.
    pub text: &'a str,
}

/// What was generated.
#[derive(Debug)]
pub struct Generated {
    /// The files.
    pub files: FileSet,
    /// Feature, operations and types of each service.
    pub counts: Vec<(String, usize, usize)>,
}

/// Generates the crate, one thread for each description. All problems are returned together, sorted by place.
pub fn generate(
    sources: &[Source<'_>],
    renames: Renames<'_>,
    package: Package<'_>,
) -> Result<Generated, Vec<Diagnostic>> {
    let names = Names::parse(renames.file, renames.text).map_err(|diagnostic| vec![diagnostic])?;
    let results = std::thread::scope(|scope| {
        let names = &names;
        let threads: Vec<_> = sources.iter().map(|source| scope.spawn(move || one(*source, names, package))).collect();
        let join = |(thread, source): (std::thread::ScopedJoinHandle<'_, _>, &Source<'_>)| {
            thread.join().unwrap_or_else(|_| Err(vec![defect(source.file)]))
        };
        threads.into_iter().zip(sources).map(join).collect::<Vec<_>>()
    });
    let (mut found, mut files, mut services) = (Vec::new(), FileSet::new(), Vec::new());
    for result in results {
        match result {
            Ok((service, set)) => {
                files.extend(set);
                services.push(service);
            }
            Err(diagnostics) => found.extend(diagnostics),
        }
    }
    if found.is_empty() {
        found.extend(names.stale());
    }
    if !found.is_empty() {
        found.sort();
        found.dedup();
        return Err(found);
    }
    files.extend(emit::package(&services, package));
    let count = |it: &Service| (it.feature.clone(), it.operations.len(), it.types.len());
    Ok(Generated { files, counts: services.iter().map(count).collect() })
}

fn one(source: Source<'_>, names: &Names, package: Package<'_>) -> Result<(Service, FileSet), Vec<Diagnostic>> {
    let value = yaml::parse(source.text).map_err(|message| {
        let (file, pointer) = (source.file.to_owned(), String::new());
        vec![Diagnostic::new(file, pointer, Code::Syntax, message)]
    })?;
    let (document, mut found) = openapi::read(source.file, &value);
    let Some(document) = document else { return Err(found) };
    let context = resolve::Context { file: source.file, feature: source.feature, names };
    let (service, more) = resolve::resolve(&document, context);
    found.extend(more);
    found.extend(regions_with_one_name(&service));
    let monitoring = source.metrics.map(|(file, text)| metrics::read(file, text)).transpose();
    let monitoring = monitoring.map_err(|diagnostic| found.push(diagnostic)).ok().flatten();
    if !found.is_empty() {
        return Err(found);
    }
    let graph = type_graph::analyze(&service);
    let files = emit::service(&service, &graph, monitoring.as_ref(), package)?;
    Ok((service, files))
}

/// Regions whose constants would get the same name.
fn regions_with_one_name(service: &Service) -> Vec<Diagnostic> {
    let mut scope = Scope::new(&service.file, "constants of regions");
    let mut found = Vec::from_iter(scope.take("ALL", "", "the table of regions").err());
    for (region, _) in &service.endpoints {
        found.extend(scope.take(&names::constant(region), "/servers", region).err());
    }
    found
}

fn defect(file: &str) -> Diagnostic {
    let (file, pointer) = (file.to_owned(), String::new());
    Diagnostic::new(file, pointer, Code::Defect, "the generator panicked")
}
