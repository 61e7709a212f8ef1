// Made from openapi.yaml#/components/schemas/Job by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/schemas/Job`.
#[derive(Clone)]
pub struct Job {
    /// `id` on the wire.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state` on the wire.
    pub state: ::std::option::Option<::std::string::String>,
}

static JOB_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "Job",
            members: &[Member::new("id"), Member::new("state")],
        },
    )
};

::gaussdb_runtime::record! {
    Job = JOB_TABLE { id, state }
}
