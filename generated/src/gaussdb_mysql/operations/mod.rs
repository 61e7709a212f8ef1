// Made from spec/openapi/gaussdb-mysql.yaml#/paths by `cargo xtask generate`; not to be edited.

//! The request builder and the input of each operation.

pub(super) mod list_backups_legacy;
pub use list_backups_legacy::{ListBackupsLegacy, ListBackupsLegacyInput};
pub(super) mod create_backup_legacy;
pub use create_backup_legacy::{CreateBackupLegacy, CreateBackupLegacyInput};
pub(super) mod list_parameter_templates_legacy;

pub use list_parameter_templates_legacy::{
    ListParameterTemplatesLegacy, ListParameterTemplatesLegacyInput,
};

pub(super) mod list_engine_versions_legacy;

pub use list_engine_versions_legacy::{
    ListEngineVersionsLegacy, ListEngineVersionsLegacyInput,
};

pub(super) mod list_flavors_legacy;
pub use list_flavors_legacy::{ListFlavorsLegacy, ListFlavorsLegacyInput};
pub(super) mod list_instances_legacy;
pub use list_instances_legacy::{ListInstancesLegacy, ListInstancesLegacyInput};
pub(super) mod create_instance_legacy;
pub use create_instance_legacy::{CreateInstanceLegacy, CreateInstanceLegacyInput};
pub(super) mod delete_instance_legacy;
pub use delete_instance_legacy::{DeleteInstanceLegacy, DeleteInstanceLegacyInput};
pub(super) mod get_instance_legacy;
pub use get_instance_legacy::{GetInstanceLegacy, GetInstanceLegacyInput};
pub(super) mod change_instance_flavor_legacy;

pub use change_instance_flavor_legacy::{
    ChangeInstanceFlavorLegacy, ChangeInstanceFlavorLegacyInput,
};

pub(super) mod get_backup_policy_legacy;
pub use get_backup_policy_legacy::{GetBackupPolicyLegacy, GetBackupPolicyLegacyInput};
pub(super) mod update_backup_policy_legacy;

pub use update_backup_policy_legacy::{
    UpdateBackupPolicyLegacy, UpdateBackupPolicyLegacyInput,
};

pub(super) mod list_error_logs_legacy;
pub use list_error_logs_legacy::{ListErrorLogsLegacy, ListErrorLogsLegacyInput};
pub(super) mod rename_instance_legacy;
pub use rename_instance_legacy::{RenameInstanceLegacy, RenameInstanceLegacyInput};
pub(super) mod create_read_replicas_legacy;

pub use create_read_replicas_legacy::{
    CreateReadReplicasLegacy, CreateReadReplicasLegacyInput,
};

pub(super) mod delete_read_replica_legacy;

pub use delete_read_replica_legacy::{
    DeleteReadReplicaLegacy, DeleteReadReplicaLegacyInput,
};

pub(super) mod reset_instance_password_legacy;

pub use reset_instance_password_legacy::{
    ResetInstancePasswordLegacy, ResetInstancePasswordLegacyInput,
};

pub(super) mod delete_proxy_legacy;
pub use delete_proxy_legacy::{DeleteProxyLegacy, DeleteProxyLegacyInput};
pub(super) mod get_proxy_legacy;
pub use get_proxy_legacy::{GetProxyLegacy, GetProxyLegacyInput};
pub(super) mod create_proxy_legacy;
pub use create_proxy_legacy::{CreateProxyLegacy, CreateProxyLegacyInput};
pub(super) mod add_proxy_nodes_legacy;
pub use add_proxy_nodes_legacy::{AddProxyNodesLegacy, AddProxyNodesLegacyInput};
pub(super) mod list_proxy_flavors_legacy;
pub use list_proxy_flavors_legacy::{ListProxyFlavorsLegacy, ListProxyFlavorsLegacyInput};
pub(super) mod list_slow_logs_legacy;
pub use list_slow_logs_legacy::{ListSlowLogsLegacy, ListSlowLogsLegacyInput};
pub(super) mod expand_instance_storage_legacy;

pub use expand_instance_storage_legacy::{
    ExpandInstanceStorageLegacy, ExpandInstanceStorageLegacyInput,
};

