//! One side of a comparison: a description, and whatever is known about where it comes from.

use std::collections::{BTreeMap, BTreeSet};

use gaussdb_spec::fact::Facts;
use serde_json::Value;

use crate::change::{Cause, Change, shape};
use crate::check;

/// One side.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// What people call it: a file, a revision, an edition.
    pub label: String,
    /// The description.
    pub description: Value,
    /// Facts that it was made from, the leading document first; empty for a foreign file.
    pub facts: Vec<Facts>,
    /// SHA-256 of each document, by its id.
    pub hashes: BTreeMap<String, String>,
    /// Text of the corrections.
    pub corrections: String,
    /// Metrics, or null.
    pub metrics: Value,
    /// Listing of the public API of the Rust module.
    pub rust_api: Option<String>,
}

/// Gives the operations of `description` the names, titles and groups that `published` has for the same method and path.
///
/// A single edition has names that were made from its paths; people know the published ones.
pub fn adopt_names(description: &mut Value, published: &Value) {
    let mut known: BTreeMap<String, &Value> = BTreeMap::new();
    for (path, method, operation) in published["paths"].as_object().into_iter().flatten().flat_map(methods) {
        known.insert(shape(&format!("{method} {path}")), operation);
    }
    let Some(paths) = description.get_mut("paths").and_then(Value::as_object_mut) else { return };
    for (path, item) in paths {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            let Some(names) = known.get(&shape(&format!("{method} {path}"))) else { continue };
            let keys = ["operationId", "summary", "tags"].into_iter().filter_map(|key| Some((key, names.get(key)?)));
            if let Some(operation) = operation.as_object_mut() {
                operation.extend(keys.map(|(key, value)| (key.to_owned(), value.clone())));
            }
        }
    }
}

fn methods<'v>((path, item): (&'v String, &'v Value)) -> impl Iterator<Item = (&'v str, &'v str, &'v Value)> {
    item.as_object().into_iter().flatten().map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
}

/// Metrics that were added, removed or changed.
pub(crate) fn metrics(old: &Source, new: &Source) -> Vec<Change> {
    let read = |source: &Source| -> BTreeMap<String, Value> {
        let list = source.metrics.get("metrics").and_then(Value::as_array).into_iter().flatten();
        list.filter_map(|m| Some((m.get("id")?.as_str()?.to_owned(), m.clone()))).collect()
    };
    let (was, is) = (read(old), read(new));
    let mut out = Vec::new();
    for id in was.keys().chain(is.keys()).collect::<BTreeSet<_>>() {
        let place = format!("metric {id}");
        let check = match (was.get(id), is.get(id)) {
            (Some(a), Some(b)) if a == b => continue,
            (Some(a), Some(b)) => {
                out.push(Change::whole(&check::METRIC_CHANGED, &place, Some(a.to_string()), Some(b.to_string())));
                continue;
            }
            (Some(_), None) => &check::METRIC_REMOVED,
            _ => &check::METRIC_ADDED,
        };
        out.push(Change::whole(check, &place, was.get(id).map(|_| id.clone()), is.get(id).map(|_| id.clone())));
    }
    out
}

/// Rows of the corrections by their kind and id.
type Rows = BTreeMap<(String, String), toml::Value>;

/// The rows of a file of corrections; notes are about findings, not about the API, and are left out.
pub(crate) fn rows(text: &str) -> Rows {
    let table: toml::Table = text.parse().unwrap_or_default();
    let mut out = Rows::new();
    for kind in ["correction", "observed"] {
        for row in table.get(kind).and_then(toml::Value::as_array).into_iter().flatten() {
            let id = row.get("id").and_then(toml::Value::as_str).map_or_else(|| row.to_string(), str::to_owned);
            out.insert((kind.to_owned(), id), row.clone());
        }
    }
    out
}

/// Corrections and observations that came or went.
pub(crate) fn corrections(old: &Source, new: &Source) -> Vec<Change> {
    let (was, is) = (rows(&old.corrections), rows(&new.corrections));
    let mut out = Vec::new();
    for key in was.keys().chain(is.keys()).collect::<BTreeSet<_>>() {
        let (a, b) = (was.get(key), is.get(key));
        if a == b {
            continue;
        }
        let check = match (key.0.as_str(), a, b) {
            ("correction", None, _) => &check::CORRECTION_ADDED,
            ("correction", _, None) => &check::CORRECTION_REMOVED,
            _ => &check::OBSERVATION_CHANGED,
        };
        let reason = |row: Option<&toml::Value>| {
            row.map(|r| r.get("because").and_then(toml::Value::as_str).map_or_else(|| r.to_string(), str::to_owned))
        };
        let name = if key.0 == "correction" { format!("correction {}", key.1) } else { "observation".to_owned() };
        let mut change = Change::whole(check, &name, reason(a), reason(b));
        change.cause = Cause::Correction;
        out.push(change);
    }
    out
}

/// The operation that a row is about, by method and path.
pub(crate) fn operation(row: &toml::Value) -> Option<&str> {
    row.get("at")?.get("operation")?.as_str()
}
