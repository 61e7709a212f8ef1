//! Why decoding failed: a JSON path and a message without values.

use std::fmt;

/// A response that does not fit its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    path: Option<String>,
    message: String,
}

impl DecodeError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { path: None, message: message.into() }
    }

    /// The same error with a path.
    pub(super) fn at(self, path: String) -> Self {
        Self { path: Some(path), ..self }
    }

    /// The same error for a document that is part of another one.
    pub(crate) fn under(mut self, prefix: &str) -> Self {
        let path = self.path();
        let dot = if path.is_empty() || path.starts_with('[') || prefix.is_empty() { "" } else { "." };
        self.path = Some(format!("{prefix}{dot}{path}"));
        self
    }

    /// The JSON path: `clusters[0].status`; empty for the whole document.
    pub fn path(&self) -> &str {
        self.path.as_deref().unwrap_or_default()
    }

    /// What does not fit.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path() {
            "" => f.write_str(&self.message),
            path => write!(f, "{path}: {}", self.message),
        }
    }
}

impl std::error::Error for DecodeError {}
