//! A wait as a small JSON value.  In: a wait. Out: what another process needs to take it up, and the wait again.
//!
//! Invariant: it holds names, ids and times. A request with a body, or with a value under the name of a secret, is not
//! stored, and headers never are.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Wait;
use super::polling::Polling;
use crate::call::request::Request;
use crate::client::Client;
use crate::clock::{parse_moment, rfc3339};
use crate::codegen::Known;
use crate::error::Error;

/// A wait that can be written down. Any program with a client of the same service can take it up.
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
    /// The element of a list that is looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub select: Option<String>,
    /// When it began: `2026-01-02T03:04:05Z`.
    pub began: String,
    /// When it gives up.
    pub until: String,
}

impl Polling<'_> {
    pub fn store(&self) -> Result<StoredWait, Error> {
        let refuse = |message: &str| Error::build(self.operation.id, message);
        if self.refusal.is_some() {
            return Err(refuse("a wait with an invalid input cannot be stored"));
        }
        let (path, query) = self.request.parts().map_err(refuse)?;
        let until = self.made.checked_add(self.deadline).and_then(rfc3339);
        let times = rfc3339(self.began).zip(until);
        let (began, until) = times.ok_or_else(|| refuse("a wait with so late an end cannot be stored"))?;
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

impl Client {
    /// Takes up a wait that was stored, with the time that is left. `known` are the waiters of the service.
    pub fn resume_wait<'a>(&self, stored: &StoredWait, known: &'static [Known]) -> Result<Wait<'a, Value>, Error> {
        let refuse = |message: String| Error::build(stored.operation.clone(), format!("a stored wait: {message}"));
        let found = known.iter().find(|it| it.waiter.name == stored.waiter && it.operation.id == stored.operation);
        let Some(Known { waiter, operation }) = found.filter(|it| it.operation.service.name == stored.service) else {
            let StoredWait { service, waiter, operation, .. } = stored;
            return Err(refuse(format!("no waiter {waiter} of {service} polls {operation} here")));
        };
        let time = |name: &str, text: &str| {
            parse_moment(text).ok_or_else(|| refuse(format!("`{name}` is no time like 2026-01-02T03:04:05Z")))
        };
        let (began, until) = (time("began", &stored.began)?, time("until", &stored.until)?);
        let mut request = Request::new(operation);
        for name in placeholders(operation.path) {
            request = match stored.path.get(name) {
                Some(value) => request.path(name, value),
                // The configuration may know it.
                None if matches!(name, "project_id" | "domain_id") => request,
                None => return Err(refuse(format!("`path` has no `{name}`"))),
            };
        }
        if let Some(name) = stored.path.keys().find(|name| !placeholders(operation.path).any(|it| it == *name)) {
            return Err(refuse(format!("`{name}` is not in the path of {}", operation.id)));
        }
        for (name, value) in &stored.query {
            request = request.query_text(name, value);
        }
        let mut polling = Polling::new(self, operation, request, waiter);
        let (now, delay) = (polling.made, polling.initial_delay);
        polling.began = began;
        // Past its end it polls once more.
        polling.deadline = until.duration_since(now).unwrap_or_default();
        polling.initial_delay = delay.saturating_sub(now.duration_since(began).unwrap_or_default());
        polling.select.clone_from(&stored.select);
        Ok(Wait { polling, output: PhantomData })
    }
}

/// Names in a path template.
fn placeholders(template: &'static str) -> impl Iterator<Item = &'static str> {
    template.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}
