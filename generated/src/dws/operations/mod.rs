// Made from spec/openapi/dws.yaml#/paths by `cargo xtask generate`; not to be edited.

//! The request builder and the input of each operation.

pub(super) mod list_availability_zones;
pub use list_availability_zones::{ListAvailabilityZones, ListAvailabilityZonesInput};
pub(super) mod list_clusters;
pub use list_clusters::{ListClusters, ListClustersInput};
pub(super) mod create_cluster_v1;
pub use create_cluster_v1::{CreateClusterV1, CreateClusterV1Input};
pub(super) mod delete_cluster_v1;
pub use delete_cluster_v1::{DeleteClusterV1, DeleteClusterV1Input};
pub(super) mod get_cluster;
pub use get_cluster::{GetCluster, GetClusterInput};
pub(super) mod list_audit_log_records;
pub use list_audit_log_records::{ListAuditLogRecords, ListAuditLogRecordsInput};
pub(super) mod cancel_cluster_read_only;
pub use cancel_cluster_read_only::{CancelClusterReadOnly, CancelClusterReadOnlyInput};
pub(super) mod shrink_cluster;
pub use shrink_cluster::{ShrinkCluster, ShrinkClusterInput};
pub(super) mod list_coordinator_nodes;
pub use list_coordinator_nodes::{ListCoordinatorNodes, ListCoordinatorNodesInput};
pub(super) mod create_coordinator_nodes;
pub use create_coordinator_nodes::{CreateCoordinatorNodes, CreateCoordinatorNodesInput};
pub(super) mod delete_coordinator_nodes;
pub use delete_coordinator_nodes::{DeleteCoordinatorNodes, DeleteCoordinatorNodesInput};
pub(super) mod list_cluster_parameter_groups;

pub use list_cluster_parameter_groups::{
    ListClusterParameterGroups, ListClusterParameterGroupsInput,
};

pub(super) mod list_cluster_parameters;
pub use list_cluster_parameters::{ListClusterParameters, ListClusterParametersInput};
pub(super) mod delete_cluster_domain_name;

pub use delete_cluster_domain_name::{
    DeleteClusterDomainName, DeleteClusterDomainNameInput,
};

pub(super) mod create_cluster_domain_name;

pub use create_cluster_domain_name::{
    CreateClusterDomainName, CreateClusterDomainNameInput,
};

pub(super) mod update_cluster_domain_name;

pub use update_cluster_domain_name::{
    UpdateClusterDomainName, UpdateClusterDomainNameInput,
};

pub(super) mod expand_cluster_storage;
pub use expand_cluster_storage::{ExpandClusterStorage, ExpandClusterStorageInput};
pub(super) mod list_data_sources;
pub use list_data_sources::{ListDataSources, ListDataSourcesInput};
pub(super) mod create_data_source;
pub use create_data_source::{CreateDataSource, CreateDataSourceInput};
pub(super) mod delete_data_source;
pub use delete_data_source::{DeleteDataSource, DeleteDataSourceInput};
pub(super) mod update_data_source;
pub use update_data_source::{UpdateDataSource, UpdateDataSourceInput};
pub(super) mod reset_cluster_password;
pub use reset_cluster_password::{ResetClusterPassword, ResetClusterPasswordInput};
pub(super) mod resize_cluster;
pub use resize_cluster::{ResizeCluster, ResizeClusterInput};
pub(super) mod restart_cluster;
pub use restart_cluster::{RestartCluster, RestartClusterInput};
pub(super) mod list_shrink_node_counts;
pub use list_shrink_node_counts::{ListShrinkNodeCounts, ListShrinkNodeCountsInput};
pub(super) mod delete_snapshot_policy;
pub use delete_snapshot_policy::{DeleteSnapshotPolicy, DeleteSnapshotPolicyInput};
pub(super) mod list_cluster_snapshots;
pub use list_cluster_snapshots::{ListClusterSnapshots, ListClusterSnapshotsInput};
pub(super) mod list_snapshot_statistics;
pub use list_snapshot_statistics::{ListSnapshotStatistics, ListSnapshotStatisticsInput};
pub(super) mod switch_back_cluster;
pub use switch_back_cluster::{SwitchBackCluster, SwitchBackClusterInput};
pub(super) mod list_cluster_tags;
pub use list_cluster_tags::{ListClusterTags, ListClusterTagsInput};
pub(super) mod create_cluster_tags;
pub use create_cluster_tags::{CreateClusterTags, CreateClusterTagsInput};
pub(super) mod delete_cluster_tags;
pub use delete_cluster_tags::{DeleteClusterTags, DeleteClusterTagsInput};
pub(super) mod list_host_disks;
pub use list_host_disks::{ListHostDisks, ListHostDisksInput};
pub(super) mod list_host_overview;
pub use list_host_overview::{ListHostOverview, ListHostOverviewInput};
pub(super) mod list_indicator_history;
pub use list_indicator_history::{ListIndicatorHistory, ListIndicatorHistoryInput};
pub(super) mod list_monitoring_indicators;

