// Made from spec/openapi/gaussdb-mysql.yaml#/paths by `cargo xtask generate`; not to be edited.

//! What can be waited for, as constants for the client's `wait`.

pub use super::operations::get_instance_v3::{INSTANCE_ACTIVE, INSTANCE_CREATED};
pub use super::operations::get_instance::{INSTANCE_AVAILABLE, INSTANCE_DELETED};
pub use super::operations::list_backups::{BACKUP_AVAILABLE, BACKUP_DELETED};
pub use super::operations::list_proxies::PROXIES_ACTIVE;
pub use super::operations::get_job::JOB_DONE;
pub use super::operations::list_scheduled_jobs::SCHEDULED_JOB_DONE;

pub use super::operations::get_star_rocks_instance::{
    STAR_ROCKS_INSTANCE_AVAILABLE, STAR_ROCKS_INSTANCE_DELETED,
};

pub use super::operations::list_star_rocks_replications::{
    STAR_ROCKS_REPLICATION_RUNNING, STAR_ROCKS_REPLICATION_PAUSED,
};

pub use super::operations::get_click_house_instance::{
    CLICK_HOUSE_INSTANCE_AVAILABLE, CLICK_HOUSE_INSTANCE_DELETED,
};

pub use super::operations::list_click_house_replications::CLICK_HOUSE_REPLICATION_RUNNING;
pub use super::operations::get_instance_legacy::INSTANCE_ACTIVE_LEGACY;
pub use super::operations::get_job_legacy::JOB_DONE_LEGACY;
