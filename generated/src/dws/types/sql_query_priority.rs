// Made from spec/openapi/dws.yaml#/components/schemas/SqlQuery/properties/priority by `cargo xtask generate`; not to be edited.

/// Priority of the job in its resource pool. The reference lists `1`, `2`, `4` and `8` for rush,
/// high, medium and low.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SqlQueryPriority {
    /// Rush, the highest priority.
    Rush,
    /// High priority.
    High,
    /// Medium priority.
    Medium,
    /// Low priority.
    Low,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric SqlQueryPriority {
        Rush = "1",
        High = "2",
        Medium = "4",
        Low = "8",
    }
}
