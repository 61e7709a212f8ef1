// Made from spec/openapi/dws.yaml#/paths by `cargo xtask generate`; not to be edited.

//! The 13 documented permissions that operations of GaussDB(DWS) need.
//!
//! The documents name no permission for other operations.
//!
//! | operation | action | granted for |
//! |---|---|---|
//! | [`create_cluster_v1`](crate::dws::Client::create_cluster_v1) | `dws:openAPICluster:create` | projects |
//! | [`create_snapshot_v1`](crate::dws::Client::create_snapshot_v1) | `dws:openAPISnapshot:create` | projects |
//! | [`delete_cluster_v1`](crate::dws::Client::delete_cluster_v1) | `dws:openAPICluster:delete` | projects |
//! | [`delete_snapshot`](crate::dws::Client::delete_snapshot) | `dws:openAPISnapshot:delete` | projects |
//! | [`get_cluster`](crate::dws::Client::get_cluster) | `dws:openAPICluster:getDetail` | projects |
//! | [`get_snapshot`](crate::dws::Client::get_snapshot) | `dws:openAPISnapshot:detail` | projects |
//! | [`list_clusters`](crate::dws::Client::list_clusters) | `dws:openAPICluster:list` | projects |
//! | [`list_node_types`](crate::dws::Client::list_node_types) | `dws:openAPIFlavors:get` | projects |
//! | [`list_snapshots`](crate::dws::Client::list_snapshots) | `dws:openAPISnapshot:list` | projects |
//! | [`reset_cluster_password`](crate::dws::Client::reset_cluster_password) | `dws:openAPICluster:resetPassword` | projects |
//! | [`resize_cluster`](crate::dws::Client::resize_cluster) | `dws:cluster:scaleOutOrOpenAPIResize` | projects |
//! | [`restart_cluster`](crate::dws::Client::restart_cluster) | `dws:openAPICluster:restart` | projects |
//! | [`restore_cluster_v1`](crate::dws::Client::restore_cluster_v1) | `dws:openAPISnapshot:restore` | projects |

/// All documented permissions, sorted by operation.
pub static ALL: [gaussdb_runtime::Permission; 13usize] = [
    gaussdb_runtime::Permission {
        operation: "createClusterV1",
        action: "dws:openAPICluster:create",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "createSnapshotV1",
        action: "dws:openAPISnapshot:create",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "deleteClusterV1",
        action: "dws:openAPICluster:delete",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "deleteSnapshot",
        action: "dws:openAPISnapshot:delete",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "getCluster",
        action: "dws:openAPICluster:getDetail",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "getSnapshot",
        action: "dws:openAPISnapshot:detail",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "listClusters",
        action: "dws:openAPICluster:list",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "listNodeTypes",
        action: "dws:openAPIFlavors:get",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "listSnapshots",
        action: "dws:openAPISnapshot:list",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "resetClusterPassword",
        action: "dws:openAPICluster:resetPassword",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "resizeCluster",
        action: "dws:cluster:scaleOutOrOpenAPIResize",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "restartCluster",
        action: "dws:openAPICluster:restart",
        project: true,
        enterprise_project: false,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "restoreClusterV1",
        action: "dws:openAPISnapshot:restore",
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
