//! Our own words for a service.  In: the files of `spec/text/<service>/`.  Out: names and descriptions by what they describe.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::Diagnostic;
use crate::edition::Service;

/// Names and texts of operations and their groups.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationTexts {
    /// Groups of operations by name, in the order in which they are shown, each with what it is for.
    #[serde(default)]
    pub tags: IndexMap<String, String>,
    /// Groups of these groups, in the order in which they are shown; each tag is in one of them.
    #[serde(default)]
    pub groups: IndexMap<String, Vec<String>>,
    /// By method and path.
    #[serde(default)]
    pub operations: IndexMap<String, Operation>,
}

/// An operation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// operationId, stable for ever.
    pub id: String,
    /// The group in which people look for it.
    pub tag: String,
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

    /// Tags that are in no group or in several, and groups of tags that do not exist.
    fn check_groups(&self, place: &str) -> Vec<Diagnostic> {
        let grouped: Vec<&String> = self.groups.values().flatten().collect();
        let times = |tag: &String| grouped.iter().filter(|other| **other == tag).count();
        let wrong = self.tags.keys().filter(|tag| !self.groups.is_empty() && times(tag) != 1).map(|tag| {
            let message = format!("the tag `{tag}` is in {} of the `groups`", times(tag));
            Diagnostic::new(place, message, "put it into exactly one")
        });
        let unknown = grouped.iter().filter(|tag| !self.tags.contains_key(**tag)).map(|tag| {
            Diagnostic::new(place, format!("`groups` names `{tag}`, which is no tag"), "remove it, or fix its name")
        });
        wrong.chain(unknown).collect()
    }

    /// What is missing for a service, and what describes nothing.
    pub fn check(&self, service: &Service, place: &str) -> Vec<Diagnostic> {
        let mut out = self.check_groups(place);
        let mut ids: IndexMap<String, &str> = IndexMap::new();
        for merged in &service.operations {
            let key = merged.operation.key();
            match self.operations.get(&key) {
                None => out.push(
                    Diagnostic::new(
                        place,
                        format!("`{key}` has no name and no description"),
                        format!(
                            "add it under `operations` (section {} of {})",
                            merged.operation.section, merged.document
                        ),
                    )
                    .paste("operations", blank(&key, merged.operation.deprecated)),
                ),
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
        for (key, texts) in self.operations.iter().filter(|(_, texts)| !self.tags.contains_key(&texts.tag)) {
            let message = format!("`{key}` is in the group `{}`, which is not listed", texts.tag);
            out.push(Diagnostic::new(place, message, "add the group under `tags`, or fix its name"));
        }
        for name in self.tags.keys().filter(|name| self.operations.values().all(|o| o.tag != **name)) {
            out.push(Diagnostic::new(place, format!("the group `{name}` has no operation"), "remove it"));
        }
        out
    }
}

/// What a person fills in for an operation.
fn blank(key: &str, deprecated: bool) -> String {
    let life = if deprecated { "\n    deprecated: true\n    replacement: <METHOD /path>" } else { "" };
    format!(
        "  \"{key}\":\n    id: <operationId>\n    tag: <one of `tags`>\n    title: <three to seven words>\n    \
         description: <what it does>{life}"
    )
}

/// Wrapped lines of texts as one paragraph each.
pub fn paragraphs(text: &str) -> String {
    text.split("\n\n")
        .map(|p| p.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|p| !p.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}