pub(super) mod get_job_legacy;
pub use get_job_legacy::{GetJobLegacy, GetJobLegacyInput};
pub(super) mod list_project_quotas_legacy;

pub use list_project_quotas_legacy::{
    ListProjectQuotasLegacy, ListProjectQuotasLegacyInput,
};

pub(super) mod list_enterprise_project_quotas_legacy;

pub use list_enterprise_project_quotas_legacy::{
    ListEnterpriseProjectQuotasLegacy, ListEnterpriseProjectQuotasLegacyInput,
};

pub(super) mod create_enterprise_project_quotas_legacy;

pub use create_enterprise_project_quotas_legacy::{
    CreateEnterpriseProjectQuotasLegacy, CreateEnterpriseProjectQuotasLegacyInput,
};

pub(super) mod update_enterprise_project_quotas_legacy;

pub use update_enterprise_project_quotas_legacy::{
    UpdateEnterpriseProjectQuotasLegacy, UpdateEnterpriseProjectQuotasLegacyInput,
};

pub(super) mod list_instances;
pub use list_instances::{ListInstances, ListInstancesInput};
pub(super) mod list_instance_details;
pub use list_instance_details::{ListInstanceDetails, ListInstanceDetailsInput};
pub(super) mod get_instance;
pub use get_instance::{GetInstance, GetInstanceInput};
pub(super) mod list_error_logs;
pub use list_error_logs::{ListErrorLogs, ListErrorLogsInput};
pub(super) mod list_slow_logs;
pub use list_slow_logs::{ListSlowLogs, ListSlowLogsInput};
pub(super) mod list_backups;
pub use list_backups::{ListBackups, ListBackupsInput};
pub(super) mod create_backup;
pub use create_backup::{CreateBackup, CreateBackupInput};
pub(super) mod delete_backup;
pub use delete_backup::{DeleteBackup, DeleteBackupInput};
pub(super) mod delete_click_house_lts_configs;

pub use delete_click_house_lts_configs::{
    DeleteClickHouseLtsConfigs, DeleteClickHouseLtsConfigsInput,
};

pub(super) mod list_click_house_lts_configs;

pub use list_click_house_lts_configs::{
    ListClickHouseLtsConfigs, ListClickHouseLtsConfigsInput,
};

pub(super) mod create_click_house_lts_configs;

pub use create_click_house_lts_configs::{
    CreateClickHouseLtsConfigs, CreateClickHouseLtsConfigsInput,
};

pub(super) mod list_parameter_templates;
pub use list_parameter_templates::{ListParameterTemplates, ListParameterTemplatesInput};
pub(super) mod create_parameter_template;

pub use create_parameter_template::{
    CreateParameterTemplate, CreateParameterTemplateInput,
};

pub(super) mod compare_parameter_templates;

pub use compare_parameter_templates::{
    CompareParameterTemplates, CompareParameterTemplatesInput,
};

pub(super) mod list_parameter_template_applications;

pub use list_parameter_template_applications::{
    ListParameterTemplateApplications, ListParameterTemplateApplicationsInput,
};

pub(super) mod delete_parameter_template;

pub use delete_parameter_template::{
    DeleteParameterTemplate, DeleteParameterTemplateInput,
};

pub(super) mod get_parameter_template;
pub use get_parameter_template::{GetParameterTemplate, GetParameterTemplateInput};
pub(super) mod update_parameter_template;

pub use update_parameter_template::{
    UpdateParameterTemplate, UpdateParameterTemplateInput,
};

pub(super) mod list_applicable_instances;

pub use list_applicable_instances::{
    ListApplicableInstances, ListApplicableInstancesInput,
};

pub(super) mod apply_parameter_template;
pub use apply_parameter_template::{ApplyParameterTemplate, ApplyParameterTemplateInput};
pub(super) mod copy_parameter_template;
pub use copy_parameter_template::{CopyParameterTemplate, CopyParameterTemplateInput};
pub(super) mod list_parameter_template_changes;

pub use list_parameter_template_changes::{
    ListParameterTemplateChanges, ListParameterTemplateChangesInput,
};

pub(super) mod list_engine_versions;
pub use list_engine_versions::{ListEngineVersions, ListEngineVersionsInput};
pub(super) mod list_dedicated_resource_pools;

