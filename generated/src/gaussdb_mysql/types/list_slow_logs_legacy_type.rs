// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1slowlog/get/parameters/7/schema by `cargo xtask generate`; not to be edited.

/// Kind of statement, such as `SELECT`; limits the result to it. `ALL`, the default, and an empty
/// text return every kind.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ListSlowLogsLegacyType {
    /// Statements of every kind.
    All,
    /// Statements that add rows.
    Insert,
    /// Statements that change rows.
    Update,
    /// Statements that read rows.
    Select,
    /// Statements that remove rows.
    Delete,
    /// Statements that define new objects.
    Create,
    /// Statements that remove objects.
    Drop,
    /// Statements that redefine objects.
    Alter,
    /// Statements of every kind, like `ALL`.
    Empty,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    ListSlowLogsLegacyType {
        All = "ALL",
        Insert = "INSERT",
        Update = "UPDATE",
        Select = "SELECT",
        Delete = "DELETE",
        Create = "CREATE",
        Drop = "DROP",
        Alter = "ALTER",
        Empty = "",
    }
}
