//! Paging and waiting as data.  In: `x-pagination`, `x-waiters`.  Out: constants that the loops read.

use serde_json::Value;

use crate::data::path;
use crate::data::reflect::{ConstDefault, Decode, Location};
use crate::description::operation::{Input, Operation};

/// The input of an operation that answers a list in pages.
pub trait Paged: Input {
    /// One element of the list.
    type Item: Decode + ConstDefault + Send + 'static;
    /// How it is paged.
    const PAGINATION: &'static Pagination;
}

/// The input of an operation that starts a job.
pub trait Starts: Input {
    /// What the operation answers that shows the state of the job.
    type Shown: Decode + ConstDefault + Send + 'static;
    /// The job.
    const JOB: &'static Job;
}

/// How a list is paged (`x-pagination`).
#[derive(Debug)]
pub struct Pagination {
    /// Which parameters select a page.
    pub style: Paging,
    /// Where the parameters are: in the query or in the JSON body, at its top.
    pub location: Location,
    /// Path of the list in the answer; `$` when the answer is the list.
    pub items: &'static str,
    /// Path of the length of the whole list.
    pub total: Option<&'static str>,
    /// Items per page unless the caller sets another number.
    pub limit: i64,
    /// The documented maximum of items per page.
    pub most: Option<i64>,
    /// Path of the id of an item, inside the item.
    pub id: Option<&'static str>,
    /// Numbers in the body are written as strings.
    pub text: bool,
}

impl Pagination {
    /// A list at a path, paged by `offset` and `limit` in the query, without a known length.
    pub const fn new(items: &'static str) -> Self {
        Self {
            style: Paging::Offset { offset: "offset", limit: "limit", first: 0, unit: Offset::Unclear },
            location: Location::Query,
            items,
            total: None,
            limit: 100,
            most: None,
            id: None,
            text: false,
        }
    }
}

/// Which parameters select a page of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// A number and a size.
    Offset {
        /// Name of the number.
        offset: &'static str,
        /// Name of the size.
        limit: &'static str,
        /// The number of the first page.
        first: i64,
        /// What the number counts.
        unit: Offset,
    },
    /// A cursor: a value of the last item of the page before.
    Cursor {
        /// Name of the parameter; absent in the first request.
        parameter: &'static str,
        /// Path of the cursor inside an item.
        member: &'static str,
        /// Name of the size.
        limit: Option<&'static str>,
    },
}

/// What an offset counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offset {
    /// Items.
    Record,
    /// Pages.
    Page,
    /// One or the other: the pages show it.
    Unclear,
}

/// States to wait for (`x-waiters`). Written as `Waiter { state: "…", ..Waiter::new("clusterAvailable") }`.
#[derive(Debug)]
pub struct Waiter {
    /// Its name, for messages.
    pub name: &'static str,
    /// Parameters that are optional in the operation and required by the waiter.
    pub parameters: &'static [&'static str],
    /// Parameters of the query that are set unless the input has them.
    pub defaults: &'static [(&'static str, &'static str)],
    /// Path of the state that is shown.
    pub state: &'static str,
    /// Failure: all conditions of one of these rules are true for some value. Tested first.
    pub failure: &'static [&'static [StateCondition]],
    /// Success: all conditions of one of these rules are true for every value. Tested second.
    pub success: &'static [&'static [StateCondition]],
    /// In progress: all conditions of one of these rules are true for some value. Tested last.
    pub going_on: &'static [&'static [StateCondition]],
    /// What "not found" means.
    pub gone: Gone,
    /// Path of the progress.
    pub progress: Option<&'static str>,
    /// Paths of the members that explain a failure.
    pub reason: &'static [&'static str],
    /// Seconds before the first poll.
    pub initial_delay_seconds: u64,
    /// Seconds between two polls.
    pub interval_seconds: u64,
    /// Seconds until the wait ends without success.
    pub deadline_seconds: u64,
    /// Success must last this many seconds, for states that can change once more.
    pub stable_seconds: u64,
    /// A failure must be seen in this many polls in a row, for failures that the service can recover from.
    pub failure_polls: u32,
    /// The wait ends after this many polls in a row with a state that is in no rule.
    pub unexpected_polls: u32,
}

impl Waiter {
    /// A waiter without states that polls every ten seconds for an hour.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            parameters: &[],
            defaults: &[],
            state: "status",
            failure: &[],
            success: &[],
            going_on: &[],
            gone: Gone::Error,
            progress: None,
            reason: &[],
            initial_delay_seconds: 0,
            interval_seconds: 10,
            deadline_seconds: 3600,
            stable_seconds: 0,
            failure_polls: 1,
            unexpected_polls: 5,
        }
    }

    /// Every condition of every rule.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &'static StateCondition> {
        let rules = self.failure.iter().chain(self.success).chain(self.going_on);
        rules.flat_map(|rule| rule.iter())
    }
}

/// A waiter and the operation that it polls.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// The waiter.
    pub waiter: &'static Waiter,
    /// The operation.
    pub operation: &'static Operation,
}

/// One condition on an answer.
#[derive(Debug, Clone, Copy)]
pub struct StateCondition {
    /// Dotted path: `cluster.status`, `items[].status` for every element, `items[id=?].status` for the selected one.
    pub path: &'static str,
    /// Values, one of which is enough: `AVAILABLE`, `*_FAILED`, `*ING*`; `*` for any that is not empty; the empty text
    /// for absent, null or empty.
    pub values: &'static [&'static str],
}

/// What "not found" means to a waiter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    /// The wait ends with the error of the service.
    Error,
    /// Success: the wait is for a deletion.
    Success,
    /// It may not exist yet: the same as a state that is in no rule.
    NotYet,
}

/// An operation that starts a job, and the operation that shows the state of the job (`x-job`).
#[derive(Debug)]
pub struct Job {
    /// Path of the job's id in the answer of the operation that starts it; `items[state=DONE].id` where it starts several.
    pub id: &'static str,
    /// The operation that shows its state.
    pub poll: &'static Operation,
    /// The parameter of that operation that takes the id.
    pub parameter: &'static str,
    /// Where the parameter is: in the path or in the query.
    pub location: Location,
    /// Its states.
    pub waiter: &'static Waiter,
}

impl Job {
    /// The ids in a response; none if no job was started, for example when only an order was placed.
    pub fn ids_in(&self, json: &Value) -> Vec<String> {
        let id = |value: &Value| match value {
            Value::String(id) if !id.is_empty() => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        };
        path::values(json, self.id, None).into_iter().filter_map(id).collect()
    }
}
