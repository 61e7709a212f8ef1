// Made from spec/openapi/dws.yaml#/components/schemas/ClusterSubStatus by `cargo xtask generate`; not to be edited.

/// Limits under which a cluster can be used at the moment.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterSubStatus {
    /// Nothing is wrong with the cluster.
    Normal,
    /// Data can be read but not written.
    Readonly,
    /// Data is being spread anew over the nodes.
    Redistributing,
    /// Spreading the data over the nodes did not succeed.
    RedistributionFailure,
    /// Some nodes hold more primary instances than others.
    Unbalanced,
    /// Primary instances are unevenly spread, and data can only be read.
    UnbalancedReadonly,
    /// A node is faulty, and data can only be read.
    DegradedReadonly,
    /// A node is faulty, and primary instances are unevenly spread.
    DegradedUnbalanced,
    /// Primary instances are unevenly spread while data is being redistributed.
    UnbalancedRedistributing,
    /// Primary instances are unevenly spread, and redistribution failed.
    UnbalancedRedistributionFailure,
    /// Data can only be read, and its redistribution failed.
    ReadonlyRedistributionFailure,
    /// Primary instances are unevenly spread, data is read-only, redistribution failed.
    UnbalancedReadonlyRedistributionFailure,
    /// A node is faulty, primary instances unevenly spread, redistribution failed.
    DegradedUnbalancedRedistributionFailure,
    /// A node is faulty, primaries unevenly spread, data read-only, redistribution failed.
    DegradedUnbalancedReadonlyRedistributionFailure,
    /// A node is faulty.
    Degraded,
    /// A node is faulty, and the redistribution of data failed.
    DegradedRedistributionFailure,
    /// A node is faulty, primary instances unevenly spread, data read-only.
    DegradedUnbalancedReadonly,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClusterSubStatus {
        Normal = "NORMAL",
        Readonly = "READONLY",
        Redistributing = "REDISTRIBUTING",
        RedistributionFailure = "REDISTRIBUTION-FAILURE",
        Unbalanced = "UNBALANCED",
        UnbalancedReadonly = "UNBALANCED | READONLY",
        DegradedReadonly = "DEGRADED | READONLY",
        DegradedUnbalanced = "DEGRADED | UNBALANCED",
        UnbalancedRedistributing = "UNBALANCED | REDISTRIBUTING",
        UnbalancedRedistributionFailure = "UNBALANCED | REDISTRIBUTION-FAILURE",
        ReadonlyRedistributionFailure = "READONLY | REDISTRIBUTION-FAILURE",
        UnbalancedReadonlyRedistributionFailure = "UNBALANCED | READONLY | REDISTRIBUTION-FAILURE",
        DegradedUnbalancedRedistributionFailure = "DEGRADED | UNBALANCED | REDISTRIBUTION-FAILURE",
        DegradedUnbalancedReadonlyRedistributionFailure = "DEGRADED | UNBALANCED | READONLY | REDISTRIBUTION-FAILURE",
        Degraded = "DEGRADED",
        DegradedRedistributionFailure = "DEGRADED | REDISTRIBUTION-FAILURE",
        DegradedUnbalancedReadonly = "DEGRADED | UNBALANCED | READONLY",
    }
}
