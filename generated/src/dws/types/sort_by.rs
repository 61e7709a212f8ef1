// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1dms~1metrics/get/parameters/5/schema by `cargo xtask generate`; not to be edited.

/// Sort order: `asc` for ascending, `desc` for descending.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SortBy {
    /// Smallest value first.
    Asc,
    /// Largest value first.
    Desc,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    SortBy {
        Asc = "asc",
        Desc = "desc",
    }
}
