// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CreateInstanceLegacyDatastore/properties/type by `cargo xtask generate`; not to be edited.

/// Database engine; only `gaussdb-mysql` is supported.
///
/// The same values stand in 6 places:
///
/// - `#/components/schemas/CreateInstanceLegacyDatastore/properties/type`
/// - `#/components/schemas/CreateParameterTemplateDatastoreResult/properties/type`
/// - `#/components/schemas/DatastoreResult/properties/type`
/// - `#/components/schemas/MysqlDatastore/properties/type`
/// - `#/components/schemas/MysqlDatastoreInReq/properties/type`
/// - `#/components/schemas/MysqlDatastoreWithKernelVersion/properties/type`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateInstanceLegacyDatastoreType {
    /// GaussDB(for MySQL), compatible with MySQL.
    GaussdbMysql,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    CreateInstanceLegacyDatastoreType {
        GaussdbMysql = "gaussdb-mysql",
    }
}