pub use list_monitoring_indicators::{
    ListMonitoringIndicators, ListMonitoringIndicatorsInput,
};

pub(super) mod list_host_nics;
pub use list_host_nics::{ListHostNics, ListHostNicsInput};
pub(super) mod get_job;
pub use get_job::{GetJob, GetJobInput};
pub(super) mod list_project_quotas;
pub use list_project_quotas::{ListProjectQuotas, ListProjectQuotasInput};
pub(super) mod list_snapshots;
pub use list_snapshots::{ListSnapshots, ListSnapshotsInput};
pub(super) mod create_snapshot_v1;
pub use create_snapshot_v1::{CreateSnapshotV1, CreateSnapshotV1Input};
pub(super) mod delete_snapshot;
pub use delete_snapshot::{DeleteSnapshot, DeleteSnapshotInput};
pub(super) mod get_snapshot;
pub use get_snapshot::{GetSnapshot, GetSnapshotInput};
pub(super) mod restore_cluster_v1;
pub use restore_cluster_v1::{RestoreClusterV1, RestoreClusterV1Input};
pub(super) mod copy_snapshot;
pub use copy_snapshot::{CopySnapshot, CopySnapshotInput};
pub(super) mod list_resource_statistics;
pub use list_resource_statistics::{ListResourceStatistics, ListResourceStatisticsInput};
pub(super) mod list_project_tags;
pub use list_project_tags::{ListProjectTags, ListProjectTagsInput};
pub(super) mod list_available_actions;
pub use list_available_actions::{ListAvailableActions, ListAvailableActionsInput};
pub(super) mod list_clusters_by_tag;
pub use list_clusters_by_tag::{ListClustersByTag, ListClustersByTagInput};
pub(super) mod check_cluster_storage_expansion;

pub use check_cluster_storage_expansion::{
    CheckClusterStorageExpansion, CheckClusterStorageExpansionInput,
};

pub(super) mod list_parameter_audit_records;

pub use list_parameter_audit_records::{
    ListParameterAuditRecords, ListParameterAuditRecordsInput,
};

pub(super) mod list_databases;
pub use list_databases::{ListDatabases, ListDatabasesInput};
pub(super) mod list_database_schemas;
pub use list_database_schemas::{ListDatabaseSchemas, ListDatabaseSchemasInput};
pub(super) mod list_database_object_permissions;

pub use list_database_object_permissions::{
    ListDatabaseObjectPermissions, ListDatabaseObjectPermissionsInput,
};

pub(super) mod update_database_object_permissions;

pub use update_database_object_permissions::{
    UpdateDatabaseObjectPermissions, UpdateDatabaseObjectPermissionsInput,
};

pub(super) mod get_ldap_config;
pub use get_ldap_config::{GetLdapConfig, GetLdapConfigInput};
pub(super) mod update_ldap_config;
pub use update_ldap_config::{UpdateLdapConfig, UpdateLdapConfigInput};
pub(super) mod list_database_objects;
pub use list_database_objects::{ListDatabaseObjects, ListDatabaseObjectsInput};
pub(super) mod update_one_access_config;
pub use update_one_access_config::{UpdateOneAccessConfig, UpdateOneAccessConfigInput};
pub(super) mod sync_identity_source;
pub use sync_identity_source::{SyncIdentitySource, SyncIdentitySourceInput};
pub(super) mod sync_iam_users;
pub use sync_iam_users::{SyncIamUsers, SyncIamUsersInput};
pub(super) mod list_identity_sync_details;

pub use list_identity_sync_details::{
    ListIdentitySyncDetails, ListIdentitySyncDetailsInput,
};

