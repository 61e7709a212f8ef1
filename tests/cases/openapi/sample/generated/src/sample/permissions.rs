// Made from openapi.yaml#/paths by `cargo xtask generate`; not to be edited.

//! The 1 documented permissions that operations of Orchard need.
//!
//! The documents name no permission for other operations.
//!
//! | operation | action | granted for |
//! |---|---|---|
//! | [`list_trees`](crate::sample::Client::list_trees) | `orchard:trees:list` | projects |

/// All documented permissions, sorted by operation.
pub static ALL: [gaussdb_runtime::Permission; 1usize] = [
    gaussdb_runtime::Permission {
        operation: "listTrees",
        action: "orchard:trees:list",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
];

/// Finds the permission that an operation needs, by its `operationId`.
pub fn lookup(operation: &str) -> Option<&'static gaussdb_runtime::Permission> {
    ALL.binary_search_by(|entry| entry.operation.cmp(operation)).ok().map(|at| &ALL[at])
}

/// Finds all operations that need an action.
pub fn of_action(
    action: &str,
) -> impl Iterator<Item = &'static gaussdb_runtime::Permission> {
    ALL.iter().filter(move |entry| entry.action == action)
}
