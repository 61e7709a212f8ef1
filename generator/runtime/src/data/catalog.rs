//! Permissions and metrics of a service, as data of the generated crate. No call uses them.

/// The permission that one operation requires (`x-iam-action`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permission {
    /// `operationId` of the operation.
    pub operation: &'static str,
    /// The action as it is in policies: `dws:openAPICluster:create`.
    pub action: &'static str,
    /// Whether it can be granted for a project.
    pub project: bool,
    /// Whether it can be granted for an enterprise project.
    pub enterprise_project: bool,
    /// Other actions that the operation requires.
    pub dependencies: &'static [&'static str],
}

/// A metric of the monitoring service.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metric {
    /// Its id.
    pub id: &'static str,
    /// What it measures.
    pub name: &'static str,
    /// Unit of its values; empty for plain numbers.
    pub unit: &'static str,
    /// Smallest value, where it is documented.
    pub minimum: Option<u64>,
    /// Largest value, where it is documented.
    pub maximum: Option<u64>,
    /// Unit of the largest value, where it differs; empty otherwise.
    pub maximum_unit: &'static str,
    /// What is measured, such as a server or a database; may be empty.
    pub of: &'static str,
    /// Seconds between two values, where they are documented.
    pub period: Option<u32>,
}
