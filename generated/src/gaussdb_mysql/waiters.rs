// Made from spec/openapi/gaussdb-mysql.yaml#/paths by `cargo xtask generate`; not to be edited.

//! The waiters of the service, for the client's `wait`.

pub use super::operations::get_instance_legacy::INSTANCE_ACTIVE_LEGACY;
pub use super::operations::get_job_legacy::JOB_DONE_LEGACY;
pub use super::operations::get_instance::{INSTANCE_AVAILABLE, INSTANCE_DELETED};
pub use super::operations::list_backups::{BACKUP_AVAILABLE, BACKUP_DELETED};
pub use super::operations::get_instance_v3::{INSTANCE_ACTIVE, INSTANCE_CREATED};
pub use super::operations::list_click_house_replications::CLICK_HOUSE_REPLICATION_RUNNING;

pub use super::operations::get_click_house_instance::{
    CLICK_HOUSE_INSTANCE_AVAILABLE, CLICK_HOUSE_INSTANCE_DELETED,
};

pub use super::operations::list_proxies::PROXY_ACTIVE;

pub use super::operations::list_star_rocks_replications::{
    STAR_ROCKS_REPLICATION_RUNNING, STAR_ROCKS_REPLICATION_PAUSED,
    STAR_ROCKS_REPLICATION_DELETED,
};

pub use super::operations::get_star_rocks_instance::{
    STAR_ROCKS_INSTANCE_AVAILABLE, STAR_ROCKS_INSTANCE_DELETED,
};

pub use super::operations::get_job::JOB_DONE;
pub use super::operations::list_scheduled_jobs::SCHEDULED_JOB_DONE;

/// Every waiter with the operation that it polls.
pub static ALL: &[gaussdb_runtime::codegen::Known] = &[
    gaussdb_runtime::codegen::Known {
        waiter: &INSTANCE_ACTIVE_LEGACY,
        operation: <super::operations::GetInstanceLegacyInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &JOB_DONE_LEGACY,
        operation: <super::operations::GetJobLegacyInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &INSTANCE_AVAILABLE,
        operation: <super::operations::GetInstanceInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &INSTANCE_DELETED,
        operation: <super::operations::GetInstanceInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &BACKUP_AVAILABLE,
        operation: <super::operations::ListBackupsInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &BACKUP_DELETED,
        operation: <super::operations::ListBackupsInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &INSTANCE_ACTIVE,
        operation: <super::operations::GetInstanceV3Input as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &INSTANCE_CREATED,
        operation: <super::operations::GetInstanceV3Input as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &CLICK_HOUSE_REPLICATION_RUNNING,
        operation: <super::operations::ListClickHouseReplicationsInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &CLICK_HOUSE_INSTANCE_AVAILABLE,
        operation: <super::operations::GetClickHouseInstanceInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &CLICK_HOUSE_INSTANCE_DELETED,
        operation: <super::operations::GetClickHouseInstanceInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &PROXY_ACTIVE,
        operation: <super::operations::ListProxiesInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &STAR_ROCKS_REPLICATION_RUNNING,
        operation: <super::operations::ListStarRocksReplicationsInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &STAR_ROCKS_REPLICATION_PAUSED,
        operation: <super::operations::ListStarRocksReplicationsInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &STAR_ROCKS_REPLICATION_DELETED,
        operation: <super::operations::ListStarRocksReplicationsInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &STAR_ROCKS_INSTANCE_AVAILABLE,
        operation: <super::operations::GetStarRocksInstanceInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &STAR_ROCKS_INSTANCE_DELETED,
        operation: <super::operations::GetStarRocksInstanceInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &JOB_DONE,
        operation: <super::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &SCHEDULED_JOB_DONE,
        operation: <super::operations::ListScheduledJobsInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
];
