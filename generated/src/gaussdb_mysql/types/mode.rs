// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CheckResourceInfo/properties/mode by `cargo xtask generate`; not to be edited.

/// Kind of instance; only `Cluster` is supported. Required with `action=createInstance`.
///
/// The same values stand in 8 places:
///
/// - `#/components/schemas/CheckResourceInfo/properties/mode`
/// - `#/components/schemas/CreateInstanceLegacyInstance/properties/mode`
/// - `#/components/schemas/CreateInstanceLegacyRequest/properties/mode`
/// - `#/components/schemas/CreateInstanceRequest/properties/mode`
/// - `#/components/schemas/MySqlProxyV3/properties/mode`
/// - `#/components/schemas/MysqlInstanceResponse/properties/mode`
/// - `#/components/schemas/MysqlProxy/properties/mode`
/// - `#/components/schemas/Proxy/properties/mode`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Mode {
    /// A primary node with read replicas.
    Cluster,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    Mode {
        Cluster = "Cluster",
    }
}
