// Made from spec/openapi/dws.yaml#/paths by `cargo xtask generate`; not to be edited.

//! The waiters of the service, for the client's `wait`.

pub use super::operations::get_cluster::{
    CLUSTER_AVAILABLE, CLUSTER_TASK_DONE, CLUSTER_STOPPED, CLUSTER_DELETED,
};

pub use super::operations::list_cluster_parameter_groups::PARAMETERS_APPLIED;
pub use super::operations::get_job::JOB_DONE;
pub use super::operations::get_snapshot::SNAPSHOT_AVAILABLE;
pub use super::operations::list_upgrade_records::UPGRADE_DONE;

pub use super::operations::list_logical_clusters::{
    LOGICAL_CLUSTER_DONE, LOGICAL_CLUSTER_RESTARTED, LOGICAL_CLUSTER_CREATED,
    LOGICAL_CLUSTER_DELETABLE, LOGICAL_CLUSTER_DELETED,
};

pub use super::operations::get_redistribution::{
    REDISTRIBUTION_DONE, REDISTRIBUTION_SUSPENDED,
};

pub use super::operations::get_disaster_recovery::{
    DISASTER_RECOVERY_CREATED, DISASTER_RECOVERY_RUNNING, DISASTER_RECOVERY_STOPPED,
    DISASTER_RECOVERY_DELETABLE, DISASTER_RECOVERY_DELETED,
};

/// Every waiter with the operation that it polls.
pub static ALL: &[gaussdb_runtime::codegen::Known] = &[
    gaussdb_runtime::codegen::Known {
        waiter: &CLUSTER_AVAILABLE,
        operation: <super::operations::GetClusterInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &CLUSTER_TASK_DONE,
        operation: <super::operations::GetClusterInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &CLUSTER_STOPPED,
        operation: <super::operations::GetClusterInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &CLUSTER_DELETED,
        operation: <super::operations::GetClusterInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &PARAMETERS_APPLIED,
        operation: <super::operations::ListClusterParameterGroupsInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &JOB_DONE,
        operation: <super::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &SNAPSHOT_AVAILABLE,
        operation: <super::operations::GetSnapshotInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &UPGRADE_DONE,
        operation: <super::operations::ListUpgradeRecordsInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &LOGICAL_CLUSTER_DONE,
        operation: <super::operations::ListLogicalClustersInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &LOGICAL_CLUSTER_RESTARTED,
        operation: <super::operations::ListLogicalClustersInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &LOGICAL_CLUSTER_CREATED,
        operation: <super::operations::ListLogicalClustersInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &LOGICAL_CLUSTER_DELETABLE,
        operation: <super::operations::ListLogicalClustersInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &LOGICAL_CLUSTER_DELETED,
        operation: <super::operations::ListLogicalClustersInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &REDISTRIBUTION_DONE,
        operation: <super::operations::GetRedistributionInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &REDISTRIBUTION_SUSPENDED,
        operation: <super::operations::GetRedistributionInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &DISASTER_RECOVERY_CREATED,
        operation: <super::operations::GetDisasterRecoveryInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &DISASTER_RECOVERY_RUNNING,
        operation: <super::operations::GetDisasterRecoveryInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &DISASTER_RECOVERY_STOPPED,
        operation: <super::operations::GetDisasterRecoveryInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &DISASTER_RECOVERY_DELETABLE,
        operation: <super::operations::GetDisasterRecoveryInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &DISASTER_RECOVERY_DELETED,
        operation: <super::operations::GetDisasterRecoveryInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
];
