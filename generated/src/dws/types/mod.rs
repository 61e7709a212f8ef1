// Made from spec/openapi/dws.yaml#/components/schemas by `cargo xtask generate`; not to be edited.

//! All types of the service.

mod alarm_level;
pub use alarm_level::AlarmLevel;
mod backup_level;
pub use backup_level::BackupLevel;
mod category;
pub use category::Category;
mod cluster;
pub use cluster::Cluster;
mod cluster_configuration_status;
pub use cluster_configuration_status::ClusterConfigurationStatus;
mod cluster_elb_info;
pub use cluster_elb_info::ClusterElbInfo;
mod cluster_elb_info_type;
pub use cluster_elb_info_type::ClusterElbInfoType;
mod cluster_ring;
pub use cluster_ring::ClusterRing;
mod configuration_parameter_unit_type;
pub use configuration_parameter_unit_type::ConfigurationParameterUnitType;
mod create_cluster_domain_name_request_type;
pub use create_cluster_domain_name_request_type::CreateClusterDomainNameRequestType;
mod create_data_source_request_type;
pub use create_data_source_request_type::CreateDataSourceRequestType;
mod data_store;
pub use data_store::DataStore;
mod disaster_recovery_id;
pub use disaster_recovery_id::DisasterRecoveryId;
mod endpoints;
pub use endpoints::Endpoints;
mod error;
pub use error::Error;
mod failed_reason;
pub use failed_reason::FailedReason;
mod failed_reason_error_code;
pub use failed_reason_error_code::FailedReasonErrorCode;
mod fine_grained_snapshot_detail;
pub use fine_grained_snapshot_detail::FineGrainedSnapshotDetail;
mod grant;
pub use grant::Grant;
mod grant_authority_type;
pub use grant_authority_type::GrantAuthorityType;
mod list_cluster_snapshots_snapshots_cluster_status;
pub use list_cluster_snapshots_snapshots_cluster_status::ListClusterSnapshotsSnapshotsClusterStatus;
mod list_clusters_tags;
pub use list_clusters_tags::ListClustersTags;
mod list_logical_clusters_ring_host;
pub use list_logical_clusters_ring_host::ListLogicalClustersRingHost;
mod list_queries_dto;
pub use list_queries_dto::ListQueriesDto;
mod list_queries_dto_priority;
pub use list_queries_dto_priority::ListQueriesDtoPriority;
mod list_queries_dto_wlm_attrib;
pub use list_queries_dto_wlm_attrib::ListQueriesDtoWlmAttrib;
mod nodes;
pub use nodes::Nodes;
mod nodes_status;
pub use nodes_status::NodesStatus;
mod notification_target_type;
pub use notification_target_type::NotificationTargetType;
mod plan_stage;
pub use plan_stage::PlanStage;
mod public_bind_type;
pub use public_bind_type::PublicBindType;
mod public_endpoints;
pub use public_endpoints::PublicEndpoints;
mod public_ip;
pub use public_ip::PublicIp;
mod queue_resource_item;
pub use queue_resource_item::QueueResourceItem;
mod ring_host;
pub use ring_host::RingHost;
mod severity;
pub use severity::Severity;
mod snapshot_detail_status;
pub use snapshot_detail_status::SnapshotDetailStatus;
mod snapshot_detail_type;
pub use snapshot_detail_type::SnapshotDetailType;
mod sort_by;
pub use sort_by::SortBy;
mod source_type;
pub use source_type::SourceType;
mod table_detail;
pub use table_detail::TableDetail;
mod tags;
pub use tags::Tags;
mod tags_for_resource;
pub use tags_for_resource::TagsForResource;
mod task_status;
pub use task_status::TaskStatus;
mod update_resource_pool_workload_resource_item;
pub use update_resource_pool_workload_resource_item::UpdateResourcePoolWorkloadResourceItem;
mod user_list;
pub use user_list::UserList;
mod volume;
pub use volume::Volume;
mod volume_volume;
pub use volume_volume::VolumeVolume;
mod workload_plan_info;
pub use workload_plan_info::WorkloadPlanInfo;
mod workload_resource_item;
pub use workload_resource_item::WorkloadResourceItem;
mod workload_rule_item;
pub use workload_rule_item::WorkloadRuleItem;
mod workload_rule_item_rule_key;
pub use workload_rule_item_rule_key::WorkloadRuleItemRuleKey;
pub use super::operations::bind_elb::BindElbResponse;

