//! `spec/behaviour/<service>.yaml` as values: what no table of a document says about calls, each with its source.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::catalogue::errors::Kind;

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
    /// Who tells how a job is; the first whose prefix fits the path of the starting operation counts.
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
    pub unit: Unit,
    pub source: String,
}

/// What an offset counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Unit {
    /// Items.
    Record,
    /// Pages.
    Page,
    /// Sources contradict each other.
    Unclear,
}

impl Unit {
    pub fn word(self) -> &'static str {
        match self {
            Unit::Record => "record",
            Unit::Page => "page",
            Unit::Unclear => "unclear",
        }
    }
}

/// A result code.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResultRule {
    /// Member of the answer that holds the code.
    pub code: String,
    /// Member that holds the message; an answer without it does not fall under the rule.
    #[serde(default)]
    pub message: Option<String>,
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
    Failure(Kind),
}

/// Who tells how a job is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct JobRule {
    /// Beginning of the paths that it holds for.
    pub under: String,
    /// Members of an answer that may hold the id of a job.
    pub ids: Vec<String>,
    /// Method and path of the operation that tells.
    pub poll: String,
    /// Its parameter that takes the id.
    pub parameter: String,
    /// Where that parameter stands.
    pub place: Place,
    /// Name of the waiter.
    pub waiter: String,
    pub source: String,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Place {
    Path,
    Query,
    Body,
}

impl Place {
    pub fn word(self) -> &'static str {
        match self {
            Place::Path => "path",
            Place::Query => "query",
            Place::Body => "body",
        }
    }
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
    /// Path of the state.
    pub state: String,
    /// Done when all conditions of one of these hold.
    #[serde(default)]
    pub success: Vec<Vec<Condition>>,
    /// Failed when all conditions of one of these hold; tested before success.
    #[serde(default)]
    pub failure: Vec<Vec<Condition>>,
    /// Values of the state that are known to pass by themselves.
    #[serde(default)]
    pub going_on: Vec<String>,
    /// What "not found" means.
    #[serde(default)]
    pub gone: Gone,
    /// Path of how far it is.
    #[serde(default)]
    pub progress: Option<String>,
    /// Paths of what explains a failure.
    #[serde(default)]
    pub reason: Vec<String>,
    /// Before the first poll.
    #[serde(default)]
    pub initial_delay_seconds: Option<u64>,
    /// Between polls.
    pub interval_seconds: u64,
    /// When to give up.
    #[serde(default)]
    pub deadline_seconds: Option<u64>,
    /// How long success must last.
    #[serde(default)]
    pub settle_seconds: Option<u64>,
    /// Method and path of operations after which one waits like this; those that answer a job are found by its rule.
    #[serde(default)]
    pub started_by: Vec<String>,
    pub source: String,
}

/// A path, and the values that will do: `AVAILABLE`, `*_FAILED`, `*ING*`, or the empty text for nothing.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Condition {
    pub path: String,
    pub values: Vec<String>,
}

/// What "not found" means to a waiter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Gone {
    #[default]
    Error,
    Success,
    GoingOn,
}

impl Gone {
    pub fn word(self) -> &'static str {
        match self {
            Gone::Error => "error",
            Gone::Success => "success",
            Gone::GoingOn => "going_on",
        }
    }
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
    pub job: Option<String>,
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
    pub items: Option<String>,
    #[serde(default)]
    pub total: Option<String>,
    #[serde(default)]
    pub id: Option<String>,
    #[serde(default)]
    pub unit: Option<Unit>,
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
    pub place: Place,
    pub parameter: String,
    pub member: String,
}
