// Made from spec/openapi/dws.yaml#/components/schemas/SortOrder by `cargo xtask generate`; not to be edited.

/// Direction in which a list is sorted.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SortOrder {
    /// Smallest value first.
    Asc,
    /// Largest value first.
    Desc,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}