pub use list_dedicated_resource_pools::{
    ListDedicatedResourcePools, ListDedicatedResourcePoolsInput,
};

pub(super) mod get_dedicated_resource_pool;

pub use get_dedicated_resource_pool::{
    GetDedicatedResourcePool, GetDedicatedResourcePoolInput,
};

pub(super) mod list_enterprise_projects;
pub use list_enterprise_projects::{ListEnterpriseProjects, ListEnterpriseProjectsInput};
pub(super) mod list_flavors;
pub use list_flavors::{ListFlavors, ListFlavorsInput};
pub(super) mod list_htap_engine_versions;
pub use list_htap_engine_versions::{ListHtapEngineVersions, ListHtapEngineVersionsInput};
pub(super) mod list_htap_flavors;
pub use list_htap_flavors::{ListHtapFlavors, ListHtapFlavorsInput};
pub(super) mod list_htap_storage_types;
pub use list_htap_storage_types::{ListHtapStorageTypes, ListHtapStorageTypesInput};
pub(super) mod list_immediate_jobs;
pub use list_immediate_jobs::{ListImmediateJobs, ListImmediateJobsInput};
pub(super) mod list_instances_v3;
pub use list_instances_v3::{ListInstancesV3, ListInstancesV3Input};
pub(super) mod create_instance;
pub use create_instance::{CreateInstance, CreateInstanceInput};
pub(super) mod list_instance_details_v3;
pub use list_instance_details_v3::{ListInstanceDetailsV3, ListInstanceDetailsV3Input};
pub(super) mod list_abnormal_instance_counts;

pub use list_abnormal_instance_counts::{
    ListAbnormalInstanceCounts, ListAbnormalInstanceCountsInput,
};

pub(super) mod list_abnormal_instances;
pub use list_abnormal_instances::{ListAbnormalInstances, ListAbnormalInstancesInput};
pub(super) mod list_recycled_instances;
pub use list_recycled_instances::{ListRecycledInstances, ListRecycledInstancesInput};
pub(super) mod get_recycle_policy;
pub use get_recycle_policy::{GetRecyclePolicy, GetRecyclePolicyInput};
pub(super) mod update_recycle_policy;
pub use update_recycle_policy::{UpdateRecyclePolicy, UpdateRecyclePolicyInput};
pub(super) mod restore_instance;
pub use restore_instance::{RestoreInstance, RestoreInstanceInput};
pub(super) mod delete_instance;
pub use delete_instance::{DeleteInstance, DeleteInstanceInput};
pub(super) mod get_instance_v3;
pub use get_instance_v3::{GetInstanceV3, GetInstanceV3Input};
pub(super) mod change_instance_flavor;
pub use change_instance_flavor::{ChangeInstanceFlavor, ChangeInstanceFlavorInput};
pub(super) mod update_instance_description;

pub use update_instance_description::{
    UpdateInstanceDescription, UpdateInstanceDescriptionInput,
};

pub(super) mod list_auto_scaling_records;
pub use list_auto_scaling_records::{ListAutoScalingRecords, ListAutoScalingRecordsInput};
pub(super) mod get_auto_scaling_policy;
pub use get_auto_scaling_policy::{GetAutoScalingPolicy, GetAutoScalingPolicyInput};
pub(super) mod update_auto_scaling_policy;

pub use update_auto_scaling_policy::{
    UpdateAutoScalingPolicy, UpdateAutoScalingPolicyInput,
};

pub(super) mod get_backup_encryption;
pub use get_backup_encryption::{GetBackupEncryption, GetBackupEncryptionInput};
pub(super) mod update_backup_encryption;
pub use update_backup_encryption::{UpdateBackupEncryption, UpdateBackupEncryptionInput};
pub(super) mod update_cross_region_backup_policy;

pub use update_cross_region_backup_policy::{
    UpdateCrossRegionBackupPolicy, UpdateCrossRegionBackupPolicyInput,
};

pub(super) mod get_backup_policy;
pub use get_backup_policy::{GetBackupPolicy, GetBackupPolicyInput};
pub(super) mod update_backup_policy;
pub use update_backup_policy::{UpdateBackupPolicy, UpdateBackupPolicyInput};
pub(super) mod list_restorable_tables;
pub use list_restorable_tables::{ListRestorableTables, ListRestorableTablesInput};
pub(super) mod restore_tables;
pub use restore_tables::{RestoreTables, RestoreTablesInput};
pub(super) mod create_click_house_instance;

