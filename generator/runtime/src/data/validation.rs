//! Violations of the description.  In: a struct and the limits in its table.  Out: all of them, with field paths.
//!
//! Invariant: a violation shows a value only if it is not a secret.

pub(crate) mod check;
mod limit;
mod siblings;
mod value;

use std::fmt;

pub use limit::{Bound, Limit, Span, When};

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Path of the field as on the wire: `cluster.nodes[2].flavor`.
    pub path: String,
    /// The rule that is broken: `required`, `maxLength`, …
    pub rule: &'static str,
    /// What is wrong: `must be at most 256; it is 300`.
    pub message: String,
    /// The sections that document the rule: `dws-2024-en, 5.2.1`; empty for a part of a request that is checked alone.
    pub documented: &'static str,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

/// Collects violations, with the current path in the request.
#[derive(Debug, Clone, Default)]
pub(crate) struct Violations {
    path: String,
    documented: &'static str,
    found: Vec<Violation>,
}

impl Violations {
    /// No violations, at the root of a request that is documented in these sections.
    pub(crate) fn new(documented: &'static str) -> Self {
        Self { documented, ..Self::default() }
    }

    /// Adds a violation of the named member of the current value.
    pub(crate) fn add(&mut self, name: &str, rule: &'static str, message: impl Into<String>) {
        let (path, message) = (self.join(name), message.into());
        self.found.push(Violation { path, rule, message, documented: self.documented });
    }

    /// Adds a violation of the current value.
    fn add_here(&mut self, rule: &'static str, message: String) {
        self.found.push(Violation { path: self.path.clone(), rule, message, documented: self.documented });
    }

    /// Runs checks one member deeper.
    fn within(&mut self, name: &str, checks: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        checks(self);
        self.path.truncate(length);
    }

    /// Runs checks on one element of the current list.
    fn element(&mut self, index: usize, checks: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str(&format!("[{index}]"));
        checks(self);
        self.path.truncate(length);
    }

    /// Removes the violations at some paths.
    pub(crate) fn forget(&mut self, at: impl Fn(&str) -> bool) {
        self.found.retain(|violation| !at(&violation.path));
    }

    /// The violations.
    pub(crate) fn into_vec(self) -> Vec<Violation> {
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
mod tests;