pub(super) mod list_database_users;
pub use list_database_users::{ListDatabaseUsers, ListDatabaseUsersInput};
pub(super) mod create_database_user;
pub use create_database_user::{CreateDatabaseUser, CreateDatabaseUserInput};
pub(super) mod delete_database_user;
pub use delete_database_user::{DeleteDatabaseUser, DeleteDatabaseUserInput};
pub(super) mod get_database_user;
pub use get_database_user::{GetDatabaseUser, GetDatabaseUserInput};
pub(super) mod update_database_user;
pub use update_database_user::{UpdateDatabaseUser, UpdateDatabaseUserInput};
pub(super) mod list_database_user_permissions;

pub use list_database_user_permissions::{
    ListDatabaseUserPermissions, ListDatabaseUserPermissionsInput,
};

pub(super) mod list_database_user_roles;
pub use list_database_user_roles::{ListDatabaseUserRoles, ListDatabaseUserRolesInput};
pub(super) mod update_cluster_description;

pub use update_cluster_description::{
    UpdateClusterDescription, UpdateClusterDescriptionInput,
};

pub(super) mod list_cluster_metrics;
pub use list_cluster_metrics::{ListClusterMetrics, ListClusterMetricsInput};
pub(super) mod list_cluster_metric_data;
pub use list_cluster_metric_data::{ListClusterMetricData, ListClusterMetricDataInput};
pub(super) mod get_query;
pub use get_query::{GetQuery, GetQueryInput};
pub(super) mod list_table_statistics;
pub use list_table_statistics::{ListTableStatistics, ListTableStatisticsInput};
pub(super) mod get_cluster_encryption;
pub use get_cluster_encryption::{GetClusterEncryption, GetClusterEncryptionInput};
pub(super) mod get_cluster_endpoints;
pub use get_cluster_endpoints::{GetClusterEndpoints, GetClusterEndpointsInput};
pub(super) mod list_cluster_system_tags;
pub use list_cluster_system_tags::{ListClusterSystemTags, ListClusterSystemTagsInput};
pub(super) mod change_cluster_flavor;
pub use change_cluster_flavor::{ChangeClusterFlavor, ChangeClusterFlavorInput};
pub(super) mod list_lts_logs;
pub use list_lts_logs::{ListLtsLogs, ListLtsLogsInput};
pub(super) mod disable_lts_logs;
pub use disable_lts_logs::{DisableLtsLogs, DisableLtsLogsInput};
pub(super) mod enable_lts_logs;
pub use enable_lts_logs::{EnableLtsLogs, EnableLtsLogsInput};
pub(super) mod update_cluster_security_groups;

pub use update_cluster_security_groups::{
    UpdateClusterSecurityGroups, UpdateClusterSecurityGroupsInput,
};

pub(super) mod check_cluster_shrink;
pub use check_cluster_shrink::{CheckClusterShrink, CheckClusterShrinkInput};
pub(super) mod preview_snapshot_policies;

pub use preview_snapshot_policies::{
    PreviewSnapshotPolicies, PreviewSnapshotPoliciesInput,
};

pub(super) mod get_snapshot_policy;
pub use get_snapshot_policy::{GetSnapshotPolicy, GetSnapshotPolicyInput};
pub(super) mod update_snapshot_policy;
pub use update_snapshot_policy::{UpdateSnapshotPolicy, UpdateSnapshotPolicyInput};
pub(super) mod list_roach_configs;
pub use list_roach_configs::{ListRoachConfigs, ListRoachConfigsInput};
pub(super) mod update_roach_configs;
pub use update_roach_configs::{UpdateRoachConfigs, UpdateRoachConfigsInput};
pub(super) mod start_cluster;
pub use start_cluster::{StartCluster, StartClusterInput};
pub(super) mod stop_cluster;
pub use stop_cluster::{StopCluster, StopClusterInput};
pub(super) mod get_cluster_storage_expansion_range;

pub use get_cluster_storage_expansion_range::{
    GetClusterStorageExpansionRange, GetClusterStorageExpansionRangeInput,
};

pub(super) mod execute_upgrade_action;
pub use execute_upgrade_action::{ExecuteUpgradeAction, ExecuteUpgradeActionInput};
pub(super) mod list_upgrade_versions;
pub use list_upgrade_versions::{ListUpgradeVersions, ListUpgradeVersionsInput};
pub(super) mod list_upgrade_records;
pub use list_upgrade_records::{ListUpgradeRecords, ListUpgradeRecordsInput};
pub(super) mod get_cluster_disk_usage;
pub use get_cluster_disk_usage::{GetClusterDiskUsage, GetClusterDiskUsageInput};
pub(super) mod update_resource_pool_exception_rules;

