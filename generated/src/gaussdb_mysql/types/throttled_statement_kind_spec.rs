// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ThrottledStatementKindSpec by `cargo xtask generate`; not to be edited.

/// Kind of statements that a throttling rule of a request limits.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ThrottledStatementKindSpec {
    /// Statements that read rows.
    Select,
    /// Statements that change rows.
    Update,
    /// Statements that remove rows.
    Delete,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ThrottledStatementKindSpec {
        Select = "SELECT",
        Update = "UPDATE",
        Delete = "DELETE",
    }
}
