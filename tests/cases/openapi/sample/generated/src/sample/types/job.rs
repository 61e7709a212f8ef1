// Made from openapi.yaml#/components/schemas/Job by `cargo xtask generate`; not to be edited.

/// The type of `Job`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Job {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `state`.
    pub state: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    Job {
        id: Member::new("id"),
        state: Member::new("state"),
    }
}
