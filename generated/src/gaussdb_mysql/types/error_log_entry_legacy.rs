// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ErrorLogEntryLegacy by `cargo xtask generate`; not to be edited.

/// An entry of the error log, without a position.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorLogEntryLegacy {
    /// ID of the node that wrote the entry.
    pub node_id: Option<String>,
    /// Time of the log entry in UTC.
    pub time: Option<String>,
    /// Level of the log entry, such as `ERROR`.
    pub level: Option<crate::gaussdb_mysql::types::Level>,
    /// Text of the log entry, as the database wrote it.
    pub content: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    ErrorLogEntryLegacy {
        node_id: Member::new("node_id"),
        time: Member::new("time"),
        level: Member::new("level"),
        content: Member::new("content"),
    }
}
