// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/QueryAction by `cargo xtask generate`; not to be edited.

/// An action that runs on an HTAP instance or one of its nodes.
#[derive(Clone, Default)]
pub struct QueryAction {
    /// ID of the action on the instance or node.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the action that runs on the instance or node.
    pub action: ::std::option::Option<::std::string::String>,
    /// ID of the instance or node that the action concerns.
    pub object_id: ::std::option::Option<::std::string::String>,
    /// Category of the action that runs on the instance or node.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// ID of the job that carries out the action.
    pub job_id: ::std::option::Option<::std::string::String>,
    /// State of the action.
    pub status: ::std::option::Option<crate::gaussdb_mysql::types::QueryActionStatus>,
    /// Time at which the action was created.
    pub created_at: ::std::option::Option<i64>,
    /// Time at which the action was last updated.
    pub updated_at: ::std::option::Option<i64>,
}

impl QueryAction {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[
            Member::new("id"),
            Member::new("action"),
            Member::new("object_id"),
            Member::new("type"),
            Member::new("job_id"),
            Member::new("status"),
            Member::new("created_at"),
            Member::new("updated_at"),
        ]
    };
}

::gaussdb_runtime::record! {
    QueryAction { id, action, object_id, r#type, job_id, status, created_at, updated_at }
}
