//! Our own words for a service.  In: the files of `spec/text/<service>/`.  Out: names and descriptions by what they describe.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::Diagnostic;
use crate::edition::Service;

/// OperationTexts of operations and tags.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationTexts {
    /// By chapter number.
    #[serde(default)]
    pub tags: IndexMap<String, Tag>,
    /// By method and path.
    #[serde(default)]
    pub operations: IndexMap<String, Operation>,
}

/// A group of operations.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: String,
}

/// An operation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// operationId, stable for ever.
    pub id: String,
    /// Three to seven words.
    pub title: String,
    /// What it does.
    pub description: String,
    /// Announced to be retired; must agree with the document.
    #[serde(default)]
    pub deprecated: bool,
    /// The operation that replaces a retired one, by method and path.
    #[serde(default)]
    pub replacement: Option<String>,
}

impl OperationTexts {
    /// Reads a file; unknown keys are errors.
    pub fn read(text: &str) -> Result<Self, String> {
        crate::yaml::read(text)
    }

    /// What is missing for a service, and what describes nothing.
    pub fn check(&self, service: &Service, place: &str) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        let mut ids: IndexMap<String, &str> = IndexMap::new();
        for merged in &service.operations {
            let key = merged.operation.key();
            match self.operations.get(&key) {
                None => out.push(Diagnostic::new(
                    place,
                    format!("`{key}` has no name and no description"),
                    format!("add it under `operations` (section {} of {})", merged.operation.section, merged.document),
                )),
                Some(words) => {
                    if words.deprecated != merged.operation.deprecated {
                        out.push(Diagnostic::new(
                            place,
                            format!(
                                "`{key}` says deprecated: {}, the document {}",
                                words.deprecated, merged.operation.deprecated
                            ),
                            "correct one of them",
                        ));
                    }
                    if let Some(other) = ids.insert(words.id.to_lowercase(), &words.id) {
                        out.push(Diagnostic::new(
                            place,
                            format!("two operations are called `{other}`"),
                            "ids differ in more than case",
                        ));
                    }
                }
            }
            if !self.tags.contains_key(&merged.chapter) {
                out.push(Diagnostic::new(
                    place,
                    format!("chapter {} of `{key}` has no tag", merged.chapter),
                    "add it under `tags`",
                ));
            }
        }
        let known = |key: &str| service.operations.iter().any(|m| m.operation.key() == key);
        for (key, words) in &self.operations {
            if !known(key) {
                out.push(Diagnostic::new(
                    place,
                    format!("`{key}` describes no operation"),
                    "remove it, or fix method and path",
                ));
            }
            if let Some(replacement) = words.replacement.as_ref().filter(|r| !known(r)) {
                out.push(Diagnostic::new(
                    place,
                    format!("`{key}` is replaced by `{replacement}`, which is no operation"),
                    "fix method and path",
                ));
            }
        }
        for number in self.tags.keys().filter(|n| !service.operations.iter().any(|m| m.chapter == **n)) {
            out.push(Diagnostic::new(place, format!("tag of chapter {number} has no operation"), "remove it"));
        }
        out
    }
}
