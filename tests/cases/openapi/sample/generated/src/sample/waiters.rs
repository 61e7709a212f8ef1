// Made from openapi.yaml#/paths by `cargo xtask generate`; not to be edited.

//! The waiters of the service, for the client's `wait`.

pub use super::operations::get_job::JOB_DONE;
pub use super::operations::get_tree::{TREE_GROWN, TREE_FELLED};

/// Every waiter with the operation that it polls.
pub static ALL: &[gaussdb_runtime::codegen::Known] = &[
    gaussdb_runtime::codegen::Known {
        waiter: &JOB_DONE,
        operation: <super::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &TREE_GROWN,
        operation: <super::operations::GetTreeInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
    gaussdb_runtime::codegen::Known {
        waiter: &TREE_FELLED,
        operation: <super::operations::GetTreeInput as gaussdb_runtime::codegen::Input>::OPERATION,
    },
];