pub use super::operations::bind_resource_pool_users::{
    BindResourcePoolUsersRequest, BindResourcePoolUsersResponse,
};

pub use super::operations::change_cluster_flavor::{
    ChangeClusterFlavorRequest, ChangeClusterFlavorResponse,
};

pub use super::operations::check_cluster_creation::{
    CheckClusterCreationRequest, ClusterCheckBody, OpenPublicIp, RestorePoint, Tag,
};

pub use super::operations::check_cluster_resize::{
    CheckClusterResizeRequest, CheckClusterResizeResponse, CheckClusterResizeScaleOut,
    CheckGrowResult, RedisConf,
};

pub use super::operations::check_cluster_shrink::{
    CheckClusterShrinkCheckItem, CheckClusterShrinkResponse,
};

pub use super::operations::check_cluster_storage_expansion::CheckClusterStorageExpansionRequest;
pub use super::operations::check_snapshot::CheckSnapshotRequest;

pub use super::operations::check_table_restore::{
    CheckTableNameResult, CheckTableRestoreRequest, CheckTableRestoreResponse,
};

pub use super::operations::convert_to_logical_cluster::ConvertToLogicalClusterResponse;
pub use super::operations::copy_snapshot::{CopySnapshotRequest, CopySnapshotResponse};

pub use super::operations::create_alarm_subscription::{
    CreateAlarmSubscriptionRequest, CreateAlarmSubscriptionResponse,
};

pub use super::operations::create_cluster::{
    CreateClusterRequest, CreateClusterResponse, V2CreateCluster,
};

pub use super::operations::create_cluster_domain_name::CreateClusterDomainNameRequest;

pub use super::operations::create_cluster_tags::{
    BatchCreateResourceTag, CreateClusterTagsRequest,
};

pub use super::operations::create_cluster_v1::{
    CreateClusterInfo, CreateClusterV1Request, CreateClusterV1Response,
};

pub use super::operations::create_coordinator_nodes::{
    CreateCoordinatorNodesRequest, CreateCoordinatorNodesResponse,
};

pub use super::operations::create_cross_region_snapshot_policy::CreateCrossRegionSnapshotPolicyRequest;

pub use super::operations::create_data_source::{
    CreateDataSourceRequest, CreateDataSourceResponse,
};

pub use super::operations::create_database_user::{
    CreateDatabaseUserRequest, CreateDatabaseUserRequestType, GrantAuthority, GrantMember,
};

pub use super::operations::create_disaster_recovery::{
    CreateDisasterRecoveryRequest, CreateDisasterRecoveryResponse, DisasterRecovery,
    DisasterRecoveryReq,
};

pub use super::operations::create_event_subscription::{
    CreateEventSubscriptionRequest, CreateEventSubscriptionResponse,
};

pub use super::operations::create_exception_rule::{
    CreateExceptionRuleRequest, CreateExceptionRuleResponse,
};

pub use super::operations::create_logical_cluster::{
    CreateLogicalClusterInfo, CreateLogicalClusterRequest, CreateLogicalClusterResponse,
};

pub use super::operations::create_resource_management_plan::{
    CreateResourceManagementPlanRequest, CreateResourceManagementPlanResponse,
};

pub use super::operations::create_resource_management_plan_stage::{
    CreateResourceManagementPlanStageQueueResourceItem,
    CreateResourceManagementPlanStageRequest, CreateResourceManagementPlanStageResponse,
    WorkloadPlanStage,
};

pub use super::operations::create_resource_pool::{
    CreateResourcePoolRequest, CreateResourcePoolResponse, WorkloadQueue,
    WorkloadResource, WorkloadResourceResourceName,
};

pub use super::operations::create_snapshot::{
    CreateSnapshotRequest, CreateSnapshotResponse, FineGrainedBackupDetail,
    MultiengineBackup, MultiengineDatastore, MultiengineRspJobs, SnapshotReqInfo,
};

pub use super::operations::create_snapshot_policy::{
    BackupStrategyDetail, BackupStrategyDetailBackupType, CreateSnapshotPolicyRequest,
    CreateSnapshotPolicyRequestDeviceName,
};

pub use super::operations::create_snapshot_v1::{
    CreateSnapshotV1Request, CreateSnapshotV1Response, Snapshot, SnapshotResp,
};

