// Made from spec/openapi/gaussdb-mysql.yaml#/components/parameters/database_name/schema by `cargo xtask generate`; not to be edited.

/// Database engine; only `gaussdb-mysql`, in any letter case, is supported.
///
/// The same values stand in 2 places:
///
/// - `#/components/parameters/database_name/schema`
/// - `#/paths/~1v3~1{project_id}~1flavors~1{database_name}/get/parameters/1/schema`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DatabaseName {
    /// GaussDB(for MySQL), compatible with MySQL.
    GaussdbMysql,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    DatabaseName {
        GaussdbMysql = "gaussdb-mysql",
    }
}