pub use create_click_house_instance::{
    CreateClickHouseInstance, CreateClickHouseInstanceInput,
};

pub(super) mod list_click_house_databases;

pub use list_click_house_databases::{
    ListClickHouseDatabases, ListClickHouseDatabasesInput,
};

pub(super) mod cancel_click_house_replication_update;

pub use cancel_click_house_replication_update::{
    CancelClickHouseReplicationUpdate, CancelClickHouseReplicationUpdateInput,
};

pub(super) mod update_click_house_replication;

pub use update_click_house_replication::{
    UpdateClickHouseReplication, UpdateClickHouseReplicationInput,
};

pub(super) mod list_click_house_nodes;
pub use list_click_house_nodes::{ListClickHouseNodes, ListClickHouseNodesInput};
pub(super) mod list_click_house_replications;

pub use list_click_house_replications::{
    ListClickHouseReplications, ListClickHouseReplicationsInput,
};

pub(super) mod create_click_house_replication;

pub use create_click_house_replication::{
    CreateClickHouseReplication, CreateClickHouseReplicationInput,
};

pub(super) mod get_click_house_replication;

pub use get_click_house_replication::{
    GetClickHouseReplication, GetClickHouseReplicationInput,
};

pub(super) mod check_click_house_replication_databases;

pub use check_click_house_replication_databases::{
    CheckClickHouseReplicationDatabases, CheckClickHouseReplicationDatabasesInput,
};

pub(super) mod list_click_house_replication_parameters;

pub use list_click_house_replication_parameters::{
    ListClickHouseReplicationParameters, ListClickHouseReplicationParametersInput,
};

pub(super) mod check_click_house_replication_tables;

pub use check_click_house_replication_tables::{
    CheckClickHouseReplicationTables, CheckClickHouseReplicationTablesInput,
};

pub(super) mod delete_click_house_replication;

pub use delete_click_house_replication::{
    DeleteClickHouseReplication, DeleteClickHouseReplicationInput,
};

pub(super) mod change_click_house_instance_flavor;

pub use change_click_house_instance_flavor::{
    ChangeClickHouseInstanceFlavor, ChangeClickHouseInstanceFlavorInput,
};

pub(super) mod expand_click_house_instance_storage;

pub use expand_click_house_instance_storage::{
    ExpandClickHouseInstanceStorage, ExpandClickHouseInstanceStorageInput,
};

pub(super) mod restart_click_house_instance;

pub use restart_click_house_instance::{
    RestartClickHouseInstance, RestartClickHouseInstanceInput,
};

pub(super) mod list_click_house_slow_logs;

pub use list_click_house_slow_logs::{
    ListClickHouseSlowLogs, ListClickHouseSlowLogsInput,
};

pub(super) mod get_click_house_slow_log_masking;

pub use get_click_house_slow_log_masking::{
    GetClickHouseSlowLogMasking, GetClickHouseSlowLogMaskingInput,
};

pub(super) mod update_click_house_slow_log_masking;

pub use update_click_house_slow_log_masking::{
    UpdateClickHouseSlowLogMasking, UpdateClickHouseSlowLogMaskingInput,
};

pub(super) mod list_click_house_users;
pub use list_click_house_users::{ListClickHouseUsers, ListClickHouseUsersInput};
pub(super) mod create_click_house_user;
pub use create_click_house_user::{CreateClickHouseUser, CreateClickHouseUserInput};
pub(super) mod update_click_house_user_password;

pub use update_click_house_user_password::{
    UpdateClickHouseUserPassword, UpdateClickHouseUserPasswordInput,
};

pub(super) mod update_click_house_user_permissions;

pub use update_click_house_user_permissions::{
    UpdateClickHouseUserPermissions, UpdateClickHouseUserPermissionsInput,
};

pub(super) mod delete_click_house_user;
pub use delete_click_house_user::{DeleteClickHouseUser, DeleteClickHouseUserInput};
pub(super) mod delete_click_house_instance;

pub use delete_click_house_instance::{
    DeleteClickHouseInstance, DeleteClickHouseInstanceInput,
};

