// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/WorkflowStarted by `cargo xtask generate`; not to be edited.

/// ID of the workflow that carries out the request.
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowStarted {
    /// ID of the workflow that carries out the request.
    pub workflow_id: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    WorkflowStarted {
        workflow_id: Member::new("workflow_id"),
    }
}