pub use update_resource_pool_exception_rules::{
    UpdateResourcePoolExceptionRules, UpdateResourcePoolExceptionRulesInput,
};

pub(super) mod list_exception_rules;
pub use list_exception_rules::{ListExceptionRules, ListExceptionRulesInput};
pub(super) mod create_exception_rule;
pub use create_exception_rule::{CreateExceptionRule, CreateExceptionRuleInput};
pub(super) mod delete_exception_rule;
pub use delete_exception_rule::{DeleteExceptionRule, DeleteExceptionRuleInput};
pub(super) mod update_exception_rule;
pub use update_exception_rule::{UpdateExceptionRule, UpdateExceptionRuleInput};
pub(super) mod get_disaster_recovery_progress;

pub use get_disaster_recovery_progress::{
    GetDisasterRecoveryProgress, GetDisasterRecoveryProgressInput,
};

pub(super) mod list_database_usage;
pub use list_database_usage::{ListDatabaseUsage, ListDatabaseUsageInput};
pub(super) mod list_node_disk_io;
pub use list_node_disk_io::{ListNodeDiskIo, ListNodeDiskIoInput};
pub(super) mod list_node_disk_io_aggregates;

pub use list_node_disk_io_aggregates::{
    ListNodeDiskIoAggregates, ListNodeDiskIoAggregatesInput,
};

pub(super) mod list_node_file_systems;
pub use list_node_file_systems::{ListNodeFileSystems, ListNodeFileSystemsInput};
pub(super) mod list_node_file_system_aggregates;

pub use list_node_file_system_aggregates::{
    ListNodeFileSystemAggregates, ListNodeFileSystemAggregatesInput,
};

pub(super) mod list_node_nic_traffic;
pub use list_node_nic_traffic::{ListNodeNicTraffic, ListNodeNicTrafficInput};
pub(super) mod list_cluster_queries;
pub use list_cluster_queries::{ListClusterQueries, ListClusterQueriesInput};
pub(super) mod list_cluster_sessions;
pub use list_cluster_sessions::{ListClusterSessions, ListClusterSessionsInput};
pub(super) mod list_cluster_statuses;
pub use list_cluster_statuses::{ListClusterStatuses, ListClusterStatusesInput};
pub(super) mod list_resource_utilization;

pub use list_resource_utilization::{
    ListResourceUtilization, ListResourceUtilizationInput,
};

pub(super) mod list_resource_utilization_aggregates;

pub use list_resource_utilization_aggregates::{
    ListResourceUtilizationAggregates, ListResourceUtilizationAggregatesInput,
};

pub(super) mod list_target_flavors;
pub use list_target_flavors::{ListTargetFlavors, ListTargetFlavorsInput};
pub(super) mod get_resource_status_statistics;

pub use get_resource_status_statistics::{
    GetResourceStatusStatistics, GetResourceStatusStatisticsInput,
};

pub(super) mod check_snapshot;
pub use check_snapshot::{CheckSnapshot, CheckSnapshotInput};
pub(super) mod delete_cross_region_snapshot_policy;

pub use delete_cross_region_snapshot_policy::{
    DeleteCrossRegionSnapshotPolicy, DeleteCrossRegionSnapshotPolicyInput,
};

pub(super) mod list_cross_region_snapshot_policies;

pub use list_cross_region_snapshot_policies::{
    ListCrossRegionSnapshotPolicies, ListCrossRegionSnapshotPoliciesInput,
};

pub(super) mod create_cross_region_snapshot_policy;

pub use create_cross_region_snapshot_policy::{
    CreateCrossRegionSnapshotPolicy, CreateCrossRegionSnapshotPolicyInput,
};

pub(super) mod list_cross_region_snapshot_regions;

pub use list_cross_region_snapshot_regions::{
    ListCrossRegionSnapshotRegions, ListCrossRegionSnapshotRegionsInput,
};

