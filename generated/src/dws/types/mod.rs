// Made from spec/openapi/dws.yaml#/components/schemas by `cargo xtask generate`; not to be edited.

//! All types of the service.

mod alarm_level;
pub use alarm_level::AlarmLevel;
mod changed_alarm_subscription;
pub use changed_alarm_subscription::ChangedAlarmSubscription;
mod changed_alarm_subscription_alarm_level;
pub use changed_alarm_subscription_alarm_level::ChangedAlarmSubscriptionAlarmLevel;
mod cluster_disks;
pub use cluster_disks::ClusterDisks;
mod cluster_disks_volume;
pub use cluster_disks_volume::ClusterDisksVolume;
mod cluster_endpoint;
pub use cluster_endpoint::ClusterEndpoint;
mod cluster_failure;
pub use cluster_failure::ClusterFailure;
mod cluster_failure_error_code;
pub use cluster_failure_error_code::ClusterFailureErrorCode;
mod cluster_id;
pub use cluster_id::ClusterId;
mod cluster_job_started;
pub use cluster_job_started::ClusterJobStarted;
mod cluster_outcome;
pub use cluster_outcome::ClusterOutcome;
mod cluster_sub_status;
pub use cluster_sub_status::ClusterSubStatus;
mod cluster_tag;
pub use cluster_tag::ClusterTag;
mod cluster_tag_spec;
pub use cluster_tag_spec::ClusterTagSpec;
mod cluster_task_status;
pub use cluster_task_status::ClusterTaskStatus;
mod database_user_name;
pub use database_user_name::DatabaseUserName;
mod datastore;
pub use datastore::Datastore;
mod disaster_recovery_id;
pub use disaster_recovery_id::DisasterRecoveryId;
mod disaster_recovery_outcome;
pub use disaster_recovery_outcome::DisasterRecoveryOutcome;
mod domain_name_type;
pub use domain_name_type::DomainNameType;
mod error_body;
pub use error_body::ErrorBody;
mod event_source_type;
pub use event_source_type::EventSourceType;
mod event_subscription;
pub use event_subscription::EventSubscription;
mod exception_rule_threshold;
pub use exception_rule_threshold::ExceptionRuleThreshold;
mod exception_rule_threshold_rule_key;
pub use exception_rule_threshold_rule_key::ExceptionRuleThresholdRuleKey;
mod flavor_attribute;
pub use flavor_attribute::FlavorAttribute;
mod job_started;
pub use job_started::JobStarted;
mod load_balancer;
pub use load_balancer::LoadBalancer;
mod load_balancer_type;
pub use load_balancer_type::LoadBalancerType;
mod logical_cluster_outcome;
pub use logical_cluster_outcome::LogicalClusterOutcome;
mod node;
pub use node::Node;
mod node_status;
pub use node_status::NodeStatus;
mod notification_target_type;
pub use notification_target_type::NotificationTargetType;
mod parameter_group_status;
pub use parameter_group_status::ParameterGroupStatus;
mod parameter_scope;
pub use parameter_scope::ParameterScope;
mod plan_stage;
pub use plan_stage::PlanStage;
mod privilege_grant;
pub use privilege_grant::PrivilegeGrant;
mod public_cluster_endpoint;
pub use public_cluster_endpoint::PublicClusterEndpoint;
mod public_ip;
pub use public_ip::PublicIp;
mod public_ip_binding_spec;
pub use public_ip_binding_spec::PublicIpBindingSpec;
mod qualified_table;
pub use qualified_table::QualifiedTable;
mod resource_limit;
pub use resource_limit::ResourceLimit;
mod resource_limit_update;
pub use resource_limit_update::ResourceLimitUpdate;
mod resource_management_plan;
pub use resource_management_plan::ResourceManagementPlan;
mod ring;
pub use ring::Ring;
mod ring_host;
pub use ring_host::RingHost;
mod ring_host_spec;
pub use ring_host_spec::RingHostSpec;
mod ring_spec;
pub use ring_spec::RingSpec;
mod snapshot_cluster_status;
pub use snapshot_cluster_status::SnapshotClusterStatus;
mod snapshot_level;
pub use snapshot_level::SnapshotLevel;
mod snapshot_policy;
pub use snapshot_policy::SnapshotPolicy;
mod snapshot_policy_type;
pub use snapshot_policy_type::SnapshotPolicyType;
mod snapshot_scope;
pub use snapshot_scope::SnapshotScope;
mod snapshot_status;
pub use snapshot_status::SnapshotStatus;
mod snapshot_type;
pub use snapshot_type::SnapshotType;
mod sort_order;
pub use sort_order::SortOrder;
mod sql_query;
pub use sql_query::SqlQuery;
mod sql_query_priority;
pub use sql_query_priority::SqlQueryPriority;
mod sql_query_wlm_attrib;
pub use sql_query_wlm_attrib::SqlQueryWlmAttrib;
mod stage_pool;
pub use stage_pool::StagePool;
mod subscription_state;
pub use subscription_state::SubscriptionState;
mod subscription_state_spec;
pub use subscription_state_spec::SubscriptionStateSpec;
mod tag;
pub use tag::Tag;
mod workload_outcome;
pub use workload_outcome::WorkloadOutcome;
pub use super::operations::bind_resource_pool_users::BindResourcePoolUsersRequest;

