// Made from spec/openapi/dws.yaml#/components/schemas/ListLogicalClustersRingHost by `cargo xtask generate`; not to be edited.

/// A host of a ring, with CPUs, memory and disk.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListLogicalClustersRingHost {
    /// Name of the host in the network, such as `host-172-16-11-62`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub host_name: ::std::option::Option<::std::string::String>,
    /// IP address of the host in the backend network.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub back_ip: ::std::option::Option<::std::string::String>,
    /// Number of CPUs of the host.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cpu_cores: ::std::option::Option<i64>,
    /// Size of the memory of the host, such as 32.0; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub memory: ::std::option::Option<f64>,
    /// Size of the disk of the host, such as 800.0; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disk_size: ::std::option::Option<f64>,
}
