// Made from openapi.yaml#/paths by `cargo xtask generate`; not to be edited.

//! What can be waited for, as constants for the client's `wait`.

pub use super::operations::get_tree::{TREE_GROWN, TREE_FELLED};
pub use super::operations::get_job::JOB_DONE;