pub use super::operations::change_cluster_flavor::{
    ChangeClusterFlavorRequest, ChangeClusterFlavorResponse,
};

pub use super::operations::check_cluster_creation::{
    CheckClusterCreationRequest, ClusterToCheck, RestorePoint,
};

pub use super::operations::check_cluster_resize::{
    CheckClusterResizeRequest, CheckClusterResizeResponse, RedistributionOptions,
    ScaleOutCheck, ScaleOutToCheck,
};

pub use super::operations::check_cluster_shrink::{
    CheckClusterShrinkCheckItem, CheckClusterShrinkResponse,
};

pub use super::operations::check_cluster_storage_expansion::CheckClusterStorageExpansionRequest;
pub use super::operations::check_snapshot::CheckSnapshotRequest;

pub use super::operations::check_table_restore::{
    CheckTableRestoreRequest, CheckTableRestoreResponse, TableNameCheck,
};

pub use super::operations::copy_snapshot::{CopySnapshotRequest, CopySnapshotResponse};

pub use super::operations::create_alarm_subscription::{
    CreateAlarmSubscriptionRequest, CreateAlarmSubscriptionRequestAlarmLevel,
};

pub use super::operations::create_cluster::{
    ClusterSpec, CreateClusterRequest, CreateClusterResponse,
};

pub use super::operations::create_cluster_domain_name::CreateClusterDomainNameRequest;
pub use super::operations::create_cluster_tags::{CreateClusterTagsRequest, TagToAdd};

pub use super::operations::create_cluster_v1::{
    CreateClusterV1Request, CreateClusterV1Response, SingleZoneClusterSpec,
};

pub use super::operations::create_coordinator_nodes::CreateCoordinatorNodesRequest;
pub use super::operations::create_cross_region_snapshot_policy::CreateCrossRegionSnapshotPolicyRequest;

pub use super::operations::create_data_source::{
    CreateDataSourceRequest, CreateDataSourceResponse, DataSourceTypeSpec,
};

pub use super::operations::create_database_user::{
    CreateDatabaseUserRequest, CreateDatabaseUserRequestType, DatabaseObjectTypeSpec,
    ObjectPrivilegeGrant, RoleGrant,
};

pub use super::operations::create_disaster_recovery::{
    CreateDisasterRecoveryRequest, DisasterRecoverySpec,
};

pub use super::operations::create_event_subscription::{
    CreateEventSubscriptionRequest, CreateEventSubscriptionRequestCategory,
    CreateEventSubscriptionRequestSeverity,
};

