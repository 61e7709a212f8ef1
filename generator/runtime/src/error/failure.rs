//! Failures that are not answers of the service: before there was a response, and when it cannot be read.
//!
//! Invariant: neither `Display` nor `Debug` shows a secret of the configuration or the request.

use std::fmt;

use crate::data::decode::DecodeError;
use crate::data::validation::Violation;
use crate::error::sent::Sent;
use crate::http::transport::TransportError;

/// A failure before the service returned a response.
#[derive(Debug)]
pub struct Failure {
    pub(super) operation: String,
    pub(super) message: String,
    pub(super) violations: Vec<Violation>,
    pub(super) sent: Sent,
    pub(super) attempts: u32,
    pub(super) transport: Option<Box<TransportError>>,
}

impl Failure {
    pub(crate) fn new(operation: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            operation: operation.into(),
            message: message.into(),
            violations: Vec::new(),
            sent: Sent::No,
            attempts: 0,
            transport: None,
        }
    }

    pub(crate) fn because(mut self, transport: TransportError) -> Self {
        self.transport = Some(Box::new(transport));
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
    pub(crate) attempts: u32,
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

impl fmt::Display for Undecoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: HTTP {}: the response cannot be read: {}", self.operation, self.status, self.error)?;
        match &self.request_id {
            Some(id) => write!(f, " (request id {id})"),
            None => Ok(()),
        }
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
