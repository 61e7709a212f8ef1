// Made from spec/openapi/dws.yaml#/components/schemas/DisasterRecoveryId by `cargo xtask generate`; not to be edited.

/// A disaster recovery task, by its ID.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisasterRecoveryId {
    /// ID of the disaster recovery task.
    pub id: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    DisasterRecoveryId {
        id: Member::new("id"),
    }
}
