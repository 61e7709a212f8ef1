//! Names of the last release, which stay for ever: `spec/released/<service>.yaml`.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The names of one service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Released {
    /// The last release, or none.
    pub version: Option<String>,
    /// Ids of operations.
    pub operations: BTreeSet<String>,
    /// Names of schemas.
    pub schemas: BTreeSet<String>,
    /// Names of groups.
    pub tags: BTreeSet<String>,
}

impl Released {
    /// The names of a description.
    pub fn of(description: &Value, version: &str) -> Self {
        let schemas = description.pointer("/components/schemas").and_then(Value::as_object);
        let items = description["paths"].as_object().into_iter().flatten().filter_map(|(_, item)| item.as_object());
        let operations = items.flat_map(|item| item.values().filter_map(|o| o["operationId"].as_str()));
        let tags = description["tags"].as_array().into_iter().flatten().filter_map(|tag| tag["name"].as_str());
        Released {
            version: Some(version.to_owned()),
            operations: operations.map(str::to_owned).collect(),
            schemas: schemas.into_iter().flatten().map(|(name, _)| name.clone()).collect(),
            tags: tags.map(str::to_owned).collect(),
        }
    }

    /// Released names that a description does not have any more: `operation listTins`.
    pub fn lost(&self, description: &Value) -> Vec<String> {
        let now = Released::of(description, "");
        let parts = [
            ("operation", &self.operations, &now.operations),
            ("schema", &self.schemas, &now.schemas),
            ("tag", &self.tags, &now.tags),
        ];
        let lost =
            parts.iter().flat_map(|(kind, old, new)| old.difference(new).map(move |name| format!("{kind} {name}")));
        lost.collect()
    }
}
