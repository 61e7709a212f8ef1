// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DatastoreType by `cargo xtask generate`; not to be edited.

/// Type of the database engine.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DatastoreType {
    /// GaussDB(for MySQL), compatible with MySQL.
    GaussdbMysql,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    DatastoreType {
        GaussdbMysql = "gaussdb-mysql",
    }
}
