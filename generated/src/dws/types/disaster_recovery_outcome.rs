// Made from spec/openapi/dws.yaml#/components/schemas/DisasterRecoveryOutcome by `cargo xtask generate`; not to be edited.

/// The disaster recovery task that the request was about, by its ID.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisasterRecoveryOutcome {
    /// Disaster recovery task that the request was about, named by its ID.
    pub disaster_recovery: Option<crate::dws::types::DisasterRecoveryId>,
}

impl DisasterRecoveryOutcome {
    /// Disaster recovery task that the request was about, named by its ID.
    #[inline]
    pub fn disaster_recovery(&self) -> Option<&crate::dws::types::DisasterRecoveryId> {
        self.disaster_recovery.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    DisasterRecoveryOutcome {
        disaster_recovery: Member::new("disaster_recovery"),
    }
}
