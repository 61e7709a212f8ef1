// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapAction by `cargo xtask generate`; not to be edited.

/// An action that runs on an HTAP instance or one of its nodes.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapAction {
    /// ID of the action on the instance or node.
    pub id: Option<String>,
    /// Name of the action that runs on the instance or node.
    pub action: Option<String>,
    /// ID of the instance or node that the action concerns.
    pub object_id: Option<String>,
    /// Category of the action that runs on the instance or node.
    pub r#type: Option<String>,
    /// ID of the job that carries out the action.
    pub job_id: Option<String>,
    /// State of the action, `OK_TO_RUN` or `DELETED`.
    pub status: Option<crate::gaussdb_mysql::types::HtapActionStatus>,
    /// Time at which the action was created, as a number; the reference names no unit.
    pub created_at: Option<i64>,
    /// Time at which the action was last updated, as a number; the reference names no unit.
    pub updated_at: Option<i64>,
}

gaussdb_runtime::reflect_struct! {
    HtapAction {
        id: Member::new("id"),
        action: Member::new("action"),
        object_id: Member::new("object_id"),
        r#type: Member::new("type"),
        job_id: Member::new("job_id"),
        status: Member::new("status"),
        created_at: Member::new("created_at"),
        updated_at: Member::new("updated_at"),
    }
}
