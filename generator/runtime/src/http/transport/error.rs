//! Why an exchange did not end in an answer, and at which stage.

use std::fmt;

/// An error of any type.
type Source = Box<dyn std::error::Error + Send + Sync>;

/// The stage at which an exchange failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The request cannot be sent at all: a bad URL or header, a missing replay.
    Invalid,
    /// The host name could not be resolved. Not sent.
    Resolve,
    /// The TLS handshake failed. Not sent.
    Tls,
    /// No connection for another reason. Not sent.
    Connect,
    /// Time ran out while connecting. Not sent.
    ConnectTimeout,
    /// The connection broke after the request was handed over. Perhaps sent.
    Interrupted,
    /// The answer is longer than allowed. Sent.
    TooLong,
}

impl TransportErrorKind {
    /// Whether the same request can succeed a moment later. What is wrong with the request, the certificates or the
    /// length of the answer stays wrong.
    pub const fn is_transient(self) -> bool {
        !matches!(self, Self::Invalid | Self::Tls | Self::TooLong)
    }
}

/// An exchange that did not end in an answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// The stage at which it failed.
    pub kind: TransportErrorKind,
    /// What happened, in words, with what the error below says.
    pub message: String,
    /// The error of the layer below. `Error::source` does not return it, because `message` has its text.
    pub source: Option<Source>,
}

impl TransportError {
    /// An error without a cause.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), source: None }
    }

    /// The same error with its cause.
    #[must_use]
    pub fn because(mut self, cause: impl Into<Source>) -> Self {
        self.source = Some(cause.into());
        self
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {}
