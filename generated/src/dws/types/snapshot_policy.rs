// Made from spec/openapi/dws.yaml#/components/schemas/SnapshotPolicy by `cargo xtask generate`; not to be edited.

/// A snapshot policy of a cluster, with schedule and next run.
#[derive(Clone)]
#[non_exhaustive]
pub struct SnapshotPolicy {
    /// ID of the snapshot policy, as [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies) gives it.
    pub policy_id: Option<String>,
    /// Name of the snapshot policy.
    pub policy_name: Option<String>,
    /// Schedule of the snapshots as a cron expression, such as `0 0 2 ? * 1`.
    pub backup_strategy: Option<String>,
    /// Kind of snapshot that the policy takes: `full` or `increment`.
    pub backup_type: Option<String>,
    /// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one
    /// database.
    pub backup_level: Option<String>,
    /// Time of the next scheduled snapshot, as a Unix timestamp in milliseconds.
    pub next_fire_time: Option<String>,
    /// Time when the policy was last changed, such as `2022-10-31T02:54:54`.
    pub update_time: Option<String>,
}

impl SnapshotPolicy {
    /// ID of the snapshot policy, as [`list_snapshot_policies`](crate::dws::Client::list_snapshot_policies) gives it.
    #[inline]
    pub fn policy_id(&self) -> Option<&str> {
        self.policy_id.as_deref()
    }

    /// Name of the snapshot policy.
    #[inline]
    pub fn policy_name(&self) -> Option<&str> {
        self.policy_name.as_deref()
    }

    /// Schedule of the snapshots as a cron expression, such as `0 0 2 ? * 1`.
    #[inline]
    pub fn backup_strategy(&self) -> Option<&str> {
        self.backup_strategy.as_deref()
    }

    /// Kind of snapshot that the policy takes: `full` or `increment`.
    #[inline]
    pub fn backup_type(&self) -> Option<&str> {
        self.backup_type.as_deref()
    }

    /// Scope of the backup: `cluster` for the whole cluster, `schema` for certain schemas of one database.
    #[inline]
    pub fn backup_level(&self) -> Option<&str> {
        self.backup_level.as_deref()
    }

    /// Time of the next scheduled snapshot, as a Unix timestamp in milliseconds.
    #[inline]
    pub fn next_fire_time(&self) -> Option<&str> {
        self.next_fire_time.as_deref()
    }

    /// Time when the policy was last changed, such as `2022-10-31T02:54:54`.
    #[inline]
    pub fn update_time(&self) -> Option<&str> {
        self.update_time.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    SnapshotPolicy {
        policy_id: Member::new("policy_id"),
        policy_name: Member::new("policy_name"),
        backup_strategy: Member::new("backup_strategy"),
        backup_type: Member::new("backup_type"),
        backup_level: Member::new("backup_level"),
        next_fire_time: Member::new("next_fire_time"),
        update_time: Member::new("update_time"),
    }
}