pub(super) mod stop_snapshot_creation;
pub use stop_snapshot_creation::{StopSnapshotCreation, StopSnapshotCreationInput};
pub(super) mod check_table_restore;
pub use check_table_restore::{CheckTableRestore, CheckTableRestoreInput};
pub(super) mod restore_tables;
pub use restore_tables::{RestoreTables, RestoreTablesInput};
pub(super) mod list_alarm_configs;
pub use list_alarm_configs::{ListAlarmConfigs, ListAlarmConfigsInput};
pub(super) mod list_alarm_statistics;
pub use list_alarm_statistics::{ListAlarmStatistics, ListAlarmStatisticsInput};
pub(super) mod list_alarm_subscriptions;
pub use list_alarm_subscriptions::{ListAlarmSubscriptions, ListAlarmSubscriptionsInput};
pub(super) mod create_alarm_subscription;

pub use create_alarm_subscription::{
    CreateAlarmSubscription, CreateAlarmSubscriptionInput,
};

pub(super) mod delete_alarm_subscription;

pub use delete_alarm_subscription::{
    DeleteAlarmSubscription, DeleteAlarmSubscriptionInput,
};

pub(super) mod update_alarm_subscription;

pub use update_alarm_subscription::{
    UpdateAlarmSubscription, UpdateAlarmSubscriptionInput,
};

pub(super) mod list_alarms;
pub use list_alarms::{ListAlarms, ListAlarmsInput};
pub(super) mod check_cluster_creation;
pub use check_cluster_creation::{CheckClusterCreation, CheckClusterCreationInput};
pub(super) mod create_cluster;
pub use create_cluster::{CreateCluster, CreateClusterInput};
pub(super) mod delete_cluster;
pub use delete_cluster::{DeleteCluster, DeleteClusterInput};
pub(super) mod update_cluster_parameters;

pub use update_cluster_parameters::{
    UpdateClusterParameters, UpdateClusterParametersInput,
};

pub(super) mod convert_to_logical_cluster;

pub use convert_to_logical_cluster::{
    ConvertToLogicalCluster, ConvertToLogicalClusterInput,
};

pub(super) mod list_schema_space_usage;
pub use list_schema_space_usage::{ListSchemaSpaceUsage, ListSchemaSpaceUsageInput};
pub(super) mod update_schema_space_limit;
pub use update_schema_space_limit::{UpdateSchemaSpaceLimit, UpdateSchemaSpaceLimitInput};
pub(super) mod list_queries;
pub use list_queries::{ListQueries, ListQueriesInput};
pub(super) mod unbind_eip;
pub use unbind_eip::{UnbindEip, UnbindEipInput};
pub(super) mod bind_eip;
pub use bind_eip::{BindEip, BindEipInput};
pub(super) mod list_available_elbs;
pub use list_available_elbs::{ListAvailableElbs, ListAvailableElbsInput};
pub(super) mod unbind_elb;
pub use unbind_elb::{UnbindElb, UnbindElbInput};
pub(super) mod bind_elb;
pub use bind_elb::{BindElb, BindElbInput};
pub(super) mod encrypt_cluster;
pub use encrypt_cluster::{EncryptCluster, EncryptClusterInput};
pub(super) mod get_cluster_flavor;
pub use get_cluster_flavor::{GetClusterFlavor, GetClusterFlavorInput};
pub(super) mod check_cluster_resize;
pub use check_cluster_resize::{CheckClusterResize, CheckClusterResizeInput};
pub(super) mod list_cluster_instances;
pub use list_cluster_instances::{ListClusterInstances, ListClusterInstancesInput};
pub(super) mod list_logical_clusters;
pub use list_logical_clusters::{ListLogicalClusters, ListLogicalClustersInput};
pub(super) mod create_logical_cluster;
pub use create_logical_cluster::{CreateLogicalCluster, CreateLogicalClusterInput};
pub(super) mod update_logical_cluster_switch;

pub use update_logical_cluster_switch::{
    UpdateLogicalClusterSwitch, UpdateLogicalClusterSwitchInput,
};

pub(super) mod list_logical_cluster_rings;

pub use list_logical_cluster_rings::{
    ListLogicalClusterRings, ListLogicalClusterRingsInput,
};

pub(super) mod list_logical_cluster_tasks;

pub use list_logical_cluster_tasks::{
    ListLogicalClusterTasks, ListLogicalClusterTasksInput,
};

pub(super) mod list_logical_cluster_volumes;

pub use list_logical_cluster_volumes::{
    ListLogicalClusterVolumes, ListLogicalClusterVolumesInput,
};

