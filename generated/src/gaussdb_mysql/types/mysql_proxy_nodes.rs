// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlProxyNodes by `cargo xtask generate`; not to be edited.

/// A node of a proxy: role, state and place.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlProxyNodes {
    /// ID of the proxy node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// State of the proxy node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<
        crate::gaussdb_mysql::types::MysqlProxyNodesStatus,
    >,
    /// Name of the proxy node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Role of the proxy node, `master` or `slave`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub role: ::std::option::Option<crate::gaussdb_mysql::types::Role>,
    /// Code of the availability zone that the proxy node is in, such as `az1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub az_code: ::std::option::Option<::std::string::String>,
    /// Whether the proxy node is frozen: 0 for no, 1 for yes, 2 for frozen and to be deleted.
    ///
    /// - `0`: The node is not frozen.
    /// - `1`: The node is frozen.
    /// - `2`: The node is frozen and will be deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub frozen_flag: ::std::option::Option<i32>,
}
