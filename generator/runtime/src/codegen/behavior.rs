//! Paging and waiting as data.  In: `x-pagination`, `x-waiters`.  Out: constants that the loops read.

use serde_json::Value;

use crate::codegen::operation::{Input, Operation};
use crate::data::reflect::{ConstDefault, Decode};

/// The input of an operation that answers a list in pages.
pub trait Paged: Input {
    /// One element of the list.
    type Item: Decode + ConstDefault + Send + 'static;
    /// How it is paged.
    const PAGINATION: &'static Pagination;
}

/// How a list is paged (`x-pagination`).
#[derive(Debug)]
pub struct Pagination {
    /// Which parameters move through it.
    pub style: Paging,
    /// Where the parameters stand.
    pub place: Place,
    /// Path of the list in the answer; `$` when the answer is the list.
    pub items: &'static str,
    /// Path of the length of the whole list.
    pub total: Option<&'static str>,
    /// Items per page unless the caller says otherwise.
    pub limit: i64,
    /// The documented maximum of items per page.
    pub most: Option<i64>,
    /// Path of what identifies an item, within it.
    pub id: Option<&'static str>,
    /// Numbers in the body are written as strings.
    pub text: bool,
}

impl Pagination {
    /// A list at a path, paged by `offset` and `limit` in the query, without a known length.
    pub const fn new(items: &'static str) -> Self {
        Self {
            style: Paging::Offset { offset: "offset", limit: "limit", first: 0, unit: Offset::Unclear },
            place: Place::Query,
            items,
            total: None,
            limit: 100,
            most: None,
            id: None,
            text: false,
        }
    }
}

/// Which parameters move through a list.
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
    /// The mark of the last item seen.
    Cursor {
        /// Name of the parameter; left out for the first page.
        parameter: &'static str,
        /// Path of the mark within an item.
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

/// Where paging parameters stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the query.
    Query,
    /// In the JSON body, at its top.
    Body,
}

/// States to wait for (`x-waiters`). Written as `Waiter { state: "…", ..Waiter::new("clusterAvailable") }`.
#[derive(Debug)]
pub struct Waiter {
    /// Its name, for messages.
    pub name: &'static str,
    /// Parameters that are optional in the operation, and needed here.
    pub parameters: &'static [&'static str],
    /// Parameters of the query that are set unless the input has them.
    pub defaults: &'static [(&'static str, &'static str)],
    /// Path of the state that is shown.
    pub state: &'static str,
    /// It has failed when all conditions of one of these rules hold for some value. Tested first.
    pub failure: &'static [&'static [Condition]],
    /// It is done when all conditions of one of these rules hold for every value.
    pub success: &'static [&'static [Condition]],
    /// It goes on when all conditions of one of these rules hold for some value. Tested last.
    pub going_on: &'static [&'static [Condition]],
    /// What "not found" means.
    pub gone: Gone,
    /// Path of how far it is.
    pub progress: Option<&'static str>,
    /// Paths of what explains a failure.
    pub reason: &'static [&'static str],
    /// Before the first poll.
    pub initial_delay_seconds: u64,
    /// Between polls.
    pub interval_seconds: u64,
    /// When to give up.
    pub deadline_seconds: u64,
    /// Success must last this long, for states that are left again at first.
    pub settle_seconds: u64,
    /// A failure must be seen in so many polls in a row, for failures that the service tries to get over.
    pub failure_polls: u32,
    /// So many polls in a row may find a state that no rule names.
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
            settle_seconds: 0,
            failure_polls: 1,
            unexpected_polls: 5,
        }
    }

    /// Every condition of every rule.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &'static Condition> {
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
pub struct Condition {
    /// Dotted path: `cluster.status`, `items[].status` for every element, `items[id=?].status` for the selected one.
    pub path: &'static str,
    /// Values, any of which will do: `AVAILABLE`, `*_FAILED`, `*ING*`; `*` for any that is not empty; the empty text
    /// for absent, null or empty.
    pub values: &'static [&'static str],
}

/// What "not found" means to a waiter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    /// The wait fails with the service's answer.
    Error,
    /// That is what was waited for.
    Success,
    /// It may not be there yet: as good as a state that no rule names.
    NotYet,
}

/// An operation that starts a job, and who tells how the job is (`x-job`).
#[derive(Debug)]
pub struct Job {
    /// Path of the job's id in the answer of the operation that starts it; `items[state=DONE].id` where it starts several.
    pub id: &'static str,
    /// The operation that tells how it is.
    pub poll: &'static Operation,
    /// The parameter of that operation that takes the id.
    pub parameter: &'static str,
    /// Whether the parameter stands in the path; else it stands in the query.
    pub in_path: bool,
    /// Its states.
    pub waiter: &'static Waiter,
}

impl Job {
    /// The ids in an answer; none where no job was started, as when only an order was placed or all was rejected.
    pub fn ids_in(&self, json: &Value) -> Vec<String> {
        let id = |value: &Value| match value {
            Value::String(id) if !id.is_empty() => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        };
        crate::data::decode::all(json, self.id).into_iter().filter_map(id).collect()
    }
}