pub use super::operations::create_exception_rule::CreateExceptionRuleRequest;

pub use super::operations::create_logical_cluster::{
    CreateLogicalClusterRequest, LogicalClusterSpec,
};

pub use super::operations::create_resource_management_plan::CreateResourceManagementPlanRequest;

pub use super::operations::create_resource_management_plan_stage::{
    CreateResourceManagementPlanStageRequest, PlanStageSpec, StagePoolSpec,
};

pub use super::operations::create_resource_pool::{
    CreateResourcePoolRequest, ResourceLimitSpec, ResourceLimitSpecResourceName,
    ResourcePoolSpec,
};

pub use super::operations::create_snapshot::{
    CreateSnapshotRequest, CreateSnapshotResponse, SnapshotInCreation, SnapshotJobs,
    SnapshotLevelSpec, SnapshotScopeSpec, SnapshotSpec,
};

pub use super::operations::create_snapshot_policy::{
    CreateSnapshotPolicyRequest, CreateSnapshotPolicyRequestDeviceName,
    SnapshotPolicySpec,
};

pub use super::operations::create_snapshot_v1::{
    CreateSnapshotV1Request, CreateSnapshotV1Response, FullSnapshotSpec, SnapshotId,
};

pub use super::operations::delete_cluster::DeleteClusterReleaseEipType;

pub use super::operations::delete_cluster_nodes::{
    DeleteClusterNodesRequest, DeleteClusterNodesRequestOperateType,
};

pub use super::operations::delete_cluster_tags::{DeleteClusterTagsRequest, TagToRemove};
pub use super::operations::delete_cluster_v1::DeleteClusterV1Request;
pub use super::operations::delete_coordinator_nodes::DeleteCoordinatorNodesRequest;
pub use super::operations::encrypt_cluster::{EncryptClusterRequest, EncryptionKey};

pub use super::operations::execute_upgrade_action::{
    ExecuteUpgradeActionRequest, ExecuteUpgradeActionRequestAction,
};

pub use super::operations::expand_cluster_storage::ExpandClusterStorageRequest;

pub use super::operations::get_cluster::{
    Cluster, ClusterLoadBalancer, ClusterResize, ClusterResizeResizeStatus,
    ClusterStatus, FlavorHardware, FlavorHardwareVolumeType, GetClusterResponse,
    MaintenanceWindow, MaintenanceWindowDay, ParameterGroup,
};

pub use super::operations::get_cluster_disk_usage::{
    GetClusterDiskUsageResponse, NodeDiskUsage,
};

pub use super::operations::get_cluster_encryption::GetClusterEncryptionResponse;

pub use super::operations::get_cluster_endpoints::{
    GetClusterEndpointsResponse, InstancePublicIp, PrivateEndpoint, PublicEndpoint,
    VpcEndpointService,
};

pub use super::operations::get_cluster_flavor::{
    ClusterFlavor, GetClusterFlavorResponse, NodeVolume,
};

pub use super::operations::get_cluster_storage_expansion_range::GetClusterStorageExpansionRangeResponse;
pub use super::operations::get_database_user::GetDatabaseUserResponse;

pub use super::operations::get_disaster_recovery::{
    DisasterRecovery, DisasterRecoveryCluster, GetDisasterRecoveryResponse,
};

pub use super::operations::get_disaster_recovery_progress::{
    ClusterRecoveryProgress, DisasterRecoveryProgress,
    GetDisasterRecoveryProgressResponse,
};

pub use super::operations::get_instance::{
    GetInstanceResponse, InstanceFault, InstanceFlavor, InstanceParameterGroup,
    InstanceReplica, InstanceVolume, Link,
};

pub use super::operations::get_job::GetJobResponse;
pub use super::operations::get_ldap_config::GetLdapConfigResponse;
pub use super::operations::get_query::GetQueryResponse;

