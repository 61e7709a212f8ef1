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

impl HtapAction {
    /// ID of the action on the instance or node.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the action that runs on the instance or node.
    #[inline]
    pub fn action(&self) -> Option<&str> {
        self.action.as_deref()
    }

    /// ID of the instance or node that the action concerns.
    #[inline]
    pub fn object_id(&self) -> Option<&str> {
        self.object_id.as_deref()
    }

    /// Category of the action that runs on the instance or node.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// ID of the job that carries out the action.
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// State of the action, `OK_TO_RUN` or `DELETED`.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::HtapActionStatus> {
        self.status.as_ref()
    }

    /// Time at which the action was created, as a number; the reference names no unit.
    #[inline]
    pub fn created_at(&self) -> Option<i64> {
        self.created_at
    }

    /// Time at which the action was last updated, as a number; the reference names no unit.
    #[inline]
    pub fn updated_at(&self) -> Option<i64> {
        self.updated_at
    }
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