pub use super::operations::delete_alarm_subscription::DeleteAlarmSubscriptionResponse;
pub use super::operations::delete_cluster::DeleteClusterReleaseEipType;

pub use super::operations::delete_cluster_nodes::{
    DeleteClusterNodesRequest, DeleteClusterNodesRequestOperateType,
    DeleteClusterNodesResponse,
};

pub use super::operations::delete_cluster_tags::{
    BatchDeleteResourceTag, DeleteClusterTagsRequest,
};

pub use super::operations::delete_cluster_v1::DeleteClusterV1Request;

pub use super::operations::delete_coordinator_nodes::{
    DeleteCoordinatorNodesRequest, DeleteCoordinatorNodesResponse,
};

pub use super::operations::delete_data_source::DeleteDataSourceResponse;
pub use super::operations::delete_event_subscription::DeleteEventSubscriptionResponse;
pub use super::operations::delete_exception_rule::DeleteExceptionRuleResponse;
pub use super::operations::delete_logical_cluster::DeleteLogicalClusterResponse;
pub use super::operations::delete_resource_management_plan::DeleteResourceManagementPlanResponse;
pub use super::operations::delete_resource_management_plan_stage::DeleteResourceManagementPlanStageResponse;
pub use super::operations::delete_resource_pool::DeleteResourcePoolResponse;

pub use super::operations::encrypt_cluster::{
    EncryptClusterRequest, EncryptClusterResponse, EncryptInfo,
};

pub use super::operations::execute_upgrade_action::{
    ExecuteUpgradeActionRequest, ExecuteUpgradeActionRequestAction,
    ExecuteUpgradeActionResponse,
};

pub use super::operations::expand_cluster_storage::ExpandClusterStorageRequest;
pub use super::operations::fail_over_disaster_recovery::FailOverDisasterRecoveryResponse;

pub use super::operations::get_cluster::{
    ClusterDetail, ClusterDetailStatus, ClusterDetailSubStatus, ElbResp, FlavorDetail,
    FlavorDetailVolumeType, GetClusterResponse, MaintainWindow, MaintainWindowDay,
    ParameterGroup, ResizeInfo, ResizeInfoResizeStatus,
};

pub use super::operations::get_cluster_disk_usage::{
    DiskInfoResponse, GetClusterDiskUsageResponse,
};

pub use super::operations::get_cluster_encryption::GetClusterEncryptionResponse;

pub use super::operations::get_cluster_endpoints::{
    GetClusterEndpointsResponse, PrivateEndpointResponse, PublicEndpointResponse,
    PublicIpInfoResponse, VpcEndPointServiceResponse,
};

pub use super::operations::get_cluster_flavor::{
    ClusterFlavorDetailInfo, FlavorAttributeInfo, FlavorVolumeNodeInfo,
    GetClusterFlavorResponse,
};

pub use super::operations::get_cluster_storage_expansion_range::GetClusterStorageExpansionRangeResponse;
pub use super::operations::get_database_user::GetDatabaseUserResponse;

pub use super::operations::get_disaster_recovery::{
    DisasterRecoveryCluster, DisasterRecoveryQueryResp, GetDisasterRecoveryResponse,
};

pub use super::operations::get_disaster_recovery_progress::{
    ClusterDisasterRecovery, ClusterRecoveryProgress, GetDisasterRecoveryProgressResponse,
};

pub use super::operations::get_instance::{
    ClusterFlavorResp, CompatibleConfigurationResp, CompatibleDataStoreResp,
    CompatibleFaultResp, CompatibleInstanceVolumeResp, CompatibleReplicasResp,
    GetInstanceResponse, LinkResp,
};

pub use super::operations::get_job::GetJobResponse;
pub use super::operations::get_ldap_config::GetLdapConfigResponse;
pub use super::operations::get_query::GetQueryResponse;

pub use super::operations::get_redistribution::{
    GetRedistributionRedisConf, GetRedistributionResponse, RdsRedisInfo, RedisProgress,
    RedisTable, RedisTableDetail, RedisTableStatus, ScheduleConf,
};

pub use super::operations::get_resource_management::{
    GetResourceManagementResponse, GetResourceManagementWorkloadStatus,
};

pub use super::operations::get_resource_management_plan::GetResourceManagementPlanResponse;
pub use super::operations::get_resource_management_plan_stage::GetResourceManagementPlanStageResponse;