pub use super::operations::get_redistribution::{
    GetRedistributionResponse, Redistribution, RedistributionProgress,
    RedistributionSchedule, RedistributionSettings, RedistributionTable,
    RedistributionTableStatus, RedistributionTables,
};

pub use super::operations::get_resource_management::{
    GetResourceManagementResponse, ResourceManagementState,
};

pub use super::operations::get_resource_management_plan::GetResourceManagementPlanResponse;
pub use super::operations::get_resource_management_plan_stage::GetResourceManagementPlanStageResponse;
pub use super::operations::get_resource_pool::{GetResourcePoolResponse, ResourcePool};

pub use super::operations::get_resource_status_statistics::{
    ActiveCount, GetResourceStatusStatisticsResponse,
};

pub use super::operations::get_snapshot::{GetSnapshotResponse, Snapshot};

pub use super::operations::get_snapshot_flavor::{
    FlavorVersion, FlavorVersionVersionType, FlavorVolume, GetSnapshotFlavorResponse,
    SnapshotFlavor, SnapshotFlavorVersion, StorageType, UsedVolume,
};

pub use super::operations::list_alarm_configs::{AlarmConfig, ListAlarmConfigsResponse};

pub use super::operations::list_alarm_statistics::{
    AlarmCount, ListAlarmStatisticsResponse,
};

pub use super::operations::list_alarm_subscriptions::{
    AlarmSubscription, ListAlarmSubscriptionsResponse,
};

pub use super::operations::list_alarms::{Alarm, ListAlarmsResponse};

pub use super::operations::list_audit_log_records::{
    AuditLogDump, ListAuditLogRecordsResponse,
};

pub use super::operations::list_availability_zones::{
    AvailabilityZone, AvailabilityZoneStatus, ListAvailabilityZonesResponse,
};

pub use super::operations::list_available_actions::ListAvailableActionsResponse;
pub use super::operations::list_available_elbs::ListAvailableElbsResponse;

pub use super::operations::list_cluster_instances::{
    ClusterInstance, ListClusterInstancesResponse,
};

pub use super::operations::list_cluster_metric_data::{
    ListClusterMetricDataOrderBy, ListClusterMetricDataResponse,
};

pub use super::operations::list_cluster_metrics::{
    ClusterMetric, ListClusterMetricsOrderBy, ListClusterMetricsResponse, MetricColumn,
};

pub use super::operations::list_cluster_nodes::{
    ClusterNode, ListClusterNodesDeleted, ListClusterNodesResponse,
};

pub use super::operations::list_cluster_parameter_groups::{
    ClusterParameterGroup, ListClusterParameterGroupsResponse,
};

pub use super::operations::list_cluster_parameters::{
    ClusterParameter, ClusterParameterType, ClusterParameterValue,
    ListClusterParametersResponse,
};

pub use super::operations::list_cluster_queries::{
    ClusterQuery, ListClusterQueriesResponse,
};

pub use super::operations::list_cluster_sessions::{
    DatabaseSession, ListClusterSessionsResponse,
};

pub use super::operations::list_cluster_snapshots::{
    ClusterSnapshot, ClusterSnapshotStatus, ClusterSnapshotType,
    ListClusterSnapshotsResponse, ListClusterSnapshotsSortKey,
};

pub use super::operations::list_cluster_statuses::{
    ClusterStateReport, DatabaseInstanceState, ListClusterStatusesResponse, NodeState,
};

pub use super::operations::list_cluster_system_tags::ListClusterSystemTagsResponse;
pub use super::operations::list_cluster_tags::ListClusterTagsResponse;

pub use super::operations::list_cluster_topology_rings::{
    ListClusterTopologyRingsResponse, TopologyInstance, TopologyRing,
};

pub use super::operations::list_clusters::{
    ClusterPublicIp, ClusterPublicIpStatus, ClusterSummary, ClusterSummaryStatus,
    ListClustersResponse, PublicIpBinding,
};

