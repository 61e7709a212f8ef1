// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlProxyAvailable by `cargo xtask generate`; not to be edited.

/// An availability zone in which a database node lives.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MysqlProxyAvailable {
    /// Code of the availability zone, such as `az1xahz`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Name of the availability zone for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
}
