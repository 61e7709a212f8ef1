//! `spec/behavior/workflows.yaml`: which operations make up a life cycle.

use std::collections::BTreeMap;

use gaussdb_extensions::JsonPath;
use serde::Deserialize;

/// Workflows by service and name.
pub(super) type Workflows = BTreeMap<String, BTreeMap<String, Workflow>>;

/// One workflow.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Workflow {
    /// What it shows, in a sentence.
    pub summary: String,
    /// Its requests, in their order.
    pub steps: Vec<Step>,
}

/// A request, and what to wait for after it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    /// `operationId`.
    pub call: String,
    /// Members of the request that get the output of an earlier step. Parameters of the name of an output get it anyway.
    #[serde(default)]
    pub set: BTreeMap<JsonPath, String>,
    /// Outputs: name → path in the response.
    #[serde(default)]
    pub out: BTreeMap<String, JsonPath>,
    /// Waits for the job that the request starts.
    #[serde(default)]
    pub job: bool,
    /// Waits with this waiter.
    #[serde(default)]
    pub wait: Option<String>,
}
