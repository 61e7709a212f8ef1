// Made from openapi.yaml#/components/schemas/ListJobsResponse by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/schemas/ListJobsResponse`.
#[derive(Clone)]
pub struct ListJobsResponse {
    /// `count` on the wire.
    pub count: ::std::option::Option<i64>,
    /// `jobs` on the wire.
    pub jobs: ::std::vec::Vec<crate::sample::types::Job>,
}

static LIST_JOBS_RESPONSE_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "ListJobsResponse",
            members: &[Member::new("count"), Member::new("jobs")],
        },
    )
};

::gaussdb_runtime::record! {
    ListJobsResponse = LIST_JOBS_RESPONSE_TABLE { count, jobs }
}
