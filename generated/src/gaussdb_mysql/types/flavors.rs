// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Flavors by `cargo xtask generate`; not to be edited.

/// A flavor: vCPUs, memory, CPU architecture, and the zones where it is on sale.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Flavors {
    /// Kind of flavor: `x86` and `arm` are dedicated flavors of that CPU architecture, `generalX86` is
    /// general-purpose on x86.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::gaussdb_mysql::types::FlavorsType>,
    /// Number of vCPUs that the flavor has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus: ::std::option::Option<::std::string::String>,
    /// Memory of the flavor in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram: ::std::option::Option<::std::string::String>,
    /// ID of the flavor, which is unique; HTAP instances are created with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Code of the flavor, made of product, size, CPU architecture and GB of memory for each vCPU, such
    /// as `gaussdb.sr-be.xlarge.x86.4`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub spec_code: ::std::option::Option<::std::string::String>,
    /// Version of the database engine that the flavor is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version_name: ::std::option::Option<::std::string::String>,
    /// Kind of instance that the flavor is for: `Cluster` or `Single`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance_mode: ::std::option::Option<
        crate::gaussdb_mysql::types::FlavorsInstanceMode,
    >,
    /// State of the flavor in each availability zone, with the zone code as the key.
    #[serde(default)]
    pub az_status: ::std::collections::BTreeMap<
        ::std::string::String,
        crate::gaussdb_mysql::types::FlavorsAzStatus,
    >,
}