pub use super::operations::list_clusters_by_tag::{
    ListClustersByTagRequest, ListClustersByTagResponse, TagFilter, TaggedCluster,
};

pub use super::operations::list_coordinator_nodes::{
    CoordinatorNode, ListCoordinatorNodesResponse,
};

pub use super::operations::list_cross_region_snapshot_policies::{
    CrossRegionSnapshotPolicy, ListCrossRegionSnapshotPoliciesResponse,
};

pub use super::operations::list_cross_region_snapshot_regions::{
    ListCrossRegionSnapshotRegionsResponse, SnapshotRegion,
};

pub use super::operations::list_data_sources::{
    DataSource, DataSourceType, ListDataSourcesResponse,
};

pub use super::operations::list_database_object_permissions::{
    ListDatabaseObjectPermissionsResponse, ObjectPrivilege, RolePrivilege,
};

pub use super::operations::list_database_objects::{
    DatabaseObject, ListDatabaseObjectsResponse,
};

pub use super::operations::list_database_schemas::ListDatabaseSchemasResponse;

pub use super::operations::list_database_usage::{
    DatabaseUsage, ListDatabaseUsageResponse,
};

pub use super::operations::list_database_user_permissions::{
    DatabaseObjectType, HeldObjectPrivilege, HeldPrivilege,
    ListDatabaseUserPermissionsResponse,
};

pub use super::operations::list_database_user_roles::{
    ListDatabaseUserRolesResponse, RoleMembership,
};

pub use super::operations::list_database_users::{
    DatabaseUser, ListDatabaseUsersResponse,
};

pub use super::operations::list_databases::ListDatabasesResponse;

pub use super::operations::list_disaster_recoveries::{
    DisasterRecoverySummary, ListDisasterRecoveriesResponse,
};

pub use super::operations::list_disaster_recovery_clusters::{
    ListDisasterRecoveryClustersResponse, StandbyClusterCandidate,
};

pub use super::operations::list_elbs::ListElbsResponse;
pub use super::operations::list_event_specs::{EventSpec, ListEventSpecsResponse};
pub use super::operations::list_event_subscriptions::ListEventSubscriptionsResponse;
pub use super::operations::list_events::{Event, ListEventsResponse};

pub use super::operations::list_exception_rules::{
    ExceptionRule, ExceptionRuleThresholds, ListExceptionRulesResponse,
};

pub use super::operations::list_host_disks::HostDisk;
pub use super::operations::list_host_nics::HostNic;
pub use super::operations::list_host_overview::{HostOverview, HostOverviewHostStat};

pub use super::operations::list_identity_sync_details::{
    IdentitySyncDetail, ListIdentitySyncDetailsResponse,
};

pub use super::operations::list_indicator_history::{IndicatorHistory, IndicatorValue};
pub use super::operations::list_logical_cluster_rings::ListLogicalClusterRingsResponse;

pub use super::operations::list_logical_cluster_tasks::{
    ListLogicalClusterTasksResponse, LogicalClusterTask,
};

pub use super::operations::list_logical_cluster_volumes::{
    ListLogicalClusterVolumesResponse, LogicalClusterVolume,
};

pub use super::operations::list_logical_clusters::{
    ListLogicalClustersResponse, LogicalCluster, LogicalClusterAction,
    LogicalClusterActionResultValue,
};

pub use super::operations::list_lts_logs::{ListLtsLogsResponse, LtsLog};
pub use super::operations::list_monitoring_indicators::MonitoringIndicator;

pub use super::operations::list_node_disk_io::{
    DiskIo, ListNodeDiskIoResponse, NodeDiskIo,
};

pub use super::operations::list_node_disk_io_aggregates::{
    DiskIoAggregate, ListNodeDiskIoAggregatesResponse, NodeDiskIoAggregate,
};

