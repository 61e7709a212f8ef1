// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ErrorLogEntryLegacy/properties/level by `cargo xtask generate`; not to be edited.

/// Level of the log entry, such as `ERROR`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ErrorLogEntryLegacyLevel {
    /// Entries of every level.
    All,
    /// Information without a problem behind it.
    Info,
    /// Signs of a possible problem.
    Warning,
    /// Problems that made something fail.
    Error,
    /// Errors too severe to go on.
    Fatal,
    /// Remarks of little weight.
    Note,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ErrorLogEntryLegacyLevel {
        All = "ALL",
        Info = "INFO",
        Warning = "WARNING",
        Error = "ERROR",
        Fatal = "FATAL",
        Note = "NOTE",
    }
}
