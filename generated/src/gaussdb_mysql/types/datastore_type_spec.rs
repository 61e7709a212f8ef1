// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DatastoreTypeSpec by `cargo xtask generate`; not to be edited.

/// Type of the database engine that a request names.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DatastoreTypeSpec {
    /// GaussDB(for MySQL), compatible with MySQL.
    GaussdbMysql,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    DatastoreTypeSpec {
        GaussdbMysql = "gaussdb-mysql",
    }
}
