// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/QueryAction/properties/status by `cargo xtask generate`; not to be edited.

/// State of the action.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryActionStatus {
    /// The action is free to run.
    OkToRun,
    /// The action was deleted.
    Deleted,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl QueryActionStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("OK_TO_RUN", Self::OkToRun),
        ("DELETED", Self::Deleted),
    ];
}

::gaussdb_runtime::open_enum! {
    QueryActionStatus
}
