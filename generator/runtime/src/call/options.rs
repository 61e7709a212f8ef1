//! What a program changes for one call, or for all calls of one client.  In: the program's wishes.  Out: limits for the
//! call, and additions to its request.

use std::time::Duration;

use serde_json::Value;

use crate::config::Settings;
use crate::config::timeouts::Timeouts;
use crate::data::validation::Validation;
use crate::http::message::Headers;
use crate::retry::RetryPolicy;

/// What is different for one call, or for all calls of one client. What is not set here comes from the client, then
/// from the configuration. Connections, credentials and the retry budget are shared with all other calls.
///
/// ```
/// use std::time::Duration;
/// use gaussdb_runtime::{CallOptions, RetryPolicy, Validation};
///
/// let options = CallOptions::new()
///     .attempt_timeout(Duration::from_secs(5))
///     .retry(RetryPolicy::off())
///     .validation(Validation::Warn)
///     .header("X-Language", "en-us")
///     .query("enterprise_project_id", "0")
///     .member("cluster.volume.iops", 3000); // a member of the body that this crate does not have
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default)]
pub struct CallOptions {
    attempt_timeout: Option<Duration>,
    timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
    validation: Option<Validation>,
    headers: Headers,
    extra: Extra,
}

/// Parts of a request that its operation does not have.
#[derive(Clone, Default)]
pub(crate) struct Extra {
    pub query: Vec<(String, String)>,
    pub members: Vec<(String, Value)>,
}

impl std::fmt::Debug for Extra {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Values may be secrets.
        let query: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        let members: Vec<_> = self.members.iter().map(|(path, _)| path).collect();
        f.debug_struct("Extra").field("query", &query).field("members", &members).finish()
    }
}

impl CallOptions {
    /// Nothing is different.
    pub fn new() -> Self {
        Self::default()
    }

    /// The longest duration of the whole call: every attempt and every pause between them.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// The longest duration of one attempt.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// Both limits. `Timeouts::connect` belongs to the connections, which are shared, and is not used.
    #[must_use]
    pub fn timeouts(self, timeouts: Timeouts) -> Self {
        self.timeout(timeouts.operation).attempt_timeout(timeouts.attempt)
    }

    /// How often the call is repeated. `RetryPolicy::budget` belongs to the configuration and is not used.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// What happens if the request breaks a documented constraint.
    #[must_use]
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = Some(validation);
        self
    }

    /// Sets one more header. It replaces a header of the same name.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.set(name, value);
        self
    }

    /// Adds a query parameter. It replaces what the request has under this name; setting it twice sends both values.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.extra.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets a member of the JSON body. `path` is its name, or its path: `cluster.volume.iops`, `nodes[0].flavor`.
    /// Objects on the way that are missing are created. If the path leads into something else than an object or an
    /// element of a list, nothing is sent and the call returns [`Error::Build`](crate::Error::Build).
    #[must_use]
    pub fn member(mut self, path: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.members.push((path.into(), value.into()));
        self
    }

    /// These options, and others that win over them.
    pub(crate) fn and(&self, other: Self) -> Self {
        let mut merged = self.clone();
        merged.attempt_timeout = other.attempt_timeout.or(merged.attempt_timeout);
        merged.timeout = other.timeout.or(merged.timeout);
        merged.retry = other.retry.or(merged.retry);
        merged.validation = other.validation.or(merged.validation);
        merged.headers.extend(other.headers);
        merged.extra.query.retain(|(name, _)| !other.extra.query.iter().any(|(wins, _)| wins == name));
        merged.extra.query.extend(other.extra.query);
        merged.extra.members.extend(other.extra.members);
        merged
    }

    /// The same without additions to query and body, for requests to another operation.
    pub(crate) fn without_extra(&self) -> Self {
        Self { extra: Extra::default(), ..self.clone() }
    }

    pub(crate) fn effective_timeouts(&self, settings: &Settings) -> Timeouts {
        let mut timeouts = settings.timeouts;
        timeouts.operation = self.timeout.unwrap_or(timeouts.operation);
        timeouts.attempt = self.attempt_timeout.unwrap_or(timeouts.attempt);
        timeouts
    }

    pub(crate) fn effective_retry(&self, settings: &Settings) -> RetryPolicy {
        self.retry.clone().unwrap_or_else(|| settings.retry.clone())
    }

    pub(crate) fn effective_validation(&self, settings: &Settings) -> Validation {
        self.validation.unwrap_or(settings.validation)
    }

    pub(crate) fn headers(&self) -> &Headers {
        &self.headers
    }

    pub(crate) fn extra(&self) -> &Extra {
        &self.extra
    }
}
