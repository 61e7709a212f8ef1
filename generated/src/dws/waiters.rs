// Made from spec/openapi/dws.yaml#/paths by `cargo xtask generate`; not to be edited.

//! What can be waited for, as constants for the client's `wait`.

pub use super::operations::list_logical_clusters::{
    LOGICAL_CLUSTER_DONE, LOGICAL_CLUSTER_CREATED,
};

pub use super::operations::get_cluster::{
    CLUSTER_AVAILABLE, CLUSTER_TASK_DONE, CLUSTER_DELETED,
};

pub use super::operations::get_redistribution::{
    REDISTRIBUTION_DONE, REDISTRIBUTION_SUSPENDED,
};

pub use super::operations::list_cluster_parameter_groups::PARAMETERS_APPLIED;
pub use super::operations::get_snapshot::SNAPSHOT_AVAILABLE;

pub use super::operations::get_disaster_recovery::{
    DISASTER_RECOVERY_CREATED, DISASTER_RECOVERY_RUNNING, DISASTER_RECOVERY_STOPPED,
    DISASTER_RECOVERY_DELETED,
};

pub use super::operations::get_job::JOB_DONE;
pub use super::operations::list_upgrade_records::UPGRADE_DONE;
