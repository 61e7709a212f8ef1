// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DeleteNodeSqlFilterRule/properties/sql_type by `cargo xtask generate`; not to be edited.

/// Kind of statement that the rule throttles: `SELECT`, `UPDATE` or `DELETE`.
///
/// The same values stand in 4 places:
///
/// - `#/components/schemas/DeleteNodeSqlFilterRule/properties/sql_type`
/// - `#/components/schemas/NodeSqlFilterRule/properties/sql_type`
/// - `#/components/schemas/SqlFilterRule/properties/sql_type`
/// - `#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1sql-filter~1rules/get/parameters/3/schema`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SqlType {
    /// Statements that read rows.
    Select,
    /// Statements that change rows.
    Update,
    /// Statements that remove rows.
    Delete,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    SqlType {
        Select = "SELECT",
        Update = "UPDATE",
        Delete = "DELETE",
    }
}
