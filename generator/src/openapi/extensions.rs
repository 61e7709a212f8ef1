//! The extensions of an operation, as values.
//!
//! Invariant: `lint` has reported what cannot be read; it is left out here.

use gaussdb_extensions::{DocumentedIn, Extension, IamAction, Job, Pagination, SuccessWhen, Waiter, read};
use indexmap::IndexMap;
use serde_json::Value;

/// The extensions of one operation.
#[derive(Clone, Debug, Default)]
pub struct Extensions {
    /// `x-documented-in`.
    pub documented_in: Vec<DocumentedIn>,
    /// `x-iam-action`.
    pub iam_action: Option<IamAction>,
    /// `x-success-when`.
    pub success_when: Option<SuccessWhen>,
    /// `x-pagination`.
    pub pagination: Option<Pagination>,
    /// `x-job`.
    pub job: Option<Job>,
    /// `x-waiters`.
    pub waiters: Vec<Waiter>,
    /// `x-idempotent`.
    pub idempotent: Option<bool>,
    /// `x-sunset`.
    pub sunset: Option<String>,
    /// `x-replaced-by`.
    pub replaced_by: Option<String>,
    /// `x-other-successes`.
    pub other_successes: Vec<u16>,
}

/// Reads the extensions of one operation.
pub(super) fn of_operation(keys: &IndexMap<String, Value>) -> Extensions {
    let text = |key: &str| keys.get(key).and_then(Value::as_str).map(str::to_owned);
    let successes = keys.get("x-other-successes").and_then(Value::as_array).into_iter().flatten();
    Extensions {
        documented_in: get(keys, "x-documented-in").unwrap_or_default(),
        iam_action: get(keys, "x-iam-action"),
        success_when: get(keys, "x-success-when"),
        pagination: get(keys, "x-pagination"),
        job: get(keys, "x-job"),
        waiters: get(keys, "x-waiters").unwrap_or_default(),
        idempotent: keys.get("x-idempotent").and_then(Value::as_bool),
        sunset: text("x-sunset"),
        replaced_by: text("x-replaced-by"),
        other_successes: successes.filter_map(|it| u16::try_from(it.as_u64()?).ok()).collect(),
    }
}

/// Reads one extension.
pub(super) fn get<T: Extension>(keys: &IndexMap<String, Value>, key: &str) -> Option<T> {
    read(keys.get(key)?).ok()
}
