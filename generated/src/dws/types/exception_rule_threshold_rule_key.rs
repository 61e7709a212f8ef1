// Made from spec/openapi/dws.yaml#/components/schemas/ExceptionRuleThreshold/properties/rule_key by `cargo xtask generate`; not to be edited.

/// Kind of limit that the item sets, for example `elapsedtime` or `spillsize` for a threshold; in
/// an example also `action`, the reaction.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ExceptionRuleThresholdRuleKey {
    /// Time for which a statement is blocked.
    Blocktime,
    /// Time for which a statement runs.
    Elapsedtime,
    /// CPU time of a statement on all data nodes together.
    Allcputime,
    /// Skew of the CPU time across all data nodes.
    Cpuskewpercent,
    /// Average CPU usage on a data node.
    Cpuavgpercent,
    /// Data that a data node spills to disk.
    Spillsize,
    /// Largest bandwidth on a single data node.
    Bandwidth,
    /// What is done with a statement that breaks a rule.
    Action,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ExceptionRuleThresholdRuleKey {
        Blocktime = "blocktime",
        Elapsedtime = "elapsedtime",
        Allcputime = "allcputime",
        Cpuskewpercent = "cpuskewpercent",
        Cpuavgpercent = "cpuavgpercent",
        Spillsize = "spillsize",
        Bandwidth = "bandwidth",
        Action = "action",
    }
}
