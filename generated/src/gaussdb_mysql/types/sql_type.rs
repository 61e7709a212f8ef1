// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/NewThrottlingRule/properties/sql_type by `cargo xtask generate`; not to be edited.

/// Kind of statement that the rule throttles: `SELECT`, `UPDATE` or `DELETE`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SqlType {
    /// Statements that read rows.
    Select,
    /// Statements that change rows.
    Update,
    /// Statements that remove rows.
    Delete,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    SqlType {
        Select = "SELECT",
        Update = "UPDATE",
        Delete = "DELETE",
    }
}
