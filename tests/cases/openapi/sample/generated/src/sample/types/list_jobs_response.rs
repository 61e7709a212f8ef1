// Made from openapi.yaml#/components/schemas/ListJobsResponse by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/schemas/ListJobsResponse`.
#[derive(Clone)]
pub struct ListJobsResponse {
    /// `count` on the wire.
    pub count: ::std::option::Option<i64>,
    /// `jobs` on the wire.
    pub jobs: ::std::vec::Vec<crate::sample::types::Job>,
}

::gaussdb_runtime::reflect_struct! {
    ListJobsResponse {
        count: Member::new("count"),
        jobs: Member::new("jobs"),
    }
}