pub(super) mod delete_logical_cluster;
pub use delete_logical_cluster::{DeleteLogicalCluster, DeleteLogicalClusterInput};
pub(super) mod update_logical_cluster;
pub use update_logical_cluster::{UpdateLogicalCluster, UpdateLogicalClusterInput};
pub(super) mod restart_logical_cluster;
pub use restart_logical_cluster::{RestartLogicalCluster, RestartLogicalClusterInput};
pub(super) mod list_cluster_nodes;
pub use list_cluster_nodes::{ListClusterNodes, ListClusterNodesInput};
pub(super) mod delete_cluster_nodes;
pub use delete_cluster_nodes::{DeleteClusterNodes, DeleteClusterNodesInput};
pub(super) mod get_redistribution;
pub use get_redistribution::{GetRedistribution, GetRedistributionInput};
pub(super) mod start_redistribution;
pub use start_redistribution::{StartRedistribution, StartRedistributionInput};
pub(super) mod resume_redistribution;
pub use resume_redistribution::{ResumeRedistribution, ResumeRedistributionInput};
pub(super) mod pause_redistribution;
pub use pause_redistribution::{PauseRedistribution, PauseRedistributionInput};
pub(super) mod resize_cluster_with_idle_nodes;

pub use resize_cluster_with_idle_nodes::{
    ResizeClusterWithIdleNodes, ResizeClusterWithIdleNodesInput,
};

pub(super) mod list_snapshot_policies;
pub use list_snapshot_policies::{ListSnapshotPolicies, ListSnapshotPoliciesInput};
pub(super) mod create_snapshot_policy;
pub use create_snapshot_policy::{CreateSnapshotPolicy, CreateSnapshotPolicyInput};
pub(super) mod create_snapshot;
pub use create_snapshot::{CreateSnapshot, CreateSnapshotInput};
pub(super) mod list_cluster_topology_rings;

pub use list_cluster_topology_rings::{
    ListClusterTopologyRings, ListClusterTopologyRingsInput,
};

pub(super) mod get_resource_management;
pub use get_resource_management::{GetResourceManagement, GetResourceManagementInput};
pub(super) mod update_resource_management;

pub use update_resource_management::{
    UpdateResourceManagement, UpdateResourceManagementInput,
};

pub(super) mod list_resource_management_plans;

pub use list_resource_management_plans::{
    ListResourceManagementPlans, ListResourceManagementPlansInput,
};

pub(super) mod create_resource_management_plan;

pub use create_resource_management_plan::{
    CreateResourceManagementPlan, CreateResourceManagementPlanInput,
};

pub(super) mod delete_resource_management_plan;

pub use delete_resource_management_plan::{
    DeleteResourceManagementPlan, DeleteResourceManagementPlanInput,
};

pub(super) mod get_resource_management_plan;

pub use get_resource_management_plan::{
    GetResourceManagementPlan, GetResourceManagementPlanInput,
};

pub(super) mod list_resource_management_plan_logs;

pub use list_resource_management_plan_logs::{
    ListResourceManagementPlanLogs, ListResourceManagementPlanLogsInput,
};

pub(super) mod switch_resource_management_plan_stage;

pub use switch_resource_management_plan_stage::{
    SwitchResourceManagementPlanStage, SwitchResourceManagementPlanStageInput,
};

pub(super) mod create_resource_management_plan_stage;

pub use create_resource_management_plan_stage::{
    CreateResourceManagementPlanStage, CreateResourceManagementPlanStageInput,
};

pub(super) mod delete_resource_management_plan_stage;

pub use delete_resource_management_plan_stage::{
    DeleteResourceManagementPlanStage, DeleteResourceManagementPlanStageInput,
};

pub(super) mod get_resource_management_plan_stage;

pub use get_resource_management_plan_stage::{
    GetResourceManagementPlanStage, GetResourceManagementPlanStageInput,
};

pub(super) mod update_resource_management_plan_stage;

pub use update_resource_management_plan_stage::{
    UpdateResourceManagementPlanStage, UpdateResourceManagementPlanStageInput,
};

pub(super) mod start_resource_management_plan;

pub use start_resource_management_plan::{
    StartResourceManagementPlan, StartResourceManagementPlanInput,
};

pub(super) mod stop_resource_management_plan;

pub use stop_resource_management_plan::{
    StopResourceManagementPlan, StopResourceManagementPlanInput,
};