pub use super::operations::get_resource_pool::{
    GetResourcePoolResponse, GetResourcePoolWorkloadQueueItem,
};

pub use super::operations::get_resource_status_statistics::{
    GetResourceStatusStatisticsResponse, StatusStatistics,
};

pub use super::operations::get_snapshot::{GetSnapshotResponse, SnapshotDetail};

pub use super::operations::get_snapshot_flavor::{
    GetSnapshotFlavorResponse, ProductExtendResp, ProductUnitResp,
    ProductUnitRespVersion, ProductVersionResp, ProductVersionRespVersionType,
    ProductVolumeResp, ProductVolumeRespVolume, ProductVolumeUsedResp,
};

pub use super::operations::get_snapshot_policy::GetSnapshotPolicyResponse;

pub use super::operations::list_alarm_configs::{
    AlarmConfigResponse, ListAlarmConfigsResponse,
};

pub use super::operations::list_alarm_statistics::{
    AlarmStatisticResponse, ListAlarmStatisticsResponse,
};

pub use super::operations::list_alarm_subscriptions::{
    AlarmSubscriptionResponse, ListAlarmSubscriptionsResponse,
};

pub use super::operations::list_alarms::{AlarmDetailResponse, ListAlarmsResponse};

pub use super::operations::list_audit_log_records::{
    AuditDumpRecord, ListAuditLogRecordsResponse,
};

pub use super::operations::list_availability_zones::{
    Az, AzStatus, ListAvailabilityZonesResponse,
};

pub use super::operations::list_available_actions::ListAvailableActionsResponse;
pub use super::operations::list_available_elbs::ListAvailableElbsResponse;

pub use super::operations::list_cluster_instances::{
    Instances, ListClusterInstancesResponse,
};

pub use super::operations::list_cluster_metric_data::{
    ListClusterMetricDataOrderBy, ListClusterMetricDataResponse,
};

pub use super::operations::list_cluster_metrics::{
    ClusterMetric, ListClusterMetricsOrderBy, ListClusterMetricsResponse, SimpleFieldDto,
};

pub use super::operations::list_cluster_nodes::{
    ClusterNodeInfo, ListClusterNodesDeleted, ListClusterNodesResponse,
};

pub use super::operations::list_cluster_parameter_groups::{
    ClusterConfiguration, ListClusterParameterGroupsResponse,
};

pub use super::operations::list_cluster_parameters::{
    ConfigurationParameter, ConfigurationParameterType, ConfigurationParameterUnit,
    ListClusterParametersResponse,
};

pub use super::operations::list_cluster_queries::{ListClusterQueriesResponse, QueryData};

pub use super::operations::list_cluster_sessions::{
    ListClusterSessionsResponse, SessionData,
};

pub use super::operations::list_cluster_snapshots::{
    ListClusterSnapshotsResponse, ListClusterSnapshotsSnapshots,
    ListClusterSnapshotsSnapshotsStatus, ListClusterSnapshotsSnapshotsType,
    ListClusterSnapshotsSortKey,
};

pub use super::operations::list_cluster_statuses::{
    ClusterStatus, DbInstanceStatus, InstanceStatus, ListClusterStatusesResponse,
};

pub use super::operations::list_cluster_system_tags::ListClusterSystemTagsResponse;
pub use super::operations::list_cluster_tags::{ListClusterTagsResponse, ResourceTag};

pub use super::operations::list_cluster_topology_rings::{
    ListClusterTopologyRingsResponse, TopoInstanceInfo, TopoRingInfo,
};

pub use super::operations::list_clusters::{
    ClusterInfo, ClusterInfoStatus, ClusterInfoSubStatus, ListClustersPublicIp,
    ListClustersPublicIpStatus, ListClustersResponse,
};

pub use super::operations::list_clusters_by_tag::{
    ListClustersByTagRequest, ListClustersByTagResponse, ResourceByTag, TagFilterItem,
};

pub use super::operations::list_coordinator_nodes::{
    CoordinatorNode, ListCoordinatorNodesResponse,
};

pub use super::operations::list_cross_region_snapshot_policies::{
    CrossRegionSnapshotConfig, ListCrossRegionSnapshotPoliciesResponse,
};

pub use super::operations::list_cross_region_snapshot_regions::{
    ListCrossRegionSnapshotRegionsResponse, SnapshotRegion,
};

