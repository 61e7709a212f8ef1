// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/DatastoreVersion by `cargo xtask generate`; not to be edited.

/// Version of the database engine.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DatastoreVersion {
    /// Compatible with MySQL 8.0.
    V8_0,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    DatastoreVersion {
        V8_0 = "8.0",
    }
}
