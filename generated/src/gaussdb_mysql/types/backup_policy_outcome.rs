// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/BackupPolicyOutcome by `cargo xtask generate`; not to be edited.

/// The instance, and the state of the change.
#[derive(Clone)]
#[non_exhaustive]
pub struct BackupPolicyOutcome {
    /// State of the change: `BUILDING` while it is made, then `COMPLETED` or `FAILED`.
    pub status: Option<crate::gaussdb_mysql::types::BackupPolicyOutcomeStatus>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub instance_id: Option<String>,
    /// Name of the instance; not necessarily unique.
    pub instance_name: Option<String>,
}

impl BackupPolicyOutcome {
    /// State of the change: `BUILDING` while it is made, then `COMPLETED` or `FAILED`.
    #[inline]
    pub fn status(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::BackupPolicyOutcomeStatus> {
        self.status.as_ref()
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// Name of the instance; not necessarily unique.
    #[inline]
    pub fn instance_name(&self) -> Option<&str> {
        self.instance_name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    BackupPolicyOutcome {
        status: Member::new("status"),
        instance_id: Member::new("instance_id"),
        instance_name: Member::new("instance_name"),
    }
}