pub use super::operations::list_data_sources::{ExtDataSource, ListDataSourcesResponse};

pub use super::operations::list_database_object_permissions::{
    ListDatabaseObjectPermissionsResponse, ObjectAuthority, RoleAuthority,
};

pub use super::operations::list_database_objects::{
    DatabaseObjectInfo, ListDatabaseObjectsResponse,
};

pub use super::operations::list_database_schemas::ListDatabaseSchemasResponse;

pub use super::operations::list_database_usage::{
    DatabaseData, ListDatabaseUsageResponse,
};

pub use super::operations::list_database_user_permissions::{
    ListDatabaseUserPermissionsGrant, ListDatabaseUserPermissionsGrantAuthority,
    ListDatabaseUserPermissionsResponse,
};

pub use super::operations::list_database_user_roles::{
    ListDatabaseUserRolesResponse, RoleMember,
};

pub use super::operations::list_database_users::{
    DatabaseUser, ListDatabaseUsersResponse,
};

pub use super::operations::list_databases::ListDatabasesResponse;

pub use super::operations::list_disaster_recoveries::{
    ListDisasterRecoveriesDisasterRecovery, ListDisasterRecoveriesResponse,
};

pub use super::operations::list_disaster_recovery_clusters::{
    DisasterRecoveryClusterVo, ListDisasterRecoveryClustersResponse,
};

pub use super::operations::list_elbs::ListElbsResponse;
pub use super::operations::list_event_specs::{EventSpecResponse, ListEventSpecsResponse};

pub use super::operations::list_event_subscriptions::{
    EventSubscriptionResponse, ListEventSubscriptionsResponse,
};

pub use super::operations::list_events::{EventResponse, ListEventsResponse};

pub use super::operations::list_exception_rules::{
    ExceptRuleItem, ListExceptionRulesResponse, WorkloadRuleInfo,
};

pub use super::operations::list_host_disks::DiskResp;
pub use super::operations::list_host_nics::NetResp;

pub use super::operations::list_host_overview::{
    HostOverviewResponse, HostOverviewResponseHostStat,
};

pub use super::operations::list_identity_sync_details::{
    IdentitySourceSyncDetail, ListIdentitySyncDetailsResponse,
};

pub use super::operations::list_indicator_history::{
    TrendQueryData, TrendQueryDataResponseBody,
};

pub use super::operations::list_logical_cluster_rings::{
    ListLogicalClusterRingsResponse, LogicalClusterRingInfo,
};

pub use super::operations::list_logical_cluster_tasks::{
    ListLogicalClusterTasksResponse, LogicalClusterTaskInfo,
};

pub use super::operations::list_logical_cluster_volumes::{
    ListLogicalClusterVolumesResponse, LogicalClusterVolume,
};

pub use super::operations::list_logical_clusters::{
    ActionInfo, ActionInfoResult, ListLogicalClustersClusterRing,
    ListLogicalClustersResponse, LogicalClusterInfo,
};

pub use super::operations::list_lts_logs::{ListLtsLogsResponse, LtslogInfo};
pub use super::operations::list_monitoring_indicators::IndicatorInfo;

pub use super::operations::list_node_disk_io::{
    DiskloData, ListNodeDiskIoResponse, NodeDiskloData,
};

pub use super::operations::list_node_disk_io_aggregates::{
    DiskloAggregateData, ListNodeDiskIoAggregatesResponse, NodeDiskloAggregateData,
};

pub use super::operations::list_node_file_system_aggregates::{
    FileSystemAggregateData, ListNodeFileSystemAggregatesResponse,
    NodeFileSystemAggregateData,
};

pub use super::operations::list_node_file_systems::{
    FileSystemData, ListNodeFileSystemsResponse, NodeFileSystemData,
};

pub use super::operations::list_node_nic_traffic::{
    ListNodeNicTrafficResponse, NicTrafficData, NodeNicTrafficData,
};

pub use super::operations::list_node_types::{
    Attachments, Detail, ListNodeTypesResponse, NodeTypeAvailableZones,
    NodeTypeAvailableZonesStatus, NodeTypeDatastores, NodeTypeElasticVolumeSpecs,
    NodeTypes, NodeTypesDatastoreType, VolumeResp, VolumeRespType,
};

pub use super::operations::list_parameter_audit_records::{
    ConfigurationRecordResp, ListParameterAuditRecordsResponse,
};

