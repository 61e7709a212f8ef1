// Made from openapi.yaml#/paths by `cargo xtask generate`; not to be edited.

//! The waiters of the service, for the client's `wait`.

pub use super::operations::get_tree::{TREE_GROWN, TREE_FELLED};
pub use super::operations::get_job::JOB_DONE;
