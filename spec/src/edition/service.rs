//! One service after its editions were merged.

use crate::fact::Operation;

/// An operation with everything that its editions say.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The operation.
    pub operation: Operation,
    /// Id of the leading document that has it.
    pub document: String,
    /// Number of the chapter that it is in.
    pub chapter: String,
    /// Documents and sections that state it, the leading one first.
    pub documented_in: Vec<(String, String)>,
}

/// One service.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Service {
    /// Operations in order of the leading edition, then of older ones.
    pub operations: Vec<Merged>,
    /// What the editions disagree on.
    pub disagreements: Vec<Disagreement>,
}

/// A contradiction between two editions, resolved by the rule it names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Disagreement {
    /// "GET /v1/…".
    pub operation: String,
    /// What it is about.
    pub about: String,
    /// What the leading edition says.
    pub leading: String,
    /// The older document and what it says.
    pub older: String,
    /// How it was resolved.
    pub resolved: &'static str,
}
