// Made from spec/openapi/gaussdb-mysql.yaml#/components/parameters/backup_type/schema by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/parameters/backup_type/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupTypeFilter {
    /// Full backup that the policy started.
    Auto,
    /// Full backup that a user started.
    Manual,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl BackupTypeFilter {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("auto", Self::Auto),
        ("manual", Self::Manual),
    ];
}

::gaussdb_runtime::open_enum! {
    BackupTypeFilter
}
