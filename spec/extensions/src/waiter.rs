//! Jobs and states to wait for: `x-job`, `x-waiters`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{JsonPath, Location};

/// How to poll the job that an operation starts. Published as `x-job` of that operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
pub struct Job {
    /// Path of the job's id in the response.
    pub id: JsonPath,
    /// `operationId` of the operation that returns the state of the job.
    pub poll: String,
    /// The parameter of that operation that takes the id.
    pub parameter: String,
    /// Where that parameter is: in the path or in the query.
    #[serde(rename = "in")]
    pub location: Location,
    /// Name of the waiter of that operation.
    pub waiter: String,
}

/// States to wait for. Published as an entry of `x-waiters` of the operation that returns the state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
pub struct Waiter {
    /// Its name: `clusterAvailable`.
    pub name: String,
    /// `operationId` of the operation to poll.
    pub poll: String,
    /// Path of the state.
    pub state: JsonPath,
    /// Optional parameters of the query that the waiter requires.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<String>,
    /// Values of parameters of the query that the caller does not set.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub defaults: BTreeMap<String, String>,
    /// Failure: all conditions of one of these rules are true. Tested first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failure: Vec<Vec<StateCondition>>,
    /// Success: all conditions of one of these rules are true. Tested second.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub success: Vec<Vec<StateCondition>>,
    /// In progress: all conditions of one of these rules are true. Tested last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub going_on: Vec<Vec<StateCondition>>,
    /// Seen for a moment at most, as before a task begins; if it stays, it ends the wait like an unknown state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub brief: Vec<Vec<StateCondition>>,
    /// What "not found" means.
    #[serde(default)]
    pub gone: Gone,
    /// Path of the progress.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<JsonPath>,
    /// Paths of the members that explain a failure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reason: Vec<JsonPath>,
    /// Seconds before the first poll.
    #[serde(default)]
    pub initial_delay_seconds: u64,
    /// Seconds between two polls.
    pub interval_seconds: u64,
    /// Seconds until the wait ends without success.
    pub deadline_seconds: u64,
    /// How many polls in a row may find a state that is in no rule.
    pub unexpected_polls: u32,
    /// Seconds that success must last.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub stable_seconds: u64,
    /// In how many polls in a row a failure must be seen.
    #[serde(default = "once", skip_serializing_if = "is_once")]
    pub failure_polls: u32,
    /// `operationId`s of the operations that the wait follows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub started_by: Vec<String>,
    /// `operationId`s of the operations that the service refuses before the state is reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needed_by: Vec<String>,
}

// Serde passes a reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_zero(seconds: &u64) -> bool {
    *seconds == 0
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_once(polls: &u32) -> bool {
    *polls == 1
}

fn once() -> u32 {
    1
}

/// A path, and the values one of which is enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a map")]
pub struct StateCondition {
    /// The path.
    pub path: JsonPath,
    /// Values: `AVAILABLE`, `*_FAILED`, `*ING*`; `*` for any that is not empty; the empty text for absent, null or empty.
    pub values: Vec<String>,
}

/// What "not found" means to a waiter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gone {
    /// The wait ends with the error of the service.
    #[default]
    Error,
    /// Success: the wait is for a deletion.
    Success,
    /// It may not exist yet: the same as a state that is in no rule.
    NotYet,
}

impl Waiter {
    /// Every rule: failure, success, in progress, brief.
    pub fn rules(&self) -> impl Iterator<Item = &Vec<StateCondition>> {
        self.failure.iter().chain(&self.success).chain(&self.going_on).chain(&self.brief)
    }

    /// Every path: of conditions, state, progress and reasons.
    pub fn paths(&self) -> impl Iterator<Item = &JsonPath> {
        let conditions = self.rules().flatten().map(|condition| &condition.path);
        conditions.chain([&self.state]).chain(&self.progress).chain(&self.reason)
    }
}