pub(super) mod get_click_house_instance;
pub use get_click_house_instance::{GetClickHouseInstance, GetClickHouseInstanceInput};
pub(super) mod list_instance_parameters;
pub use list_instance_parameters::{ListInstanceParameters, ListInstanceParametersInput};
pub(super) mod update_instance_parameters;

pub use update_instance_parameters::{
    UpdateInstanceParameters, UpdateInstanceParametersInput,
};

pub(super) mod copy_instance_parameters;
pub use copy_instance_parameters::{CopyInstanceParameters, CopyInstanceParametersInput};
pub(super) mod get_kernel_version;
pub use get_kernel_version::{GetKernelVersion, GetKernelVersionInput};
pub(super) mod delete_databases;
pub use delete_databases::{DeleteDatabases, DeleteDatabasesInput};
pub(super) mod list_databases;
pub use list_databases::{ListDatabases, ListDatabasesInput};
pub(super) mod create_databases;
pub use create_databases::{CreateDatabases, CreateDatabasesInput};
pub(super) mod list_database_charsets;
pub use list_database_charsets::{ListDatabaseCharsets, ListDatabaseCharsetsInput};
pub(super) mod update_database_comments;
pub use update_database_comments::{UpdateDatabaseComments, UpdateDatabaseCommentsInput};
pub(super) mod upgrade_instance;
pub use upgrade_instance::{UpgradeInstance, UpgradeInstanceInput};
pub(super) mod delete_database_users;
pub use delete_database_users::{DeleteDatabaseUsers, DeleteDatabaseUsersInput};
pub(super) mod list_database_users;
pub use list_database_users::{ListDatabaseUsers, ListDatabaseUsersInput};
pub(super) mod create_database_users;
pub use create_database_users::{CreateDatabaseUsers, CreateDatabaseUsersInput};
pub(super) mod update_database_user_comments;

pub use update_database_user_comments::{
    UpdateDatabaseUserComments, UpdateDatabaseUserCommentsInput,
};

pub(super) mod update_database_user_passwords;

pub use update_database_user_passwords::{
    UpdateDatabaseUserPasswords, UpdateDatabaseUserPasswordsInput,
};

pub(super) mod revoke_database_privileges;

pub use revoke_database_privileges::{
    RevokeDatabasePrivileges, RevokeDatabasePrivilegesInput,
};

pub(super) mod grant_database_privileges;

pub use grant_database_privileges::{
    GrantDatabasePrivileges, GrantDatabasePrivilegesInput,
};

pub(super) mod create_private_domain_name;

pub use create_private_domain_name::{
    CreatePrivateDomainName, CreatePrivateDomainNameInput,
};

pub(super) mod update_private_domain_name;

pub use update_private_domain_name::{
    UpdatePrivateDomainName, UpdatePrivateDomainNameInput,
};

pub(super) mod list_eips;
pub use list_eips::{ListEips, ListEipsInput};
pub(super) mod list_error_logs_v3;
pub use list_error_logs_v3::{ListErrorLogsV3, ListErrorLogsV3Input};
pub(super) mod list_htap_instances;
pub use list_htap_instances::{ListHtapInstances, ListHtapInstancesInput};
pub(super) mod list_incremental_backups;
pub use list_incremental_backups::{ListIncrementalBackups, ListIncrementalBackupsInput};
pub(super) mod update_instance_private_ip;

pub use update_instance_private_ip::{
    UpdateInstancePrivateIp, UpdateInstancePrivateIpInput,
};

pub(super) mod get_monitor_policy;
pub use get_monitor_policy::{GetMonitorPolicy, GetMonitorPolicyInput};
pub(super) mod update_monitor_policy;
pub use update_monitor_policy::{UpdateMonitorPolicy, UpdateMonitorPolicyInput};
pub(super) mod rename_instance;
pub use rename_instance::{RenameInstance, RenameInstanceInput};
pub(super) mod create_read_replicas;
pub use create_read_replicas::{CreateReadReplicas, CreateReadReplicasInput};
pub(super) mod rename_nodes;
pub use rename_nodes::{RenameNodes, RenameNodesInput};
pub(super) mod delete_read_replica;
pub use delete_read_replica::{DeleteReadReplica, DeleteReadReplicaInput};
pub(super) mod update_node_failover_priority;

