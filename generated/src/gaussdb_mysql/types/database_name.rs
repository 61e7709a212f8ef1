// Made from spec/openapi/gaussdb-mysql.yaml#/components/parameters/database_name/schema by `cargo xtask generate`; not to be edited.

/// Database engine; only `gaussdb-mysql`, in any letter case, is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DatabaseName {
    /// GaussDB(for MySQL), compatible with MySQL.
    GaussdbMysql,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    DatabaseName {
        GaussdbMysql = "gaussdb-mysql",
    }
}
