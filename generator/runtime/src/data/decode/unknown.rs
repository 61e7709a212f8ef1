//! Members of an answer that the types do not know.

use std::fmt;

use serde_json::Value;

/// A member that the types do not know.
#[derive(Clone, PartialEq)]
pub struct Unknown {
    /// Where it is: `clusters[0].new_member`.
    pub path: String,
    /// What it holds.
    pub value: Value,
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unknown").field("path", &self.path).finish_non_exhaustive()
    }
}
