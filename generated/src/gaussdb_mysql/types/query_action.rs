// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/QueryAction by `cargo xtask generate`; not to be edited.

/// An action that runs on an HTAP instance or one of its nodes.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct QueryAction {
    /// ID of the action on the instance or node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the action that runs on the instance or node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<::std::string::String>,
    /// ID of the instance or node that the action concerns.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object_id: ::std::option::Option<::std::string::String>,
    /// Category of the action that runs on the instance or node.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// ID of the job that carries out the action.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// State of the action, `OK_TO_RUN` or `DELETED`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::gaussdb_mysql::types::QueryActionStatus>,
    /// Time at which the action was created, as a number; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<i64>,
    /// Time at which the action was last updated, as a number; the reference names no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<i64>,
}
