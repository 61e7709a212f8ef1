// Made from spec/openapi/dws.yaml#/components/schemas/DisasterRecoveryId by `cargo xtask generate`; not to be edited.

/// The disaster recovery task that was acted on, by its ID.
#[derive(Clone, Default)]
pub struct DisasterRecoveryId {
    /// ID of the disaster recovery task.
    pub id: ::std::option::Option<::std::string::String>,
}

impl DisasterRecoveryId {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("id")]
    };
}

::gaussdb_runtime::record! {
    DisasterRecoveryId { id }
}
