// Made from spec/openapi/dws.yaml#/components/schemas/SqlQuery/properties/wlm_attrib by `cargo xtask generate`; not to be edited.

/// Kind of statement to workload management, one of `ordinary`, `simple`, `complicated` and
/// `internal`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SqlQueryWlmAttrib {
    /// Counts as an ordinary statement.
    Ordinary,
    /// Counts as a simple statement.
    Simple,
    /// Counts as a complicated statement.
    Complicated,
    /// Counts as an internal statement.
    Internal,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SqlQueryWlmAttrib {
        Ordinary = "ordinary",
        Simple = "simple",
        Complicated = "complicated",
        Internal = "internal",
    }
}
