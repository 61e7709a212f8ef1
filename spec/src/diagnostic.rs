//! What went wrong, where, and what to do about it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One located problem.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The file, with a line where one is known: "spec/corrections/dws.toml:12".
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// Text to paste and to fill in, for what a person has to write.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paste: Option<Paste>,
}

/// Lines for a file that people write.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Paste {
    /// The key at the top of the file below which the lines belong; empty for the end of the file.
    pub under: String,
    /// The lines. What a person has to write is in angle brackets.
    pub lines: String,
}

impl Diagnostic {
    /// A problem at a place.
    pub fn new(place: impl Into<String>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Diagnostic { place: place.into(), message: message.into(), help: help.into(), paste: None }
    }

    /// Adds lines to paste.
    #[must_use]
    pub fn paste(mut self, under: impl Into<String>, lines: impl Into<String>) -> Self {
        self.paste = Some(Paste { under: under.into(), lines: lines.into() });
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)?;
        if self.help.is_empty() { Ok(()) } else { write!(f, "\n    {}", self.help) }
    }
}
