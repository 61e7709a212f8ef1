//! Our words for an error code.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;

/// What a caller can conclude from a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The resource does not exist.
    NotFound,
    /// There is one already.
    AlreadyExists,
    /// What the call should bring about is so already.
    AlreadyDone,
    /// Another task runs on the resource, or its state will allow the call later.
    Busy,
    /// A limit on the number of something is reached.
    Quota,
    /// Too many calls.
    Throttled,
    /// The caller is not allowed, or not known.
    Permission,
    /// The request must be changed.
    InvalidParameter,
    /// The service failed.
    Internal,
    /// None of these.
    Other,
    /// The HTTP status says it: only for families of codes.
    ByStatus,
}

/// Our words for one code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// What a caller can conclude.
    pub kind: Kind,
    /// What it means: one sentence.
    pub meaning: String,
    /// What to do: one sentence.
    pub remedy: String,
}

impl Words {
    /// Sentences that are none.
    pub fn check(&self, code: &str, place: &str) -> Vec<Diagnostic> {
        let sentences = [("meaning", &self.meaning), ("remedy", &self.remedy)].into_iter();
        let none = sentences.filter(|(_, sentence)| !sentence.ends_with('.') || sentence.trim().len() < 8);
        none.map(|(what, _)| Diagnostic::new(place, format!("{what} of `{code}` is no sentence"), "write one"))
            .collect()
    }
}
