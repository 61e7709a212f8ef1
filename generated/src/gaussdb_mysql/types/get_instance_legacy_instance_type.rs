// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/GetInstanceLegacyInstance/properties/type by `cargo xtask generate`; not to be edited.

/// Kind of instance; only `Cluster` exists.
///
/// The same values stand in 6 places:
///
/// - `#/components/schemas/GetInstanceLegacyInstance/properties/type`
/// - `#/components/schemas/ListInstancesLegacyInstances/properties/type`
/// - `#/components/schemas/MysqlInstanceInfoDetail/properties/type`
/// - `#/components/schemas/MysqlInstanceListInfo/properties/type`
/// - `#/components/schemas/MysqlInstanceListInfoUnifyStatus/properties/type`
/// - `#/components/parameters/type/schema`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GetInstanceLegacyInstanceType {
    /// A primary node with read replicas.
    Cluster,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    GetInstanceLegacyInstanceType {
        Cluster = "Cluster",
    }
}
