// Made from openapi.yaml#/components/schemas/ListJobsResponse by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/schemas/ListJobsResponse`.
#[derive(Clone, Default)]
pub struct ListJobsResponse {
    /// `count` on the wire.
    pub count: ::std::option::Option<i64>,
    /// `jobs` on the wire.
    pub jobs: ::std::vec::Vec<crate::sample::types::Job>,
}

impl ListJobsResponse {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("count"), Member::new("jobs")]
    };
}

::gaussdb_runtime::record! {
    ListJobsResponse { count, jobs }
}
