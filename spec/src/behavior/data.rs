//! `spec/behavior/<service>.yaml` as values: what no table of a document says about calls, each with its source.

use indexmap::IndexMap;
use serde::Deserialize;

use gaussdb_extensions::{ErrorKind, Gone, JsonPath, Location, Offset, StateCondition};

/// One file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    /// What holds for every list that is paged by offset and limit.
    #[serde(default)]
    pub pagination: Option<PagingRule>,
    /// Result codes inside successful answers; the first that an answer has counts.
    #[serde(default)]
    pub results: Vec<ResultRule>,
    /// The operation that returns the state of a job; the first whose prefix fits the path of the starting operation counts.
    #[serde(default)]
    pub jobs: Vec<JobRule>,
    /// States to wait for.
    #[serde(default)]
    pub waiters: Vec<Waiter>,
    /// By method and path of the operation.
    #[serde(default)]
    pub operations: IndexMap<String, Entry>,
}

/// What an offset counts in this service.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PagingRule {
    pub unit: Offset,
    pub source: String,
}

/// A result code.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResultRule {
    /// Path of the code in the response.
    pub code: JsonPath,
    /// Path of the message; a response without it does not fall under the rule.
    #[serde(default)]
    pub message: Option<JsonPath>,
    /// Values that mean success.
    pub values: Vec<String>,
    /// HTTP statuses of failures that come with the same body; there, too, the code decides.
    #[serde(default)]
    pub statuses: Vec<u16>,
    /// What values mean after single operations.
    #[serde(default)]
    pub after: Vec<ResultValue>,
    pub source: String,
}

/// What a result code means after some operations.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResultValue {
    pub values: Vec<String>,
    pub means: Means,
    /// Operations by method and path.
    pub operations: Vec<String>,
    pub source: String,
}

/// Success, or the kind of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Means {
    Success,
    #[serde(untagged)]
    Failure(ErrorKind),
}

/// The operation that returns the state of a job.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct JobRule {
    /// Beginning of the paths that it holds for.
    pub under: String,
    /// Members of an answer that may hold the id of a job.
    pub ids: Vec<String>,
    /// Method and path of that operation.
    pub poll: String,
    /// Its parameter that takes the id.
    pub parameter: String,
    /// Where that parameter is.
    #[serde(rename = "in")]
    pub location: Location,
    /// Name of the waiter.
    pub waiter: String,
    pub source: String,
}

/// States to wait for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Waiter {
    /// Its name: `clusterAvailable`.
    pub name: String,
    /// Method and path of the operation that shows the state.
    pub poll: String,
    /// Parameters in its query that are optional there, and needed here.
    #[serde(default)]
    pub parameters: Vec<String>,
    /// Parameters in its query that the wait sets unless its caller does.
    #[serde(default)]
    pub defaults: IndexMap<String, String>,
    /// Path of the state.
    pub state: JsonPath,
    /// Done when all conditions of one of these hold.
    #[serde(default)]
    pub success: Vec<Vec<StateCondition>>,
    /// Failed when all conditions of one of these hold; tested before success.
    #[serde(default)]
    pub failure: Vec<Vec<StateCondition>>,
    /// Known to pass by itself when all conditions of one of these hold; tested after success.
    #[serde(default)]
    pub going_on: Vec<Vec<StateCondition>>,
    /// Known to be seen for a moment at most, as before a task begins. It ends the wait if it stays, like a state
    /// that nobody knows.
    #[serde(default)]
    pub brief: Vec<Vec<StateCondition>>,
    /// Values that the documented list of their member lacks, each with where it is from.
    #[serde(default)]
    pub undocumented: IndexMap<String, String>,
    /// What "not found" means.
    #[serde(default)]
    pub gone: Gone,
    /// Path of how far it is.
    #[serde(default)]
    pub progress: Option<JsonPath>,
    /// Paths of what explains a failure.
    #[serde(default)]
    pub reason: Vec<JsonPath>,
    /// Before the first poll.
    #[serde(default)]
    pub initial_delay_seconds: u64,
    /// Between polls.
    pub interval_seconds: u64,
    /// When to give up; an hour if absent.
    #[serde(default = "hour")]
    pub deadline_seconds: u64,
    /// How many polls in a row may find a state that is neither success, failure nor going on; five if absent.
    #[serde(default = "five")]
    pub unexpected_polls: u32,
    /// How long success must last.
    #[serde(default)]
    pub stable_seconds: u64,
    /// In how many polls in a row a failure must be seen; once if absent.
    #[serde(default = "once")]
    pub failure_polls: u32,
    /// Method and path of operations after which one waits like this; those that answer a job are found by its rule.
    #[serde(default)]
    pub started_by: Vec<String>,
    /// Method and path of operations before which one waits like this, because the service refuses them earlier.
    #[serde(default)]
    pub needed_by: Vec<String>,
    pub source: String,
}

fn hour() -> u64 {
    3600
}

fn once() -> u32 {
    1
}

fn five() -> u32 {
    5
}

/// What is special about one operation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    #[serde(default)]
    pub pagination: Option<Paging>,
    /// Why it is not paged although it takes offset and limit.
    #[serde(default)]
    pub unpaged: Option<String>,
    /// Path of the id of a job that the rules do not find.
    #[serde(default)]
    pub job: Option<JsonPath>,
    #[serde(default)]
    pub idempotent: Option<bool>,
    pub source: String,
}

/// What the rules cannot find, or find wrongly, about the paging of one operation.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Paging {
    /// Name and item member of the mark that leads to the next page.
    #[serde(default)]
    pub cursor: Option<Cursor>,
    #[serde(default)]
    pub items: Option<JsonPath>,
    #[serde(default)]
    pub total: Option<JsonPath>,
    #[serde(default)]
    pub id: Option<JsonPath>,
    #[serde(default)]
    pub unit: Option<Offset>,
    #[serde(default)]
    pub first: Option<i64>,
    #[serde(default)]
    pub limit: Option<i64>,
    #[serde(default)]
    pub most: Option<i64>,
}

/// The mark of the last item seen.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cursor {
    #[serde(rename = "in")]
    pub location: Location,
    pub parameter: String,
    pub member: JsonPath,
}
