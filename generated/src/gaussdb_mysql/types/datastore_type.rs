// Made from spec/openapi/gaussdb-mysql.yaml#/components/parameters/datastore_type/schema by `cargo xtask generate`; not to be edited.

/// Database engine; limits the result to instances of it. Only `gaussdb-mysql` is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DatastoreType {
    /// GaussDB(for MySQL), compatible with MySQL.
    GaussdbMysql,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    DatastoreType {
        GaussdbMysql = "gaussdb-mysql",
    }
}
