// Made from openapi.yaml#/components/schemas/ListJobsResponse by `cargo xtask generate`; not to be edited.

/// The type of `ListJobsResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListJobsResponse {
    /// The member `count`.
    pub count: Option<i64>,
    /// The member `jobs`.
    pub jobs: Vec<crate::sample::types::Job>,
}

gaussdb_runtime::reflect_struct! {
    ListJobsResponse {
        count: Member::new("count"),
        jobs: Member::new("jobs"),
    }
}
