//! Sections that a person read.  In: `cases/sections/<document>/<section>.yaml`.  Out: lines to compare with the facts.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use gaussdb_spec::fact::{Body, Field, Operation};
use gaussdb_spec::types::Type;
use serde::Deserialize;

/// One section as a person read it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Id of the document.
    pub document: String,
    /// Section number.
    pub section: String,
    /// HTTP method.
    pub method: String,
    /// Path template.
    pub path: String,
    /// `place name type requiredness`.
    pub parameters: Vec<String>,
    /// `path type requiredness` of every member of the request body.
    pub request: Vec<String>,
    /// The same of the success response.
    pub response: Vec<String>,
    /// Documented success status.
    pub success: Option<u16>,
    /// Documented status codes.
    pub statuses: Vec<u16>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Remarks of the person.
    #[serde(default)]
    pub notes: String,
}

/// All sections that a person read.
pub fn all() -> Vec<Section> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/sections");
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in std::fs::read_dir(&root).expect("cases/sections").flatten() {
        files.extend(std::fs::read_dir(folder.path()).expect("a folder of cases").flatten().map(|f| f.path()));
    }
    files.sort();
    files
        .iter()
        .map(|file| {
            let text = std::fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
            serde_yaml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
        })
        .collect()
}

/// The facts of the section, in the form of the cases.
pub fn lines(operation: &Operation) -> (Vec<String>, Vec<String>, Vec<String>) {
    let parameters = operation
        .parameters
        .iter()
        .map(|p| {
            let place = p.place;
            format!("{place} {}", line(&p.field.name, &p.field))
        })
        .collect();
    (parameters, members(operation, operation.request.as_ref()), members(operation, operation.response.as_ref()))
}

fn line(path: &str, field: &Field) -> String {
    let required = match field.required {
        Some(true) => "required",
        Some(false) => "optional",
        None => "-",
    };
    format!("{path} {} {required}", word(&field.kind))
}

fn word(kind: &Type) -> String {
    match kind {
        Type::Struct(_) => "object".to_owned(),
        Type::File => "string".to_owned(),
        Type::Array(inner) => format!("array<{}>", word(inner)),
        Type::Map(inner) => format!("map<{}>", word(inner)),
        other => other.to_string(),
    }
}

fn members(operation: &Operation, body: Option<&Body>) -> Vec<String> {
    let mut out = Vec::new();
    let Some(body) = body else { return out };
    let prefix = match &body.kind {
        Type::Array(inner) => {
            out.push(format!("[] {} -", word(inner)));
            "[]."
        }
        _ => "",
    };
    walk(operation, &body.fields, prefix, &mut BTreeSet::new(), &mut out);
    if let Type::Struct(name) = body.kind.leaf() {
        below(operation, name, prefix, &mut BTreeSet::new(), &mut out);
    }
    out
}

fn walk(operation: &Operation, fields: &[Field], prefix: &str, open: &mut BTreeSet<String>, out: &mut Vec<String>) {
    for field in fields {
        let path = format!("{prefix}{}", field.name);
        out.push(line(&path, field));
        if let Type::Struct(name) = field.kind.leaf() {
            let mut inner = path;
            let mut kind = &field.kind;
            while let Type::Array(next) | Type::Map(next) = kind {
                inner.push_str(if matches!(kind, Type::Array(_)) { "[]" } else { "{}" });
                kind = next;
            }
            below(operation, name, &format!("{inner}."), open, out);
        }
    }
}

/// A structure inside itself is listed once.
fn below(operation: &Operation, name: &str, prefix: &str, open: &mut BTreeSet<String>, out: &mut Vec<String>) {
    if let Some(structure) = operation.structure(name).filter(|_| open.insert(name.to_owned())) {
        walk(operation, &structure.fields, prefix, open, out);
        open.remove(name);
    }
}
