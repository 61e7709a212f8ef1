// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/WorkflowStarted by `cargo xtask generate`; not to be edited.

/// ID of the workflow that carries out the request.
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowStarted {
    /// ID of the workflow that carries out the request.
    pub workflow_id: Option<String>,
}

impl WorkflowStarted {
    /// ID of the workflow that carries out the request.
    #[inline]
    pub fn workflow_id(&self) -> Option<&str> {
        self.workflow_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    WorkflowStarted {
        workflow_id: Member::new("workflow_id"),
    }
}
