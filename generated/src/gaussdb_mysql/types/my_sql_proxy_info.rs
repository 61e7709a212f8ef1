// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MySqlProxyInfo by `cargo xtask generate`; not to be edited.

/// A proxy of an instance: ID, name and address.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MySqlProxyInfo {
    /// ID of the database proxy: 36 letters and digits ending in `po01`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pool_id: ::std::option::Option<::std::string::String>,
    /// Name of the proxy, which can be changed with [`rename_proxy`](crate::gaussdb_mysql::Client::rename_proxy).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// IP address of the proxy, under which reads are separated from writes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<::std::string::String>,
}
