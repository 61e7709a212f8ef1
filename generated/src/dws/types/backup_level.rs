// Made from spec/openapi/dws.yaml#/components/schemas/NewSnapshot/properties/backup_level by `cargo xtask generate`; not to be edited.

/// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one
/// database.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackupLevel {
    /// The whole cluster.
    Cluster,
    /// Certain schemas of one database.
    Schema,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    BackupLevel {
        Cluster = "cluster",
        Schema = "schema",
    }
}
