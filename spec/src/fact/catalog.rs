//! Facts of the chapters around the operations: error codes, statuses, permissions, endpoints, metrics.
//!
//! Invariant: as everywhere in the facts, names and numbers only, each with the line it is on.

use serde::{Deserialize, Serialize};

/// An error code of a catalog.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorCode {
    /// As it travels: `DWS.5001`.
    pub code: String,
    /// HTTP statuses that it comes with.
    pub statuses: Vec<u16>,
    /// Line of the row.
    pub line: u32,
}

/// An HTTP status that the document explains.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// The status.
    pub status: u16,
    /// Line of the row.
    pub line: u32,
}

/// What a caller must be permitted to do for one operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// HTTP method.
    pub method: String,
    /// Path template, without the query.
    pub path: String,
    /// The action of a policy: `dws:cluster:list`.
    pub action: String,
    /// May be granted for a project.
    pub project: bool,
    /// May be granted for an enterprise project.
    pub enterprise_project: bool,
    /// Actions that must be granted along with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dependencies: Vec<String>,
    /// Section number.
    pub section: String,
    /// Line of the row.
    pub line: u32,
}

/// Where a service is reached in a region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endpoint {
    /// Id of the region.
    pub region: String,
    /// Host name.
    pub host: String,
    /// Line of the row.
    pub line: u32,
}

/// What the monitoring service offers about a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Monitoring {
    /// Where the metrics are found: `SYS.DWS`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub namespace: String,
    /// Names by which measured objects are distinguished.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dimensions: Vec<String>,
    /// The metrics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metrics: Vec<Metric>,
}

/// A metric.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metric {
    /// Its id.
    pub id: String,
    /// Smallest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<u64>,
    /// Largest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<u64>,
    /// Unit of the values; empty for a plain number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Unit of the largest value where it is another one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub maximum_unit: String,
    /// What is measured: `server` or `database`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub of: String,
    /// Seconds between two values, where stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<u32>,
    /// Line of the row.
    pub line: u32,
}

impl Monitoring {
    /// Whether the document says nothing about monitoring.
    pub fn is_empty(&self) -> bool {
        self.namespace.is_empty() && self.dimensions.is_empty() && self.metrics.is_empty()
    }
}
