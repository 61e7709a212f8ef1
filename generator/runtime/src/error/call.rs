//! What can go wrong with a call or a wait.  In: failures of every stage.  Out: one enum, divided by "was it sent?".
//!
//! Invariants: neither `Display` nor `Debug` shows a secret of the configuration or the request; the message of an error
//! is complete, so `source` has nothing to add.

use std::error::Error as StdError;
use std::fmt;

use crate::data::validation::Violation;
use crate::description::kind::ErrorKind;
use crate::error::failure::{Failure, Undecoded};
use crate::error::sent::Sent;
use crate::error::service_error::ServiceError;
use crate::error::wait::{WaitEnd, WaitError};
use crate::http::transport::TransportError;

/// A call or a wait that did not succeed.
///
/// The message names everything that is known: operation, status, code, request id, the limit that ended the call. It
/// includes the message of the error below, so [`source`](StdError::source) returns nothing;
/// [`transport`](Self::transport) returns the error of the connection.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request is incomplete or invalid, or the configuration is. **Not sent.**
    Build(Failure),
    /// No provider returned credentials. **Not sent.**
    Credentials(Failure),
    /// No connection to the service: name, network, TLS, proxy. **Not sent.**
    Connect(Failure),
    /// A time limit was exceeded. **Perhaps sent**: see [`Error::sent`].
    Timeout(Failure),
    /// The connection broke, or the response was too long or not HTTP. **Perhaps sent**, the outcome is unknown.
    Interrupted(Failure),
    /// The service returned an error. **Sent.**
    Service(Box<ServiceError>),
    /// The service returned a success that cannot be read. **Sent, and done.**
    Decode(Box<Undecoded>),
    /// A wait ended without success, and no poll failed. **Sent.**
    Wait(Box<WaitError>),
}

impl Error {
    pub(crate) fn build(operation: impl Into<String>, message: impl Into<String>) -> Self {
        Error::Build(Failure::new(operation, message))
    }

    pub(crate) fn invalid(operation: impl Into<String>, violations: Vec<Violation>) -> Self {
        let mut failure = Failure::new(operation, "the request is invalid");
        failure.violations = violations;
        Error::Build(failure)
    }

    /// The same error, after this many attempts.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        match &mut self {
            Error::Build(f) | Error::Credentials(f) | Error::Connect(f) | Error::Timeout(f) | Error::Interrupted(f) => {
                f.attempts = attempts;
            }
            Error::Service(error) => error.attempts = attempts,
            Error::Decode(error) => error.attempts = attempts,
            Error::Wait(_) => {}
        }
        self
    }

    fn failure(&self) -> Option<&Failure> {
        match self {
            Error::Build(f) | Error::Credentials(f) | Error::Connect(f) | Error::Timeout(f) | Error::Interrupted(f) => {
                Some(f)
            }
            Error::Service(_) | Error::Decode(_) | Error::Wait(_) => None,
        }
    }

    /// Whether the request reached the service. After `Sent::No` a change can be repeated safely.
    pub fn sent(&self) -> Sent {
        match self {
            Error::Build(_) | Error::Credentials(_) | Error::Connect(_) => Sent::No,
            Error::Timeout(failure) => failure.sent,
            Error::Interrupted(_) => Sent::Perhaps,
            Error::Service(_) | Error::Decode(_) | Error::Wait(_) => Sent::Yes,
        }
    }

    /// The error that the service returned, if it did.
    pub fn as_service(&self) -> Option<&ServiceError> {
        match self {
            Error::Service(error) => Some(error),
            _ => None,
        }
    }

    /// How a wait ended, if it ended without success and without a failed poll.
    pub fn as_wait(&self) -> Option<&WaitError> {
        match self {
            Error::Wait(error) => Some(error),
            _ => None,
        }
    }

    /// The error of the connection, if there is one; its `source` is the error of the HTTP library.
    pub fn transport(&self) -> Option<&TransportError> {
        self.failure()?.transport.as_deref()
    }

    /// The `operationId`, or method and path of a raw call. After a wait: the operation that was polled.
    pub fn operation(&self) -> &str {
        match self {
            Error::Service(error) => &error.operation,
            Error::Decode(error) => &error.operation,
            Error::Wait(error) => error.operation,
            _ => self.failure().map_or("", Failure::operation),
        }
    }

    /// The HTTP status, if there was a response.
    pub fn status(&self) -> Option<u16> {
        match self {
            Error::Service(error) => Some(error.status),
            Error::Decode(error) => Some(error.status),
            _ => None,
        }
    }

    /// The error code of the service, if there is one: `DWS.7023`.
    pub fn code(&self) -> Option<&str> {
        self.as_service().and_then(ServiceError::code)
    }

    /// The id that the service gave the request; after a wait, the last request.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Error::Service(error) => error.request_id(),
            Error::Decode(error) => error.request_id(),
            Error::Wait(error) => error.request_id.as_deref(),
            _ => None,
        }
    }

    /// The number of attempts that were made; 0 if nothing was tried. After a wait: the number of polls. An attempt that
    /// was repeated without a pause, for example with renewed credentials, counts once.
    pub fn attempts(&self) -> u32 {
        match self {
            Error::Service(error) => error.attempts,
            Error::Decode(error) => error.attempts,
            Error::Wait(error) => error.polls,
            _ => self.failure().map_or(0, |failure| failure.attempts),
        }
    }

    /// The kind, if it is known: from the error code and the operation; [`ErrorKind::Invalid`] for a request that breaks
    /// a constraint and was not sent.
    pub fn kind(&self) -> Option<ErrorKind> {
        match self {
            Error::Build(failure) if !failure.violations.is_empty() => Some(ErrorKind::Invalid),
            _ => self.as_service().and_then(ServiceError::kind),
        }
    }

    /// A time limit ended the call or the wait.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Error::Timeout(_)) || self.as_wait().is_some_and(|wait| wait.end == WaitEnd::Deadline)
    }

    /// The resource does not exist. This and the methods below are short for [`kind`](Self::kind).
    pub fn is_not_found(&self) -> bool {
        self.kind() == Some(ErrorKind::NotFound)
    }

    /// The resource exists already, or its state forbids this.
    pub fn is_conflict(&self) -> bool {
        self.kind() == Some(ErrorKind::Conflict)
    }

    /// The state that the request should lead to exists already. A program that repeats a request can treat it as success.
    pub fn is_already_done(&self) -> bool {
        self.kind() == Some(ErrorKind::AlreadyDone)
    }

    /// Another task runs on the resource; the same request can succeed later.
    pub fn is_busy(&self) -> bool {
        self.kind() == Some(ErrorKind::Busy)
    }

    /// Too many requests; the same request can succeed later.
    pub fn is_throttled(&self) -> bool {
        self.kind() == Some(ErrorKind::Throttled)
    }

    /// A quota or stock is used up.
    pub fn is_quota(&self) -> bool {
        self.kind() == Some(ErrorKind::Quota)
    }

    /// The credentials are wrong, or do not permit this.
    pub fn is_permission(&self) -> bool {
        self.kind() == Some(ErrorKind::Permission)
    }

    /// The request is wrong: found here before sending, or by the service.
    pub fn is_invalid(&self) -> bool {
        self.kind() == Some(ErrorKind::Invalid)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Build(e) | Error::Credentials(e) | Error::Connect(e) | Error::Timeout(e) | Error::Interrupted(e) => {
                e.fmt(f)
            }
            Error::Service(e) => e.fmt(f),
            Error::Decode(e) => e.fmt(f),
            Error::Wait(e) => e.fmt(f),
        }
    }
}

impl StdError for Error {}
