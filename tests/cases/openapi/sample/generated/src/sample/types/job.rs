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

impl Job {
    /// The member `id`.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The member `state`.
    #[inline]
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    Job {
        id: Member::new("id"),
        state: Member::new("state"),
    }
}