pub use update_node_failover_priority::{
    UpdateNodeFailoverPriority, UpdateNodeFailoverPriorityInput,
};

pub(super) mod restart_node;
pub use restart_node::{RestartNode, RestartNodeInput};
pub(super) mod update_maintenance_window;

pub use update_maintenance_window::{
    UpdateMaintenanceWindow, UpdateMaintenanceWindowInput,
};

pub(super) mod reset_instance_password;
pub use reset_instance_password::{ResetInstancePassword, ResetInstancePasswordInput};
pub(super) mod update_instance_port;
pub use update_instance_port::{UpdateInstancePort, UpdateInstancePortInput};
pub(super) mod list_proxies;
pub use list_proxies::{ListProxies, ListProxiesInput};
pub(super) mod delete_proxy;
pub use delete_proxy::{DeleteProxy, DeleteProxyInput};
pub(super) mod get_proxy_v3;
pub use get_proxy_v3::{GetProxyV3, GetProxyV3Input};
pub(super) mod create_proxy;
pub use create_proxy::{CreateProxy, CreateProxyInput};
pub(super) mod add_proxy_nodes;
pub use add_proxy_nodes::{AddProxyNodes, AddProxyNodesInput};
pub(super) mod list_proxy_flavors;
pub use list_proxy_flavors::{ListProxyFlavors, ListProxyFlavorsInput};
pub(super) mod update_proxy_transaction_split;

pub use update_proxy_transaction_split::{
    UpdateProxyTransactionSplit, UpdateProxyTransactionSplitInput,
};

pub(super) mod update_proxy_access_control;

pub use update_proxy_access_control::{
    UpdateProxyAccessControl, UpdateProxyAccessControlInput,
};

pub(super) mod update_proxy_access_rules;
pub use update_proxy_access_rules::{UpdateProxyAccessRules, UpdateProxyAccessRulesInput};
pub(super) mod list_proxy_parameters;
pub use list_proxy_parameters::{ListProxyParameters, ListProxyParametersInput};
pub(super) mod update_proxy_parameters;
pub use update_proxy_parameters::{UpdateProxyParameters, UpdateProxyParametersInput};
pub(super) mod update_proxy_connection_pool;

pub use update_proxy_connection_pool::{
    UpdateProxyConnectionPool, UpdateProxyConnectionPoolInput,
};

pub(super) mod change_proxy_flavor;
pub use change_proxy_flavor::{ChangeProxyFlavor, ChangeProxyFlavorInput};
pub(super) mod get_proxy_access_control;
pub use get_proxy_access_control::{GetProxyAccessControl, GetProxyAccessControlInput};
pub(super) mod update_proxy_auto_add_nodes;

pub use update_proxy_auto_add_nodes::{
    UpdateProxyAutoAddNodes, UpdateProxyAutoAddNodesInput,
};

pub(super) mod update_proxy_port;
pub use update_proxy_port::{UpdateProxyPort, UpdateProxyPortInput};
pub(super) mod remove_proxy_nodes;
pub use remove_proxy_nodes::{RemoveProxyNodes, RemoveProxyNodesInput};
pub(super) mod rename_proxy;
pub use rename_proxy::{RenameProxy, RenameProxyInput};
pub(super) mod restart_proxy;
pub use restart_proxy::{RestartProxy, RestartProxyInput};
pub(super) mod update_proxy_route_mode;
pub use update_proxy_route_mode::{UpdateProxyRouteMode, UpdateProxyRouteModeInput};
pub(super) mod update_proxy_consistency;
pub use update_proxy_consistency::{UpdateProxyConsistency, UpdateProxyConsistencyInput};
pub(super) mod update_proxy_ssl;
pub use update_proxy_ssl::{UpdateProxySsl, UpdateProxySslInput};
pub(super) mod upgrade_proxy;
pub use upgrade_proxy::{UpgradeProxy, UpgradeProxyInput};
pub(super) mod update_proxy_weights;
pub use update_proxy_weights::{UpdateProxyWeights, UpdateProxyWeightsInput};
pub(super) mod get_proxy_version;
pub use get_proxy_version::{GetProxyVersion, GetProxyVersionInput};
pub(super) mod bind_eip;
pub use bind_eip::{BindEip, BindEipInput};
pub(super) mod unbind_eip;
pub use unbind_eip::{UnbindEip, UnbindEipInput};
pub(super) mod restart_instance;
pub use restart_instance::{RestartInstance, RestartInstanceInput};
pub(super) mod list_restorable_times;
pub use list_restorable_times::{ListRestorableTimes, ListRestorableTimesInput};
pub(super) mod update_instance_security_group;

