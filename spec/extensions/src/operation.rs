//! What else is said about an operation: `x-iam-action`, `x-documented-in`.

use serde::{Deserialize, Serialize};

/// The permission that an operation needs. Published as `x-iam-action`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
pub struct IamAction {
    /// The action: `dws:cluster:list`.
    pub action: String,
    /// Whether a policy can grant it for a project.
    #[serde(default)]
    pub project: bool,
    /// Whether a policy can grant it for an enterprise project.
    #[serde(default)]
    pub enterprise_project: bool,
    /// Other actions that the operation needs.
    #[serde(default)]
    pub dependencies: Vec<String>,
}

/// A section that documents an operation. Published as an entry of `x-documented-in`, the leading one first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
pub struct DocumentedIn {
    /// Id of the document: `dws-2024-en`.
    pub document: String,
    /// Number or title of the section.
    pub section: String,
}
