// Made from spec/openapi/gaussdb-mysql.yaml#/paths by `cargo xtask generate`; not to be edited.

//! The 21 documented permissions that operations of GaussDB(for MySQL) need.
//!
//! The documents name no permission for other operations.
//!
//! | operation | action | granted for |
//! |---|---|---|
//! | [`change_instance_flavor_legacy`](crate::gaussdb_mysql::Client::change_instance_flavor_legacy) | `gaussdb:instance:modifySpec` | projects, enterprise projects |
//! | [`create_backup_legacy`](crate::gaussdb_mysql::Client::create_backup_legacy) | `gaussdb:backup:create` | projects, enterprise projects |
//! | [`create_enterprise_project_quotas_legacy`](crate::gaussdb_mysql::Client::create_enterprise_project_quotas_legacy) | `gaussdb:quota:modify` | projects, enterprise projects |
//! | [`create_instance_legacy`](crate::gaussdb_mysql::Client::create_instance_legacy) | `gaussdb:instance:create` | projects, enterprise projects |
//! | [`create_read_replicas_legacy`](crate::gaussdb_mysql::Client::create_read_replicas_legacy) | `gaussdb:instance:create` | projects, enterprise projects |
//! | [`delete_instance_legacy`](crate::gaussdb_mysql::Client::delete_instance_legacy) | `gaussdb:instance:delete` | projects, enterprise projects |
//! | [`delete_read_replica_legacy`](crate::gaussdb_mysql::Client::delete_read_replica_legacy) | `gaussdb:instance:delete` | projects, enterprise projects |
//! | [`expand_instance_storage_legacy`](crate::gaussdb_mysql::Client::expand_instance_storage_legacy) | `gaussdb:instance:modifySpec` | projects, enterprise projects |
//! | [`get_backup_policy_legacy`](crate::gaussdb_mysql::Client::get_backup_policy_legacy) | `gaussdb:backup:list` | projects, enterprise projects |
//! | [`get_instance_legacy`](crate::gaussdb_mysql::Client::get_instance_legacy) | `gaussdb:instance:list` | projects, enterprise projects |
//! | [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy) | `gaussdb:instance:list` | projects, enterprise projects |
//! | [`list_backups_legacy`](crate::gaussdb_mysql::Client::list_backups_legacy) | `gaussdb:backup:list` | projects, enterprise projects |
//! | [`list_engine_versions_legacy`](crate::gaussdb_mysql::Client::list_engine_versions_legacy) | `gaussdb:instance:list` | projects, enterprise projects |
//! | [`list_enterprise_project_quotas_legacy`](crate::gaussdb_mysql::Client::list_enterprise_project_quotas_legacy) | `gaussdb:instance:list` | projects, enterprise projects |
//! | [`list_flavors_legacy`](crate::gaussdb_mysql::Client::list_flavors_legacy) | `gaussdb:instance:list` | projects, enterprise projects |
//! | [`list_instances_legacy`](crate::gaussdb_mysql::Client::list_instances_legacy) | `gaussdb:instance:list` | projects, enterprise projects |
//! | [`list_parameter_templates_legacy`](crate::gaussdb_mysql::Client::list_parameter_templates_legacy) | `gaussdb:param:list` | projects, enterprise projects |
//! | [`rename_instance_legacy`](crate::gaussdb_mysql::Client::rename_instance_legacy) | `gaussdb:instance:modify` | projects, enterprise projects |
//! | [`reset_instance_password_legacy`](crate::gaussdb_mysql::Client::reset_instance_password_legacy) | `gaussdb:instance:modify` | projects, enterprise projects |
//! | [`update_backup_policy_legacy`](crate::gaussdb_mysql::Client::update_backup_policy_legacy) | `gaussdb:instance:modifyBackupPolicy` | projects, enterprise projects |
//! | [`update_enterprise_project_quotas_legacy`](crate::gaussdb_mysql::Client::update_enterprise_project_quotas_legacy) | `gaussdb:quota:modify` | projects, enterprise projects |

/// All documented permissions, sorted by operation.
pub static ALL: [gaussdb_runtime::Permission; 21usize] = [
    gaussdb_runtime::Permission {
        operation: "changeInstanceFlavorLegacy",
        action: "gaussdb:instance:modifySpec",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "createBackupLegacy",
        action: "gaussdb:backup:create",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "createEnterpriseProjectQuotasLegacy",
        action: "gaussdb:quota:modify",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "createInstanceLegacy",
        action: "gaussdb:instance:create",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "createReadReplicasLegacy",
        action: "gaussdb:instance:create",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "deleteInstanceLegacy",
        action: "gaussdb:instance:delete",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "deleteReadReplicaLegacy",
        action: "gaussdb:instance:delete",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "expandInstanceStorageLegacy",
        action: "gaussdb:instance:modifySpec",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "getBackupPolicyLegacy",
        action: "gaussdb:backup:list",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "getInstanceLegacy",
        action: "gaussdb:instance:list",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "getJobLegacy",
        action: "gaussdb:instance:list",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "listBackupsLegacy",
        action: "gaussdb:backup:list",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "listEngineVersionsLegacy",
        action: "gaussdb:instance:list",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "listEnterpriseProjectQuotasLegacy",
        action: "gaussdb:instance:list",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "listFlavorsLegacy",
        action: "gaussdb:instance:list",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "listInstancesLegacy",
        action: "gaussdb:instance:list",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "listParameterTemplatesLegacy",
        action: "gaussdb:param:list",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "renameInstanceLegacy",
        action: "gaussdb:instance:modify",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "resetInstancePasswordLegacy",
        action: "gaussdb:instance:modify",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "updateBackupPolicyLegacy",
        action: "gaussdb:instance:modifyBackupPolicy",
        project: true,
        enterprise_project: true,
        dependencies: &[],
    },
    gaussdb_runtime::Permission {
        operation: "updateEnterpriseProjectQuotasLegacy",
        action: "gaussdb:quota:modify",
        project: true,
        enterprise_project: true,
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
