// Made from openapi.yaml#/components/schemas/Job by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/schemas/Job`.
#[derive(Clone, Default)]
pub struct Job {
    /// `id` on the wire.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state` on the wire.
    pub state: ::std::option::Option<::std::string::String>,
}

impl Job {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("id"), Member::new("state")]
    };
}

::gaussdb_runtime::record! {
    Job { id, state }
}
