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

impl ListJobsResponse {
    /// The member `count`.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// The member `jobs`.
    #[inline]
    pub fn jobs(&self) -> &[crate::sample::types::Job] {
        &self.jobs
    }
}

gaussdb_runtime::reflect_struct! {
    ListJobsResponse {
        count: Member::new("count"),
        jobs: Member::new("jobs"),
    }
}
