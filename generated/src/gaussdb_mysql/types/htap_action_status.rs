// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapAction/properties/status by `cargo xtask generate`; not to be edited.

/// State of the action, `OK_TO_RUN` or `DELETED`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HtapActionStatus {
    /// The action is free to run.
    OkToRun,
    /// The action was deleted.
    Deleted,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    HtapActionStatus {
        OkToRun = "OK_TO_RUN",
        Deleted = "DELETED",
    }
}