pub use super::operations::list_project_quotas::{
    ListProjectQuotasResponse, QuotasResource, QuotasResources,
};

pub use super::operations::list_project_tags::{ListProjectTagsResponse, ProjectTag};

pub use super::operations::list_queries::{
    ListQueriesCondition, ListQueriesData, ListQueriesRequest, ListQueriesRequestTarget,
    ListQueriesResponse, ListQueriesStatus,
};

pub use super::operations::list_resource_management_plan_logs::{
    ListResourceManagementPlanLogsResponse, PlanLog,
};

pub use super::operations::list_resource_management_plans::ListResourceManagementPlansResponse;

pub use super::operations::list_resource_pool_plans::{
    ListResourcePoolPlansResponse, ListResourcePoolPlansWorkloadPlanInfo,
};

pub use super::operations::list_resource_pool_users::{
    ListResourcePoolUsersResponse, OccupyResource, WorkloadQueueUser,
};

pub use super::operations::list_resource_pools::ListResourcePoolsResponse;

pub use super::operations::list_resource_statistics::{
    ListResourceStatisticsResponse, Statistic, StatisticName,
};

pub use super::operations::list_resource_utilization::{
    ListResourceUtilizationResponse, ResourceUtilizationData, UtilizationData,
};

pub use super::operations::list_resource_utilization_aggregates::{
    ListResourceUtilizationAggregatesDim, ListResourceUtilizationAggregatesResponse,
    ResourceUtilizationAggregateData, UtilizationAggregateData,
};

pub use super::operations::list_roach_configs::{
    ListRoachConfigsResponse, ListRoachConfigsRoachConfig,
};

pub use super::operations::list_schema_space_usage::{
    ListSchemaSpaceUsageResponse, SchemaInfo,
};

pub use super::operations::list_shrink_node_counts::ListShrinkNodeCountsResponse;

pub use super::operations::list_snapshot_policies::{
    ListSnapshotPoliciesBackupStrategyDetail, ListSnapshotPoliciesResponse,
};

pub use super::operations::list_snapshot_statistics::{
    ListSnapshotStatisticsResponse, SnapshotsStatistic, SnapshotsStatisticName,
};

pub use super::operations::list_snapshots::{ListSnapshotsResponse, Snapshots};

pub use super::operations::list_table_statistics::{
    ListTableStatisticsFilter, ListTableStatisticsOrderBy, ListTableStatisticsRateType,
    ListTableStatisticsResponse, ListTableStatisticsSortBy, ListTablesStatisticDto,
};

pub use super::operations::list_target_flavors::{
    FlavorInfoResponse, ListTargetFlavorsResponse,
};

pub use super::operations::list_upgrade_records::{
    ClusterUpdateRecordResp, ListUpgradeRecordsResponse,
};

pub use super::operations::list_upgrade_versions::{
    ListUpgradeVersionsResponse, UpdateItemResp,
};

pub use super::operations::pause_redistribution::PauseRedistributionResponse;

pub use super::operations::preview_snapshot_policies::{
    PreviewSnapshotPoliciesResponse, StrategyPreview, StrategyPreviewType,
};

pub use super::operations::reset_cluster_password::ResetClusterPasswordRequest;
pub use super::operations::resize_cluster::{ResizeClusterRequest, ResizeClusterScaleOut};

pub use super::operations::resize_cluster_with_idle_nodes::{
    RedisConfReq, RedisConfReqRedisMode, ResizeClusterWithIdleNodesRequest, ScaleOut,
};

pub use super::operations::restart_cluster::RestartClusterRequest;
pub use super::operations::restart_logical_cluster::RestartLogicalClusterResponse;

pub use super::operations::restore_cluster::{
    RestoreClusterReq, RestoreClusterRequest, RestoreClusterResponse,
};

pub use super::operations::restore_cluster_v1::{
    Restore, RestoreClusterV1Request, RestoreClusterV1Response,
};

pub use super::operations::restore_disaster_recovery::RestoreDisasterRecoveryResponse;
pub use super::operations::restore_tables::{RestoreTablesRequest, RestoreTablesResponse};
pub use super::operations::resume_redistribution::ResumeRedistributionResponse;

pub use super::operations::shrink_cluster::{
    ShrinkClusterRequest, ShrinkClusterRequestType, ShrinkClusterResponse,
};