pub use update_instance_security_group::{
    UpdateInstanceSecurityGroup, UpdateInstanceSecurityGroupInput,
};

pub(super) mod update_serverless_policy;
pub use update_serverless_policy::{UpdateServerlessPolicy, UpdateServerlessPolicyInput};
pub(super) mod list_slow_logs_v3;
pub use list_slow_logs_v3::{ListSlowLogsV3, ListSlowLogsV3Input};
pub(super) mod update_slow_log_masking;
pub use update_slow_log_masking::{UpdateSlowLogMasking, UpdateSlowLogMaskingInput};
pub(super) mod get_slow_log_masking;
pub use get_slow_log_masking::{GetSlowLogMasking, GetSlowLogMaskingInput};
pub(super) mod delete_sql_throttling_rules;

pub use delete_sql_throttling_rules::{
    DeleteSqlThrottlingRules, DeleteSqlThrottlingRulesInput,
};

pub(super) mod list_sql_throttling_rules;
pub use list_sql_throttling_rules::{ListSqlThrottlingRules, ListSqlThrottlingRulesInput};
pub(super) mod update_sql_throttling_rules;

pub use update_sql_throttling_rules::{
    UpdateSqlThrottlingRules, UpdateSqlThrottlingRulesInput,
};

pub(super) mod get_sql_throttling;
pub use get_sql_throttling::{GetSqlThrottling, GetSqlThrottlingInput};
pub(super) mod update_sql_throttling;
pub use update_sql_throttling::{UpdateSqlThrottling, UpdateSqlThrottlingInput};
pub(super) mod update_instance_ssl;
pub use update_instance_ssl::{UpdateInstanceSsl, UpdateInstanceSslInput};
pub(super) mod create_star_rocks_instance;

pub use create_star_rocks_instance::{
    CreateStarRocksInstance, CreateStarRocksInstanceInput,
};

pub(super) mod list_star_rocks_databases;
pub use list_star_rocks_databases::{ListStarRocksDatabases, ListStarRocksDatabasesInput};
pub(super) mod delete_star_rocks_replication;

pub use delete_star_rocks_replication::{
    DeleteStarRocksReplication, DeleteStarRocksReplicationInput,
};

pub(super) mod list_star_rocks_replications;

pub use list_star_rocks_replications::{
    ListStarRocksReplications, ListStarRocksReplicationsInput,
};

pub(super) mod create_star_rocks_replication;

pub use create_star_rocks_replication::{
    CreateStarRocksReplication, CreateStarRocksReplicationInput,
};

pub(super) mod get_star_rocks_replication;

pub use get_star_rocks_replication::{
    GetStarRocksReplication, GetStarRocksReplicationInput,
};

pub(super) mod check_star_rocks_replication_databases;

pub use check_star_rocks_replication_databases::{
    CheckStarRocksReplicationDatabases, CheckStarRocksReplicationDatabasesInput,
};

pub(super) mod list_star_rocks_replication_parameters;

pub use list_star_rocks_replication_parameters::{
    ListStarRocksReplicationParameters, ListStarRocksReplicationParametersInput,
};

pub(super) mod pause_star_rocks_replication;

pub use pause_star_rocks_replication::{
    PauseStarRocksReplication, PauseStarRocksReplicationInput,
};

pub(super) mod resume_star_rocks_replication;

pub use resume_star_rocks_replication::{
    ResumeStarRocksReplication, ResumeStarRocksReplicationInput,
};

pub(super) mod delete_star_rocks_user;
pub use delete_star_rocks_user::{DeleteStarRocksUser, DeleteStarRocksUserInput};
pub(super) mod list_star_rocks_users;
pub use list_star_rocks_users::{ListStarRocksUsers, ListStarRocksUsersInput};
pub(super) mod create_star_rocks_user;
pub use create_star_rocks_user::{CreateStarRocksUser, CreateStarRocksUserInput};
pub(super) mod update_star_rocks_user_password;

