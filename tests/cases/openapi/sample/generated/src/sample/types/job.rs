// Made from openapi.yaml#/components/schemas/Job by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/schemas/Job`.
#[derive(Clone)]
pub struct Job {
    /// `id` on the wire.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state` on the wire.
    pub state: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    Job {
        id: Member::new("id"),
        state: Member::new("state"),
    }
}
