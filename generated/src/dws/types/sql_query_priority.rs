// Made from spec/openapi/dws.yaml#/components/schemas/SqlQuery/properties/priority by `cargo xtask generate`; not to be edited.

/// Priority of the job in its resource pool. The reference lists `1`, `2`, `4` and `8` for rush,
/// high, medium and low.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SqlQueryPriority {
    /// Rush, the highest priority.
    V1,
    /// High priority.
    V2,
    /// Medium priority.
    V4,
    /// Low priority.
    V8,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    numeric SqlQueryPriority {
        V1 = "1",
        V2 = "2",
        V4 = "4",
        V8 = "8",
    }
}
