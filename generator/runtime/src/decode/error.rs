//! Why decoding failed.  In: complaints of serde.  Out: a JSON path and words that hold no value.

use std::fmt;

use serde::de::{self, Unexpected};

/// An answer that does not fit its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    path: Option<String>,
    message: String,
}

impl DecodeError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { path: None, message: message.into() }
    }

    /// The same error, placed, unless an inner caller has placed it already.
    pub(super) fn at(mut self, path: impl FnOnce() -> String) -> Self {
        self.path.get_or_insert_with(path);
        self
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

impl de::Error for DecodeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message.to_string())
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(format!("expected {expected}, found {}", kind(found)))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(format!("expected {expected}, found another {}", kind(found)))
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self::new(format!("expected one of {expected:?}, found another value"))
    }
}

/// The kind of a value, without the value.
fn kind(found: Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Bool(_) => "bool",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "integer",
        Unexpected::Float(_) => "number",
        Unexpected::Char(_) | Unexpected::Str(_) => "string",
        Unexpected::Bytes(_) => "bytes",
        Unexpected::Unit | Unexpected::Option => "null",
        Unexpected::Seq => "list",
        Unexpected::Map | Unexpected::NewtypeStruct => "object",
        _ => "value",
    }
}
