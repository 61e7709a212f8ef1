// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceDatastore/properties/type by `cargo xtask generate`; not to be edited.

/// Database engine; only `gaussdb-mysql` is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InstanceDatastoreType {
    /// GaussDB(for MySQL), compatible with MySQL.
    GaussdbMysql,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    InstanceDatastoreType {
        GaussdbMysql = "gaussdb-mysql",
    }
}
