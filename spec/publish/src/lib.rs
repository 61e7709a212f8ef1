//! The descriptions in the forms that other languages take.  In: the YAML of each service.  Out: the files of a folder:
//! OpenAPI 3.0 as YAML and JSON, OpenAPI 3.1, 3.0 without references, packages for npm and PyPI, and pages to read.
//!
//! Invariants: every form is derived from the YAML and says the same; equal input gives equal bytes.

#![forbid(unsafe_code)]

mod inline;
mod modern;
mod overlay;
mod packages;
mod pages;
mod progenitor;
mod workflows;

use std::collections::BTreeMap;

use gaussdb_diff::report::history::Edition;
use gaussdb_spec::yaml;
use serde_json::Value;
use sha2::{Digest, Sha256};

pub use inline::inlined;
pub use modern::{to_30, to_31};
pub use progenitor::for_progenitor;

/// The description of a service.
#[derive(Debug, Clone, Copy)]
pub struct Service<'a> {
    /// Its name: `dws`.
    pub name: &'a str,
    /// The description, OpenAPI 3.0 as YAML.
    pub yaml: &'a str,
    /// The editions of its reference, the oldest first, with what changed in each; empty when there is only one.
    pub editions: &'a [Edition],
    /// `spec/metrics/<service>.yaml`, of a service that has metrics.
    pub metrics: Option<&'a str>,
    /// Examples of the Rust crate by `operationId`.
    pub rust: &'a BTreeMap<String, String>,
}

/// The texts that packages carry.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// `spec/behavior/workflows.yaml`.
    pub workflows: &'a str,
    /// The version of this project.
    pub version: &'a str,
    /// The licenses by file name.
    pub licenses: &'a [(&'a str, String)],
}

/// The files of all forms by their path; `openapi/dws.yaml`, `npm/package.json` and the like.
///
/// # Errors
///
/// A description is no YAML, or has a reference that leads nowhere.
pub fn files(services: &[Service<'_>], about: About<'_>) -> Result<BTreeMap<String, String>, String> {
    let (mut forms, mut arazzo, mut documents) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    for service in services {
        let name = service.name;
        let document: Value = yaml::read(service.yaml).map_err(|e| format!("{name}: {e}"))?;
        let modern = to_31(&document);
        let write = |value: &Value| yaml::write(value).map_err(|e| format!("{name}: {e}"));
        forms.insert(format!("{name}.yaml"), service.yaml.to_owned());
        forms.insert(format!("{name}.json"), json(&document));
        forms.insert(format!("{name}.3.1.yaml"), write(&modern)?);
        forms.insert(format!("{name}.3.1.json"), json(&modern));
        forms.insert(format!("{name}.inlined.json"), json(&inlined(&document).map_err(|e| format!("{name}: {e}"))?));
        if let Some(workflows) = workflows::document(name, &document, about.workflows)? {
            arazzo.insert(format!("arazzo/{name}.yaml"), write(&workflows)?);
        }
        if let Some(overlay) = overlay::overlay(&document) {
            forms.insert(format!("{name}.speakeasy.overlay.yaml"), write(&overlay)?);
        }
        forms.insert(format!("{name}.progenitor.json"), json(&for_progenitor(&document)));
        let metrics = service.metrics.map(|text| yaml::read(text).map_err(|e| format!("metrics of {name}: {e}")));
        let (editions, metrics, rust) = (service.editions, metrics.transpose()?, service.rust);
        documents.push(pages::Source { name, document, editions, metrics, rust });
    }
    let mut out = packages::files(services, &forms, about);
    out.extend(arazzo);
    out.extend(pages::files(&documents).into_iter().map(|(path, text)| (format!("site/{path}"), text)));
    out.extend(forms.into_iter().map(|(path, text)| (format!("openapi/{path}"), text)));
    let sums: String = out.iter().map(|(path, text)| format!("{}  {path}\n", digest(text))).collect();
    out.insert("SHA256SUMS".to_owned(), sums);
    Ok(out)
}

/// All operations in the order of the description: method, path and value.
fn operations(document: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths.flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten().filter(|(_, value)| value["operationId"].is_string());
        methods.map(move |(method, value)| (method.as_str(), path.as_str(), value))
    })
}

fn json(value: &Value) -> String {
    format!("{value:#}\n")
}

fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