pub use super::operations::list_node_file_system_aggregates::{
    FileSystemAggregate, ListNodeFileSystemAggregatesResponse, NodeFileSystemAggregate,
};

pub use super::operations::list_node_file_systems::{
    FileSystemUsage, ListNodeFileSystemsResponse, NodeFileSystemUsage,
};

pub use super::operations::list_node_nic_traffic::{
    ListNodeNicTrafficResponse, NicTraffic, NodeNicTraffic,
};

pub use super::operations::list_node_types::{
    CoordinatorNodeLimits, ElasticVolumeSpec, ListNodeTypesResponse, NodeType,
    NodeTypeAttribute, NodeTypeDatastore, NodeTypeDatastoreType, NodeTypeVolume,
    NodeTypeVolumeType, NodeTypeZone, NodeTypeZoneStatus,
};

pub use super::operations::list_parameter_audit_records::{
    ListParameterAuditRecordsResponse, ParameterChange,
};

pub use super::operations::list_project_quotas::{
    ListProjectQuotasResponse, ProjectQuota, ResourceQuota,
};

pub use super::operations::list_project_tags::{ListProjectTagsResponse, ProjectTag};

pub use super::operations::list_queries::{
    ListQueriesRequest, ListQueriesRequestTarget, ListQueriesResponse, QueryCondition,
    QueryPage, QueryStatistics,
};

pub use super::operations::list_resource_management_plan_logs::{
    ListResourceManagementPlanLogsResponse, PlanExecution,
};

pub use super::operations::list_resource_management_plans::ListResourceManagementPlansResponse;

pub use super::operations::list_resource_pool_plans::{
    ListResourcePoolPlansResponse, ResourcePoolPlan,
};

pub use super::operations::list_resource_pool_users::{
    ListResourcePoolUsersResponse, OccupiedResource, ResourcePoolUser,
};

pub use super::operations::list_resource_pools::ListResourcePoolsResponse;

pub use super::operations::list_resource_statistics::{
    ListResourceStatisticsResponse, ResourceStatistic, ResourceStatisticName,
};

pub use super::operations::list_resource_utilization::{
    ClusterUtilization, ListResourceUtilizationResponse, Utilization,
};

pub use super::operations::list_resource_utilization_aggregates::{
    ClusterUtilizationAggregate, ListResourceUtilizationAggregatesDim,
    ListResourceUtilizationAggregatesResponse, UtilizationAggregate,
};

pub use super::operations::list_roach_configs::{ListRoachConfigsResponse, RoachSetting};

pub use super::operations::list_schema_space_usage::{
    ListSchemaSpaceUsageResponse, SchemaSpaceUsage,
};

pub use super::operations::list_shrink_node_counts::ListShrinkNodeCountsResponse;
pub use super::operations::list_snapshot_policies::ListSnapshotPoliciesResponse;

pub use super::operations::list_snapshot_statistics::{
    ListSnapshotStatisticsResponse, SnapshotStatistic, SnapshotStatisticName,
};

pub use super::operations::list_snapshots::{ListSnapshotsResponse, SnapshotSummary};

pub use super::operations::list_table_statistics::{
    ListTableStatisticsFilter, ListTableStatisticsOrderBy, ListTableStatisticsRateType,
    ListTableStatisticsResponse, ListTableStatisticsSortBy, TableStatistics,
};

pub use super::operations::list_target_flavors::{
    ListTargetFlavorsResponse, TargetFlavor,
};

pub use super::operations::list_upgrade_records::{
    ListUpgradeRecordsResponse, UpgradeRecord,
};

pub use super::operations::list_upgrade_versions::{
    AvailableUpgrade, ListUpgradeVersionsResponse,
};

pub use super::operations::preview_snapshot_policies::{
    PlannedSnapshot, PlannedSnapshotType, PreviewSnapshotPoliciesResponse,
};

pub use super::operations::reset_cluster_password::ResetClusterPasswordRequest;
pub use super::operations::resize_cluster::{NodesToAdd, ResizeClusterRequest};

