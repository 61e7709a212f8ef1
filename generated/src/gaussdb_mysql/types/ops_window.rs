// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/OpsWindow by `cargo xtask generate`; not to be edited.

/// Period in which maintenance of an HTAP instance may run.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct OpsWindow {
    /// Days to which the maintenance window applies; null in the examples.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub period: ::std::option::Option<::std::string::String>,
    /// Time of day at which the maintenance window starts, such as `18:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Time of day at which the maintenance window ends, such as `22:00`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::std::string::String>,
}
