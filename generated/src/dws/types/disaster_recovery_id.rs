// Made from spec/openapi/dws.yaml#/components/schemas/DisasterRecoveryId by `cargo xtask generate`; not to be edited.

/// A disaster recovery task, by its ID.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisasterRecoveryId {
    /// ID of the disaster recovery task.
    pub id: Option<String>,
}

impl DisasterRecoveryId {
    /// ID of the disaster recovery task.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    DisasterRecoveryId {
        id: Member::new("id"),
    }
}
