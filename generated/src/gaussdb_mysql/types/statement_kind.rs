// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/StatementKind by `cargo xtask generate`; not to be edited.

/// Kind of statements that a slow query log is filtered by.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StatementKind {
    /// Statements that add rows.
    Insert,
    /// Statements that change rows.
    Update,
    /// Statements that read rows.
    Select,
    /// Statements that remove rows.
    Delete,
    /// Statements that redefine objects.
    Alter,
    /// Statements that remove objects.
    Drop,
    /// Statements that define new objects.
    Create,
    /// Statements of every kind.
    All,
    /// Statements of every kind, like `ALL`.
    Empty,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StatementKind {
        Insert = "INSERT",
        Update = "UPDATE",
        Select = "SELECT",
        Delete = "DELETE",
        Alter = "ALTER",
        Drop = "DROP",
        Create = "CREATE",
        All = "ALL",
        Empty = "",
    }
}