pub use super::operations::resize_cluster_with_idle_nodes::{
    IdleNodesToAdd, RedistributionOptionsSpec, RedistributionOptionsSpecRedisMode,
    ResizeClusterWithIdleNodesRequest,
};

pub use super::operations::restart_cluster::RestartClusterRequest;

pub use super::operations::restore_cluster::{
    RestoreClusterRequest, RestoreClusterResponse, RestoreTarget,
};

pub use super::operations::restore_cluster_v1::{
    ClusterToRestore, RestoreClusterV1Request, RestoreClusterV1Response,
};

pub use super::operations::restore_tables::RestoreTablesRequest;

pub use super::operations::shrink_cluster::{
    ShrinkClusterRequest, ShrinkClusterRequestType,
};

pub use super::operations::start_redistribution::{
    StartRedistributionRequest, StartRedistributionRequestRedisMode,
};

pub use super::operations::switch_resource_management_plan_stage::SwitchResourceManagementPlanStageRequest;
pub use super::operations::sync_iam_users::SyncIamUsersResponse;
pub use super::operations::unbind_resource_pool_users::UnbindResourcePoolUsersRequest;

pub use super::operations::update_alarm_subscription::{
    UpdateAlarmSubscriptionRequest, UpdateAlarmSubscriptionRequestAlarmLevel,
};

pub use super::operations::update_cluster_description::UpdateClusterDescriptionRequest;
pub use super::operations::update_cluster_domain_name::UpdateClusterDomainNameRequest;

pub use super::operations::update_cluster_parameters::{
    ClusterParameterValueSpec, UpdateClusterParametersRequest,
};

pub use super::operations::update_cluster_security_groups::UpdateClusterSecurityGroupsRequest;

pub use super::operations::update_data_source::{
    DataSourceReconfiguration, UpdateDataSourceRequest,
};

pub use super::operations::update_database_object_permissions::{
    PrivilegeRevocation, UpdateDatabaseObjectPermissionsRequest,
    UpdateDatabaseObjectPermissionsResponse,
};

pub use super::operations::update_database_user::UpdateDatabaseUserRequest;

pub use super::operations::update_disaster_recovery::{
    DisasterRecoverySettings, UpdateDisasterRecoveryRequest,
};

pub use super::operations::update_event_subscription::{
    UpdateEventSubscriptionRequest, UpdateEventSubscriptionRequestCategory,
    UpdateEventSubscriptionRequestSeverity,
};

pub use super::operations::update_exception_rule::UpdateExceptionRuleRequest;
pub use super::operations::update_ldap_config::UpdateLdapConfigRequest;
pub use super::operations::update_logical_cluster::UpdateLogicalClusterRequest;
pub use super::operations::update_logical_cluster_switch::UpdateLogicalClusterSwitchRequest;
pub use super::operations::update_one_access_config::UpdateOneAccessConfigRequest;

pub use super::operations::update_resource_management::{
    ResourceManagementStateSpec, ResourceManagementStateSpecWorkloadSwitch,
    UpdateResourceManagementRequest,
};

pub use super::operations::update_resource_management_plan_stage::{
    PlanStageUpdate, StagePoolUpdate, UpdateResourceManagementPlanStageRequest,
};

pub use super::operations::update_resource_pool::{
    ResourcePoolUpdate, UpdateResourcePoolRequest,
};

pub use super::operations::update_resource_pool_exception_rules::UpdateResourcePoolExceptionRulesRequest;

pub use super::operations::update_roach_configs::{
    RoachSettingSpec, UpdateRoachConfigsRequest,
};

pub use super::operations::update_schema_space_limit::{
    UpdateSchemaSpaceLimitRequest, UpdateSchemaSpaceLimitResponse,
};

pub use super::operations::update_snapshot_policy::UpdateSnapshotPolicyRequest;
