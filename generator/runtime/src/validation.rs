//! Violations of the description.  In: checks made by generated code.  Out: all of them, with field paths.
//!
//! Invariant: a violation never holds the value itself, which may be a secret.

mod limit;

use std::fmt;

pub use limit::{Checked, Limit, Subject};

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Path of the field as on the wire: `cluster.nodes[2].flavor`.
    pub path: String,
    /// The rule that is broken: `required`, `maxLength`, …
    pub rule: &'static str,
    /// What is wrong, in words.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

/// Collects violations and knows where in the request it is.
#[derive(Debug, Clone, Default)]
pub struct Violations {
    path: String,
    found: Vec<Violation>,
}

impl Violations {
    /// None yet, at the root.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports a violation of the named member of where we are.
    pub fn add(&mut self, name: &str, rule: &'static str, message: impl Into<String>) {
        let path = self.join(name);
        let message = message.into();
        self.found.push(Violation { path, rule, message });
    }

    /// Reports a violation of the value where we are.
    fn add_here(&mut self, rule: &'static str, message: String) {
        let path = self.path.clone();
        self.found.push(Violation { path, rule, message });
    }

    /// Reports a required member that is not there.
    pub fn require(&mut self, name: &str, present: bool) {
        if !present {
            self.add(name, "required", "is required");
        }
    }

    /// Runs checks one member deeper.
    pub fn within(&mut self, name: &str, checks: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path = self.join(name);
        checks(self);
        self.path.truncate(length);
    }

    /// Runs checks on one element of a list that is where we are.
    pub fn element(&mut self, index: usize, checks: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str(&format!("[{index}]"));
        checks(self);
        self.path.truncate(length);
    }

    /// Drops what was found at some paths.
    pub(crate) fn forget(&mut self, at: impl Fn(&str) -> bool) {
        self.found.retain(|violation| !at(&violation.path));
    }

    /// What was found.
    pub fn into_vec(self) -> Vec<Violation> {
        self.found
    }

    fn join(&self, name: &str) -> String {
        match self.path.as_str() {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        }
    }
}

/// What happens to requests that break a documented constraint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Validation {
    /// They are not sent; the error lists every violation.
    #[default]
    Enforce,
    /// They are sent, and each violation is a `tracing` warning.
    Warn,
    /// They are sent, nothing is checked.
    Off,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_follow_members_and_elements() {
        let mut violations = Violations::new();
        violations.within("cluster", |v| {
            v.require("name", false);
            v.within("nodes", |v| v.element(2, |v| v.require("flavor", false)));
            v.require("vpc", true);
        });
        violations.require("top", false);
        let paths: Vec<_> = violations.into_vec().into_iter().map(|v| v.path).collect();
        assert_eq!(paths, ["cluster.name", "cluster.nodes[2].flavor", "top"]);
    }
}
