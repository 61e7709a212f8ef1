//! Observers of attempts.  In: every attempt, before and after.  Out: nothing; a hook cannot change a call.

use std::fmt;
use std::time::Duration;

use crate::error::call::Error;
use crate::http::message::Method;

/// Is called for every attempt. It must be quick: the call waits for it.
pub trait Hook: fmt::Debug + Send + Sync {
    /// An attempt is about to be sent.
    fn before(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// An attempt has ended.
    fn after(&self, attempt: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        let _ = (attempt, outcome);
    }
}

/// One attempt of a call. Holds nothing secret.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Short name of the service.
    pub service: &'a str,
    /// The `operationId`, or method and path of a raw call.
    pub operation: &'a str,
    /// The method.
    pub method: Method,
    /// Host and port.
    pub host: &'a str,
    /// The region, if one is configured.
    pub region: Option<&'a str>,
    /// Its number, from 1.
    pub number: u32,
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AttemptOutcome<'a> {
    /// The status, if there was an answer.
    pub status: Option<u16>,
    /// The id under which the service knows the request.
    pub request_id: Option<&'a str>,
    /// The failure, if it was one.
    pub error: Option<&'a Error>,
    /// From sending to the end of the body.
    pub latency: Duration,
    /// Length of the answer's body.
    pub length: usize,
}
