//! Error codes beside the catalogs of the documents.  In: `spec/behavior/errors.yaml`.  Out: what it says of one
//! service, checked.
//!
//! Invariants: every entry has its source; a scope names operations that exist, each once for a code and a message.

use std::collections::{BTreeMap, BTreeSet};

use gaussdb_extensions::{ErrorKind, ErrorScope};
use serde::Deserialize;

use super::error_texts::Words;
use crate::diagnostic::Diagnostic;

/// The file.
pub(super) const PLACE: &str = "spec/behavior/errors.yaml";

/// What the file says of one service.
#[derive(Debug, Clone, Default)]
pub struct Observed {
    /// Codes of the service.
    pub codes: BTreeMap<String, Seen>,
    /// Codes and families of codes that any service may answer.
    pub common: BTreeMap<String, Common>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    common: BTreeMap<String, Common>,
    #[serde(default)]
    services: BTreeMap<String, BTreeMap<String, Seen>>,
}

/// A code of one service; its words are in `spec/text/<service>/errors.yaml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// HTTP statuses, where the catalog lacks them.
    #[serde(default)]
    pub statuses: Vec<u16>,
    /// Who met it, in our words.
    source: String,
    /// Operations after which it means something else.
    #[serde(default)]
    pub scopes: Vec<Scope>,
}

/// A code of a system in front of the services. A name that ends in `*` is a family: every code that begins so.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Common {
    /// HTTP statuses; none for a family.
    #[serde(default)]
    pub statuses: Vec<u16>,
    kind: ErrorKind,
    meaning: String,
    remedy: String,
    source: String,
}

/// What a code means after some operations.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// Operations by method and path.
    pub operations: Vec<String>,
    /// Only when the answer's message is exactly this.
    #[serde(default)]
    message: Option<String>,
    /// What a caller can conclude.
    pub kind: ErrorKind,
    meaning: String,
    remedy: String,
    source: String,
}

impl Common {
    /// Its words.
    pub fn words(&self) -> Words {
        Words { kind: self.kind, meaning: self.meaning.clone(), remedy: self.remedy.clone() }
    }
}

impl Scope {
    /// Its words.
    pub fn words(&self) -> Words {
        Words { kind: self.kind, meaning: self.meaning.clone(), remedy: self.remedy.clone() }
    }

    /// An entry of `scopes`.
    pub fn publish(&self, ids: &BTreeMap<String, String>) -> ErrorScope {
        ErrorScope {
            operations: self.operations.iter().filter_map(|key| ids.get(key)).cloned().collect(),
            message: self.message.clone(),
            kind: self.kind,
            meaning: self.meaning.clone(),
            remedy: self.remedy.clone(),
            source: self.source.clone(),
        }
    }
}

impl Observed {
    /// Reads what the file says of a service.
    pub fn read(text: &str, service: &str) -> Result<Self, String> {
        let mut file: File = if text.trim().is_empty() { File::default() } else { crate::yaml::read(text)? };
        Ok(Self { codes: file.services.remove(service).unwrap_or_default(), common: file.common })
    }

    /// What does not fit. `ids` are the operationIds by method and path.
    pub fn check(&self, ids: &BTreeMap<String, String>) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        let mut add = |message: String, help: &str| out.push(Diagnostic::new(PLACE, message, help));
        for (code, common) in &self.common {
            let family = code.ends_with('*');
            if family != (common.kind == ErrorKind::ByStatus) || family != common.statuses.is_empty() {
                add(
                    format!("`{code}`: a family has the kind by_status and no statuses, any other code has both"),
                    "correct it",
                );
            }
            if common.source.trim().is_empty() {
                add(format!("`{code}` has no source"), "write who met it");
            }
        }
        for (code, seen) in &self.codes {
            if seen.source.trim().is_empty() || (seen.statuses.is_empty() && seen.scopes.is_empty()) {
                add(format!("`{code}` needs a source, and statuses or scopes"), "add them");
            }
            let mut places = BTreeSet::new();
            for scope in &seen.scopes {
                for key in &scope.operations {
                    if !ids.contains_key(key) {
                        add(format!("`{code}`: there is no operation `{key}`"), "correct method and path");
                    }
                    if !places.insert((key, &scope.message)) {
                        add(format!("`{code}`: two scopes name `{key}`"), "keep one of them");
                    }
                }
                if scope.operations.is_empty() || scope.kind == ErrorKind::ByStatus {
                    add(format!("`{code}`: a scope has operations and a kind of its own"), "add them");
                }
                if scope.source.strip_prefix("observed: ").is_none_or(|who| who.trim().is_empty()) {
                    add(
                        format!("`{code}`: unknown source of a scope, `{}`", scope.source),
                        "write `observed: <by whom>`",
                    );
                }
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "
common:
  GATE.*: { kind: by_status, meaning: The gate refused it., remedy: Read the status., source: met }
  GATE.1: { statuses: [401], kind: permission, meaning: The key is wrong., remedy: Take another key., source: met }
services:
  tins:
    TIN.1:
      source: met
      scopes:
      - { operations: [GET /tins], kind: not_found, meaning: It is gone., remedy: Buy one., source: 'observed: a painter' }
      - { operations: [GET /tins], message: dry, kind: busy, meaning: It dries., remedy: Wait., source: 'observed: a painter' }
";

    fn wrong(from: &str, to: &str) -> Vec<String> {
        assert!(from.is_empty() || FILE.contains(from), "{from}");
        let ids = BTreeMap::from([("GET /tins".to_owned(), "listTins".to_owned())]);
        let found = Observed::read(&FILE.replacen(from, to, 1), "tins").unwrap().check(&ids);
        found.into_iter().map(|d| d.message).collect()
    }

    #[test]
    fn what_does_not_fit_is_named() {
        assert_eq!(wrong("", ""), [""; 0]);
        for (from, to, expected) in [
            ("kind: by_status", "kind: busy", "a family has the kind by_status"),
            ("statuses: [401], ", "", "a family has the kind by_status"),
            ("Read the status., source: met", "Read the status., source: ''", "`GATE.*` has no source"),
            ("      source: met\n      scopes:", "      source: ''\n      scopes:", "`TIN.1` needs a source"),
            ("[GET /tins]", "[GET /lids]", "there is no operation `GET /lids`"),
            ("message: dry, ", "", "two scopes name `GET /tins`"),
            ("operations: [GET /tins], kind", "operations: [], kind", "a scope has operations"),
            ("'observed: a painter'", "a painter", "unknown source of a scope, `a painter`"),
        ] {
            let found = wrong(from, to);
            assert!(found.len() == 1 && found[0].contains(expected), "{to}: {found:?}");
        }
    }
}
