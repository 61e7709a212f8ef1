//! A wait as a small JSON value.  In: a wait.  Out: what another process needs to continue it.
//!
//! Invariant: it holds names, ids and times. A request with a body, or with a value under the name of a secret, is not
//! stored, and headers never are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::polling::Polling;
use crate::clock::rfc3339;
use crate::error::call::Error;

/// A wait as data, to be serialized. Any program with a client of the same service can continue it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct StoredWait {
    /// The service: `dws`.
    pub service: String,
    /// The waiter: `clusterAvailable`.
    pub waiter: String,
    /// The operation that is polled: `getCluster`.
    pub operation: String,
    /// Values in its path, by name.
    pub path: BTreeMap<String, String>,
    /// Names and values in its query.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub query: Vec<(String, String)>,
    /// The id of the selected element of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub select: Option<String>,
    /// When it began: `2026-01-02T03:04:05Z`.
    pub began: String,
    /// Its deadline: `2026-01-02T04:04:05Z`.
    pub until: String,
}

impl Polling {
    pub fn store(&self) -> Result<StoredWait, Error> {
        let refuse = |message: &str| Error::build(self.operation.id, message);
        if self.refusal.is_some() {
            return Err(refuse("a wait with an invalid input cannot be stored"));
        }
        let (path, query) = self.request.parts().map_err(refuse)?;
        let until = self.made.checked_add(self.deadline).and_then(rfc3339);
        let times = rfc3339(self.began).zip(until);
        let (began, until) = times.ok_or_else(|| {
            refuse("the deadline of this wait is too late to be stored: the year has more than four digits")
        })?;
        Ok(StoredWait {
            service: self.operation.service.name.to_owned(),
            waiter: self.waiter.name.to_owned(),
            operation: self.operation.id.to_owned(),
            path,
            query,
            select: self.select.clone(),
            began,
            until,
        })
    }
}
