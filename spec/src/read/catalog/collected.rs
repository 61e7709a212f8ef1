//! What the catalog tables of a section hold, as their readers add it.

use std::collections::BTreeSet;

use crate::fact::Gap;
use crate::fact::catalog::{Action, Endpoint, ErrorCode, Monitoring, Status};
use crate::read::grid::Found;

/// What the catalogs of a section state.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// Error codes.
    pub errors: Vec<ErrorCode>,
    /// HTTP statuses.
    pub statuses: Vec<Status>,
    /// Permissions of operations.
    pub actions: Vec<Action>,
    /// Endpoints.
    pub endpoints: Vec<Endpoint>,
    /// Metrics.
    pub monitoring: Monitoring,
    /// Lines of the rows that were read.
    pub lines: BTreeSet<u32>,
    /// Rows that were not understood.
    pub gaps: Vec<Gap>,
}

impl Catalog {
    /// Notes what a reader took, and what it had to leave.
    pub(in crate::read) fn taken<C>(&mut self, section: &str, kind: &str, found: &Found<C>) {
        self.lines.extend(&found.lines);
        for line in &found.lost {
            self.gap(section, *line, kind, "row that continues nothing");
        }
    }

    pub(in crate::read) fn gap(&mut self, section: &str, line: u32, kind: &str, about: &str) {
        self.gaps.push(Gap { section: section.to_owned(), line, kind: kind.to_owned(), about: about.to_owned() });
    }
}
