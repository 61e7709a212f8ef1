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
    pub level: Option<crate::gaussdb_mysql::types::ErrorLogEntryLegacyLevel>,
    /// Text of the log entry, as the database wrote it.
    pub content: Option<String>,
}

impl ErrorLogEntryLegacy {
    /// ID of the node that wrote the entry.
    #[inline]
    pub fn node_id(&self) -> Option<&str> {
        self.node_id.as_deref()
    }

    /// Time of the log entry in UTC.
    #[inline]
    pub fn time(&self) -> Option<&str> {
        self.time.as_deref()
    }

    /// Level of the log entry, such as `ERROR`.
    #[inline]
    pub fn level(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ErrorLogEntryLegacyLevel> {
        self.level.as_ref()
    }

    /// Text of the log entry, as the database wrote it.
    #[inline]
    pub fn content(&self) -> Option<&str> {
        self.content.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ErrorLogEntryLegacy {
        node_id: Member::new("node_id"),
        time: Member::new("time"),
        level: Member::new("level"),
        content: Member::new("content"),
    }
}
