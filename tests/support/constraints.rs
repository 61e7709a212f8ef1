//! Fields with descriptions that a person read.  In: `cases/constraints/<document>.yaml`.  Out: expectations, and facts
//! by path.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use gaussdb_spec::fact::{Field, Operation};
use gaussdb_spec::types::Type;
use serde::Deserialize;
use serde_yaml::Value;

/// The fields of one document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// Id of the document.
    pub document: String,
    /// What each description states, as found by a person.
    pub fields: Vec<Expected>,
}

/// What one description states.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// Section number.
    pub section: String,
    /// `path`, `query`, `header`, `request` or `response`, and the path of the field.
    pub field: String,
    /// Keyword or rule → number; `numeric` limits are those of texts that contain numbers.
    #[serde(default)]
    pub limits: BTreeMap<String, i64>,
    /// The default.
    #[serde(default)]
    pub default: Option<Value>,
    /// All values, in any order.
    #[serde(default)]
    pub values: Vec<Value>,
    /// Texts that the rules about characters allow.
    #[serde(default)]
    pub accepts: Vec<String>,
    /// Texts that these rules refuse.
    #[serde(default)]
    pub refuses: Vec<String>,
    /// How many classes of characters must occur.
    #[serde(default)]
    pub classes: Option<u32>,
    /// A format, or the vendor's own shape.
    #[serde(default)]
    pub shape: Option<String>,
    /// Kinds of other rules.
    #[serde(default)]
    pub rules: Vec<String>,
}

/// All samples.
pub fn all() -> Vec<Sample> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/constraints");
    let mut files: Vec<_> = std::fs::read_dir(&root).expect("cases/constraints").flatten().map(|f| f.path()).collect();
    files.sort();
    files
        .iter()
        .map(|file| {
            let text = std::fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
            serde_yaml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
        })
        .collect()
}

/// The fields of an operation by place and path.
pub fn fields(operation: &Operation) -> BTreeMap<String, &Field> {
    let mut out = BTreeMap::new();
    for parameter in &operation.parameters {
        let place = parameter.place;
        out.insert(format!("{place} {}", parameter.field.name), &parameter.field);
    }
    for (side, body) in [("request", &operation.request), ("response", &operation.response)] {
        let Some(body) = body else { continue };
        let prefix = if matches!(body.kind, Type::Array(_)) { "[]." } else { "" };
        below(operation, &body.fields, &format!("{side} {prefix}"), &mut BTreeSet::new(), &mut out);
    }
    out
}

fn below<'o>(
    operation: &'o Operation,
    fields: &'o [Field],
    prefix: &str,
    open: &mut BTreeSet<String>,
    out: &mut BTreeMap<String, &'o Field>,
) {
    for field in fields {
        let mut path = format!("{prefix}{}", field.name);
        out.insert(path.clone(), field);
        let mut kind = &field.kind;
        while let Type::Array(inner) | Type::Map(inner) = kind {
            path.push_str(if matches!(kind, Type::Array(_)) { "[]" } else { "{}" });
            kind = inner;
        }
        if let Type::Struct(name) = kind
            && let Some(structure) = operation.structure(name).filter(|_| open.insert(name.clone()))
        {
            below(operation, &structure.fields, &format!("{path}."), open, out);
            open.remove(name);
        }
    }
}