pub use super::operations::start_cluster::StartClusterResponse;
pub use super::operations::start_disaster_recovery::StartDisasterRecoveryResponse;

pub use super::operations::start_redistribution::{
    StartRedistributionRequest, StartRedistributionRequestRedisMode,
};

pub use super::operations::start_resource_management_plan::StartResourceManagementPlanResponse;
pub use super::operations::stop_cluster::StopClusterResponse;
pub use super::operations::stop_disaster_recovery::StopDisasterRecoveryResponse;
pub use super::operations::stop_resource_management_plan::StopResourceManagementPlanResponse;
pub use super::operations::switch_back_cluster::SwitchBackClusterResponse;
pub use super::operations::switch_over_disaster_recovery::SwitchOverDisasterRecoveryResponse;

pub use super::operations::switch_resource_management_plan_stage::{
    SwitchResourceManagementPlanStageRequest, SwitchResourceManagementPlanStageResponse,
};

pub use super::operations::sync_iam_users::SyncIamUsersResponse;
pub use super::operations::unbind_elb::UnbindElbResponse;

pub use super::operations::unbind_resource_pool_users::{
    UnbindResourcePoolUsersRequest, UnbindResourcePoolUsersResponse,
};

pub use super::operations::update_alarm_subscription::{
    UpdateAlarmSubscriptionRequest, UpdateAlarmSubscriptionResponse,
};

pub use super::operations::update_cluster_description::{
    UpdateClusterDescriptionRequest, UpdateClusterDescriptionResponse,
};

pub use super::operations::update_cluster_domain_name::UpdateClusterDomainNameRequest;

pub use super::operations::update_cluster_parameters::{
    ConfigurationParameterValue, UpdateClusterParametersRequest,
};

pub use super::operations::update_cluster_security_groups::UpdateClusterSecurityGroupsRequest;

pub use super::operations::update_data_source::{
    ReConfigure, UpdateDataSourceRequest, UpdateDataSourceResponse,
};

pub use super::operations::update_database_object_permissions::{
    Revoke, UpdateDatabaseObjectPermissionsRequest,
    UpdateDatabaseObjectPermissionsResponse,
};

pub use super::operations::update_database_user::UpdateDatabaseUserRequest;

pub use super::operations::update_disaster_recovery::{
    UpdateDisasterRecoveryReq, UpdateDisasterRecoveryRequest,
    UpdateDisasterRecoveryResponse,
};

pub use super::operations::update_event_subscription::{
    UpdateEventSubscriptionRequest, UpdateEventSubscriptionResponse,
};

pub use super::operations::update_exception_rule::{
    UpdateExceptionRuleRequest, UpdateExceptionRuleResponse,
};

pub use super::operations::update_ldap_config::UpdateLdapConfigRequest;

pub use super::operations::update_logical_cluster::{
    UpdateLogicalClusterRequest, UpdateLogicalClusterResponse,
};

pub use super::operations::update_logical_cluster_switch::{
    UpdateLogicalClusterSwitchRequest, UpdateLogicalClusterSwitchResponse,
};

pub use super::operations::update_one_access_config::UpdateOneAccessConfigRequest;

pub use super::operations::update_resource_management::{
    UpdateResourceManagementRequest, UpdateResourceManagementResponse, WorkloadStatus,
    WorkloadStatusWorkloadSwitch,
};

pub use super::operations::update_resource_management_plan_stage::{
    UpdateResourceManagementPlanStageRequest, UpdateResourceManagementPlanStageResponse,
    UpdateResourceManagementPlanStageWorkloadPlanStage, WorkloadQueueItem,
};

pub use super::operations::update_resource_pool::{
    UpdateResourcePoolRequest, UpdateResourcePoolResponse, WorkloadQueueInfo,
};

pub use super::operations::update_resource_pool_exception_rules::{
    UpdateResourcePoolExceptionRulesRequest, UpdateResourcePoolExceptionRulesResponse,
};

pub use super::operations::update_roach_configs::{
    RoachConfig, UpdateRoachConfigsRequest,
};

pub use super::operations::update_schema_space_limit::{
    UpdateSchemaSpaceLimitRequest, UpdateSchemaSpaceLimitResponse,
};

pub use super::operations::update_snapshot_policy::{
    UpdateSnapshotPolicyRequest, UpdateSnapshotPolicyRequestBackupType,
};