pub use update_star_rocks_user_password::{
    UpdateStarRocksUserPassword, UpdateStarRocksUserPasswordInput,
};

pub(super) mod update_star_rocks_user_permissions;

pub use update_star_rocks_user_permissions::{
    UpdateStarRocksUserPermissions, UpdateStarRocksUserPermissionsInput,
};

pub(super) mod delete_star_rocks_instance;

pub use delete_star_rocks_instance::{
    DeleteStarRocksInstance, DeleteStarRocksInstanceInput,
};

pub(super) mod get_star_rocks_instance;
pub use get_star_rocks_instance::{GetStarRocksInstance, GetStarRocksInstanceInput};
pub(super) mod switch_over_instance;
pub use switch_over_instance::{SwitchOverInstance, SwitchOverInstanceInput};
pub(super) mod list_instance_tags;
pub use list_instance_tags::{ListInstanceTags, ListInstanceTagsInput};
pub(super) mod update_instance_tags;
pub use update_instance_tags::{UpdateInstanceTags, UpdateInstanceTagsInput};
pub(super) mod expand_instance_storage;
pub use expand_instance_storage::{ExpandInstanceStorage, ExpandInstanceStorageInput};
pub(super) mod restart_star_rocks_instance;

pub use restart_star_rocks_instance::{
    RestartStarRocksInstance, RestartStarRocksInstanceInput,
};

pub(super) mod restart_star_rocks_node;
pub use restart_star_rocks_node::{RestartStarRocksNode, RestartStarRocksNodeInput};
pub(super) mod get_full_sql_log;
pub use get_full_sql_log::{GetFullSqlLog, GetFullSqlLogInput};
pub(super) mod update_full_sql_log;
pub use update_full_sql_log::{UpdateFullSqlLog, UpdateFullSqlLogInput};
pub(super) mod list_full_sql_log_links;
pub use list_full_sql_log_links::{ListFullSqlLogLinks, ListFullSqlLogLinksInput};
pub(super) mod cancel_instance_scheduled_job;

pub use cancel_instance_scheduled_job::{
    CancelInstanceScheduledJob, CancelInstanceScheduledJobInput,
};

pub(super) mod get_job;
pub use get_job::{GetJob, GetJobInput};
pub(super) mod delete_job;
pub use delete_job::{DeleteJob, DeleteJobInput};
pub(super) mod delete_lts_configs;
pub use delete_lts_configs::{DeleteLtsConfigs, DeleteLtsConfigsInput};
pub(super) mod list_lts_configs;
pub use list_lts_configs::{ListLtsConfigs, ListLtsConfigsInput};
pub(super) mod create_lts_configs;
pub use create_lts_configs::{CreateLtsConfigs, CreateLtsConfigsInput};
pub(super) mod list_project_quotas;
pub use list_project_quotas::{ListProjectQuotas, ListProjectQuotasInput};
pub(super) mod list_enterprise_project_quotas;

pub use list_enterprise_project_quotas::{
    ListEnterpriseProjectQuotas, ListEnterpriseProjectQuotasInput,
};

pub(super) mod create_enterprise_project_quotas;

pub use create_enterprise_project_quotas::{
    CreateEnterpriseProjectQuotas, CreateEnterpriseProjectQuotasInput,
};

pub(super) mod update_enterprise_project_quotas;

pub use update_enterprise_project_quotas::{
    UpdateEnterpriseProjectQuotas, UpdateEnterpriseProjectQuotasInput,
};

pub(super) mod check_resources;
pub use check_resources::{CheckResources, CheckResourcesInput};
pub(super) mod cancel_scheduled_jobs;
pub use cancel_scheduled_jobs::{CancelScheduledJobs, CancelScheduledJobsInput};
pub(super) mod list_scheduled_jobs;
pub use list_scheduled_jobs::{ListScheduledJobs, ListScheduledJobsInput};
pub(super) mod check_star_rocks_resources;

pub use check_star_rocks_resources::{
    CheckStarRocksResources, CheckStarRocksResourcesInput,
};

pub(super) mod list_project_tags;
pub use list_project_tags::{ListProjectTags, ListProjectTagsInput};
