//! What can go wrong with a call.  In: failures of every stage.  Out: one enum, divided by "was it sent?".
//!
//! Invariant: neither `Display` nor `Debug` shows a secret of the configuration or the request.

use std::error::Error as StdError;
use std::fmt;

use crate::data::decode::DecodeError;
use crate::data::validation::Violation;
use crate::error::kind::ErrorKind;
use crate::error::service_error::ServiceError;
use crate::error::source::Source;

/// A call that did not succeed.
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
}

/// Whether a request has reached the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// Certainly not.
    No,
    /// Unknown.
    Perhaps,
    /// Certainly.
    Yes,
}

/// A failure before the service returned a response.
#[derive(Debug)]
pub struct Failure {
    pub(crate) operation: String,
    pub(crate) message: String,
    pub(crate) violations: Vec<Violation>,
    pub(crate) sent: Sent,
    pub(crate) source: Option<Source>,
}

impl Failure {
    pub(crate) fn new(operation: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            operation: operation.into(),
            message: message.into(),
            violations: Vec::new(),
            sent: Sent::No,
            source: None,
        }
    }

    pub(crate) fn because(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }

    pub(crate) fn sent(mut self, sent: Sent) -> Self {
        self.sent = sent;
        self
    }

    /// The `operationId`, or method and path of a raw call.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// What is wrong, without the operation.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Every documented constraint that the request breaks.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.operation.is_empty() {
            write!(f, "{}: ", self.operation)?;
        }
        f.write_str(&self.message)?;
        for (i, violation) in self.violations.iter().enumerate() {
            write!(f, "{} {violation}", if i == 0 { ":" } else { ";" })?;
        }
        Ok(())
    }
}

/// A successful response that does not fit its type.
pub struct Undecoded {
    pub(crate) operation: String,
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) body: Vec<u8>,
    pub(crate) error: DecodeError,
}

impl Undecoded {
    /// The `operationId`, or method and path of a raw call.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The status, a success.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The id that the service gave the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The whole body as received. It may contain secrets; `Debug` does not show it.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The JSON path and what does not fit there.
    pub fn error(&self) -> &DecodeError {
        &self.error
    }
}

impl fmt::Debug for Undecoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Undecoded")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("error", &self.error)
            .finish()
    }
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

    /// Whether the request reached the service. After `Sent::No` a change can be repeated safely.
    pub fn sent(&self) -> Sent {
        match self {
            Error::Build(_) | Error::Credentials(_) | Error::Connect(_) => Sent::No,
            Error::Timeout(failure) => failure.sent,
            Error::Interrupted(_) => Sent::Perhaps,
            Error::Service(_) | Error::Decode(_) => Sent::Yes,
        }
    }

    /// The error that the service returned, if it did.
    pub fn as_service(&self) -> Option<&ServiceError> {
        match self {
            Error::Service(error) => Some(error),
            _ => None,
        }
    }

    /// The `operationId`, or method and path of a raw call.
    pub fn operation(&self) -> &str {
        match self {
            Error::Build(f) | Error::Credentials(f) | Error::Connect(f) | Error::Timeout(f) | Error::Interrupted(f) => {
                &f.operation
            }
            Error::Service(error) => &error.operation,
            Error::Decode(error) => &error.operation,
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

    fn is(&self, kind: ErrorKind) -> bool {
        self.as_service().and_then(ServiceError::kind) == Some(kind)
    }

    /// The resource does not exist. This and the methods below use the error code and the operation, not only the status.
    pub fn is_not_found(&self) -> bool {
        self.is(ErrorKind::NotFound)
    }

    /// The resource exists already, or its state forbids this.
    pub fn is_conflict(&self) -> bool {
        self.is(ErrorKind::Conflict)
    }

    /// The state that the request should lead to exists already. A program that repeats a request can treat it as success.
    pub fn is_already_done(&self) -> bool {
        self.is(ErrorKind::AlreadyDone)
    }

    /// Another task runs on the resource; the same request can succeed later.
    pub fn is_busy(&self) -> bool {
        self.is(ErrorKind::Busy)
    }

    /// Too many requests; the same request can succeed later.
    pub fn is_throttled(&self) -> bool {
        self.is(ErrorKind::Throttled)
    }

    /// A quota or stock is used up.
    pub fn is_quota(&self) -> bool {
        self.is(ErrorKind::Quota)
    }

    /// The credentials are wrong, or do not permit this.
    pub fn is_permission(&self) -> bool {
        self.is(ErrorKind::Permission)
    }

    /// The request is wrong: found here before sending, or by the service.
    pub fn is_invalid(&self) -> bool {
        let ours = matches!(self, Error::Build(failure) if !failure.violations.is_empty());
        ours || self.is(ErrorKind::Invalid)
    }

    /// The id that the service gave the request.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Error::Service(error) => error.request_id(),
            Error::Decode(error) => error.request_id(),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Build(e) | Error::Credentials(e) | Error::Connect(e) | Error::Timeout(e) | Error::Interrupted(e) => {
                e.fmt(f)
            }
            Error::Service(e) => e.fmt(f),
            Error::Decode(e) => write!(f, "{}: the response cannot be read: {}", e.operation, e.error),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Error::Build(e) | Error::Credentials(e) | Error::Connect(e) | Error::Timeout(e) | Error::Interrupted(e) => {
                e.source.as_deref().map(|e| e as _)
            }
            Error::Service(_) => None,
            Error::Decode(e) => Some(&e.error),
        }
    }
}