pub(super) mod delete_resource_pool;
pub use delete_resource_pool::{DeleteResourcePool, DeleteResourcePoolInput};
pub(super) mod list_resource_pools;
pub use list_resource_pools::{ListResourcePools, ListResourcePoolsInput};
pub(super) mod create_resource_pool;
pub use create_resource_pool::{CreateResourcePool, CreateResourcePoolInput};
pub(super) mod get_resource_pool;
pub use get_resource_pool::{GetResourcePool, GetResourcePoolInput};
pub(super) mod list_resource_pool_plans;
pub use list_resource_pool_plans::{ListResourcePoolPlans, ListResourcePoolPlansInput};
pub(super) mod update_resource_pool;
pub use update_resource_pool::{UpdateResourcePool, UpdateResourcePoolInput};
pub(super) mod list_resource_pool_users;
pub use list_resource_pool_users::{ListResourcePoolUsers, ListResourcePoolUsersInput};
pub(super) mod bind_resource_pool_users;
pub use bind_resource_pool_users::{BindResourcePoolUsers, BindResourcePoolUsersInput};
pub(super) mod unbind_resource_pool_users;

pub use unbind_resource_pool_users::{
    UnbindResourcePoolUsers, UnbindResourcePoolUsersInput,
};

pub(super) mod list_disaster_recoveries;
pub use list_disaster_recoveries::{ListDisasterRecoveries, ListDisasterRecoveriesInput};
pub(super) mod create_disaster_recovery;
pub use create_disaster_recovery::{CreateDisasterRecovery, CreateDisasterRecoveryInput};
pub(super) mod list_disaster_recovery_clusters;

pub use list_disaster_recovery_clusters::{
    ListDisasterRecoveryClusters, ListDisasterRecoveryClustersInput,
};

pub(super) mod check_disaster_recovery_name;

pub use check_disaster_recovery_name::{
    CheckDisasterRecoveryName, CheckDisasterRecoveryNameInput,
};

pub(super) mod delete_disaster_recovery;
pub use delete_disaster_recovery::{DeleteDisasterRecovery, DeleteDisasterRecoveryInput};
pub(super) mod get_disaster_recovery;
pub use get_disaster_recovery::{GetDisasterRecovery, GetDisasterRecoveryInput};
pub(super) mod update_disaster_recovery;
pub use update_disaster_recovery::{UpdateDisasterRecovery, UpdateDisasterRecoveryInput};
pub(super) mod fail_over_disaster_recovery;

pub use fail_over_disaster_recovery::{
    FailOverDisasterRecovery, FailOverDisasterRecoveryInput,
};

pub(super) mod stop_disaster_recovery;
pub use stop_disaster_recovery::{StopDisasterRecovery, StopDisasterRecoveryInput};
pub(super) mod restore_disaster_recovery;

pub use restore_disaster_recovery::{
    RestoreDisasterRecovery, RestoreDisasterRecoveryInput,
};

pub(super) mod start_disaster_recovery;
pub use start_disaster_recovery::{StartDisasterRecovery, StartDisasterRecoveryInput};
pub(super) mod switch_over_disaster_recovery;

pub use switch_over_disaster_recovery::{
    SwitchOverDisasterRecovery, SwitchOverDisasterRecoveryInput,
};

pub(super) mod list_elbs;
pub use list_elbs::{ListElbs, ListElbsInput};
pub(super) mod list_event_specs;
pub use list_event_specs::{ListEventSpecs, ListEventSpecsInput};
pub(super) mod list_event_subscriptions;
pub use list_event_subscriptions::{ListEventSubscriptions, ListEventSubscriptionsInput};
pub(super) mod create_event_subscription;

pub use create_event_subscription::{
    CreateEventSubscription, CreateEventSubscriptionInput,
};

pub(super) mod delete_event_subscription;

pub use delete_event_subscription::{
    DeleteEventSubscription, DeleteEventSubscriptionInput,
};

pub(super) mod update_event_subscription;

pub use update_event_subscription::{
    UpdateEventSubscription, UpdateEventSubscriptionInput,
};

pub(super) mod list_events;
pub use list_events::{ListEvents, ListEventsInput};
pub(super) mod get_instance;
pub use get_instance::{GetInstance, GetInstanceInput};
pub(super) mod list_node_types;
pub use list_node_types::{ListNodeTypes, ListNodeTypesInput};
pub(super) mod restore_cluster;
pub use restore_cluster::{RestoreCluster, RestoreClusterInput};
pub(super) mod get_snapshot_flavor;
pub use get_snapshot_flavor::{GetSnapshotFlavor, GetSnapshotFlavorInput};
