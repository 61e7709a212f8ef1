//! Changes of every kind, each made at several places of a published description.
//!
//! A case is one operation with everything it refers to, and the same again with one change. Which places are taken
//! depends on nothing but the description, so the cases are the same in each run.

mod kinds;
mod places;

use gaussdb_diff::change::Change;
use gaussdb_diff::compare::Options;
use gaussdb_diff::source::Source;
use serde_json::Value;

pub use self::kinds::{KINDS, Kind};
use self::places::Operation;

/// How many places of a description are changed for each kind.
const PLACES: usize = 4;

/// One change at one place.
#[derive(Debug, Clone)]
pub struct Case {
    /// The kind of change.
    pub kind: &'static Kind,
    /// Service, method, path and JSON pointer of the place.
    pub at: String,
    /// The description before.
    pub old: Value,
    /// The description after.
    pub new: Value,
}

impl Case {
    /// What the project's own comparison finds.
    pub fn found(&self) -> Vec<Change> {
        let source = |description: &Value| Source { description: description.clone(), ..Source::default() };
        gaussdb_diff::diff(&source(&self.old), &source(&self.new), &Options::default())
    }
}

/// The cases of all published descriptions, and of the invented one in `tests/cases/diff`, which has what they lack.
pub fn all() -> Vec<Case> {
    let services = crate::services().map(|name| (name, format!("spec/openapi/{name}.yaml")));
    let invented = ("paint", "tests/cases/diff/base.yaml".to_owned());
    let files = services.chain([invented]);
    let cases = files.flat_map(|(name, path)| {
        let text = std::fs::read_to_string(crate::root().join(&path)).unwrap_or_else(|e| panic!("{path}: {e}"));
        cases(name, &gaussdb_spec::yaml::read(&text).unwrap_or_else(|e| panic!("{path}: {e}")))
    });
    cases.collect()
}

/// All cases of a description.
fn cases(service: &str, description: &Value) -> Vec<Case> {
    let operations = places::operations(description);
    let mut out = Vec::new();
    for (number, kind) in KINDS.iter().enumerate() {
        let mut found = 0;
        // Each kind begins at another operation, so that the cases spread over the whole description.
        let start = number * 37 % operations.len().max(1);
        for (method, path) in operations.iter().cycle().skip(start).take(operations.len()) {
            let operation = Operation::cut(description, method, path);
            let Some((at, new)) = first(kind, &operation) else { continue };
            let at = format!("{service} {} {path} {at}", method.to_uppercase());
            let (old, new) = if kind.backwards { (new, operation.document) } else { (operation.document, new) };
            out.push(Case { kind, at, old, new });
            found += 1;
            if found == PLACES {
                break;
            }
        }
    }
    out
}

/// The first place of an operation where the kind applies.
fn first(kind: &Kind, operation: &Operation) -> Option<(String, Value)> {
    let places = (kind.places)(operation);
    places.into_iter().find_map(|at| {
        let mut new = operation.document.clone();
        (kind.change)(&mut new, operation, &at)?;
        (new != operation.document || kind.check.is_none()).then_some((at, new))
    })
}
