// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas by `cargo xtask generate`; not to be edited.

//! All types of the service.

mod backup;
pub use backup::Backup;
mod backup_policy;
pub use backup_policy::BackupPolicy;
mod backup_status;
pub use backup_status::BackupStatus;
mod backup_strategy;
pub use backup_strategy::BackupStrategy;
mod backup_type;
pub use backup_type::BackupType;
mod backup_type_filter;
pub use backup_type_filter::BackupTypeFilter;
mod backups_type;
pub use backups_type::BackupsType;
mod ch_database_config_check_result;
pub use ch_database_config_check_result::ChDatabaseConfigCheckResult;
mod ch_database_configs_info;
pub use ch_database_configs_info::ChDatabaseConfigsInfo;
mod ch_database_table_config_check_result;
pub use ch_database_table_config_check_result::ChDatabaseTableConfigCheckResult;
mod ch_database_table_repl_config_info;
pub use ch_database_table_repl_config_info::ChDatabaseTableReplConfigInfo;
mod charge_mode;
pub use charge_mode::ChargeMode;
mod check_resource_info_availability_zone_mode;
pub use check_resource_info_availability_zone_mode::CheckResourceInfoAvailabilityZoneMode;
mod check_result;
pub use check_result::CheckResult;
mod check_star_rocks_resources_resource_availability_zone_mode;
pub use check_star_rocks_resources_resource_availability_zone_mode::CheckStarRocksResourcesResourceAvailabilityZoneMode;
mod click_house_engine_info_type;
pub use click_house_engine_info_type::ClickHouseEngineInfoType;
mod click_house_node_info_type;
pub use click_house_node_info_type::ClickHouseNodeInfoType;
mod configuration_summary2;
pub use configuration_summary2::ConfigurationSummary2;
mod connection_pool_type;
pub use connection_pool_type::ConnectionPoolType;
mod consistence_mode;
pub use consistence_mode::ConsistenceMode;
mod create_ch_instance_info_az_mode;
pub use create_ch_instance_info_az_mode::CreateChInstanceInfoAzMode;
mod create_enterprise_project_quotas_set_quota;
pub use create_enterprise_project_quotas_set_quota::CreateEnterpriseProjectQuotasSetQuota;
mod create_instance_legacy_datastore_type;
pub use create_instance_legacy_datastore_type::CreateInstanceLegacyDatastoreType;
mod database_name;
pub use database_name::DatabaseName;
mod datastore;
pub use datastore::Datastore;
mod datastore_result;
pub use datastore_result::DatastoreResult;
mod datastore_type;
pub use datastore_type::DatastoreType;
mod db_config_check_result;
pub use db_config_check_result::DbConfigCheckResult;
mod encryption_status;
pub use encryption_status::EncryptionStatus;
mod encryption_type;
pub use encryption_type::EncryptionType;
mod engine_name;
pub use engine_name::EngineName;
mod error;
pub use error::Error;
mod flavor_switch;
pub use flavor_switch::FlavorSwitch;
mod flavors;
pub use flavors::Flavors;
mod flavors_az_status;
pub use flavors_az_status::FlavorsAzStatus;
mod flavors_instance_mode;
pub use flavors_instance_mode::FlavorsInstanceMode;
mod flavors_type;
pub use flavors_type::FlavorsType;
mod get_auto_scaling_policy_response_status;
pub use get_auto_scaling_policy_response_status::GetAutoScalingPolicyResponseStatus;
mod get_instance_legacy_instance_az_mode;
pub use get_instance_legacy_instance_az_mode::GetInstanceLegacyInstanceAzMode;
mod get_instance_legacy_instance_status;
pub use get_instance_legacy_instance_status::GetInstanceLegacyInstanceStatus;
mod get_instance_legacy_instance_type;
pub use get_instance_legacy_instance_type::GetInstanceLegacyInstanceType;
mod get_proxy_access_control_response_type;
pub use get_proxy_access_control_response_type::GetProxyAccessControlResponseType;
mod get_proxy_legacy_nodes_status;
pub use get_proxy_legacy_nodes_status::GetProxyLegacyNodesStatus;
mod get_star_rocks_instance_datastore;
pub use get_star_rocks_instance_datastore::GetStarRocksInstanceDatastore;
mod instance_status;
pub use instance_status::InstanceStatus;
mod instance_tag_item;
pub use instance_tag_item::InstanceTagItem;
mod is_auto_pay;
pub use is_auto_pay::IsAutoPay;
mod is_auto_renew;
pub use is_auto_renew::IsAutoRenew;
mod job_name;
pub use job_name::JobName;
mod last_table_info;
pub use last_table_info::LastTableInfo;
mod level;
pub use level::Level;
mod limit;
pub use limit::Limit;
mod list_slow_logs_legacy_type;
pub use list_slow_logs_legacy_type::ListSlowLogsLegacyType;
mod log_type;
pub use log_type::LogType;
mod mode;
pub use mode::Mode;
mod my_sql_backup_strategy;
pub use my_sql_backup_strategy::MySqlBackupStrategy;
mod my_sql_flavor_info;
pub use my_sql_flavor_info::MySqlFlavorInfo;
mod my_sql_proxy_info;
pub use my_sql_proxy_info::MySqlProxyInfo;
mod my_sql_tags;
pub use my_sql_tags::MySqlTags;
mod mysql_charge_info;
pub use mysql_charge_info::MysqlChargeInfo;
mod mysql_datastore_with_kernel_version;
pub use mysql_datastore_with_kernel_version::MysqlDatastoreWithKernelVersion;
mod mysql_instance_charge_info;
pub use mysql_instance_charge_info::MysqlInstanceChargeInfo;
mod mysql_instance_info_detail;
pub use mysql_instance_info_detail::MysqlInstanceInfoDetail;
mod mysql_instance_info_detail_unify_status;
pub use mysql_instance_info_detail_unify_status::MysqlInstanceInfoDetailUnifyStatus;
mod mysql_instance_info_detail_unify_status_status;
pub use mysql_instance_info_detail_unify_status_status::MysqlInstanceInfoDetailUnifyStatusStatus;
mod mysql_instance_node_info;
pub use mysql_instance_node_info::MysqlInstanceNodeInfo;
mod mysql_instance_node_volume_info;
pub use mysql_instance_node_volume_info::MysqlInstanceNodeVolumeInfo;
mod mysql_proxy_available;
pub use mysql_proxy_available::MysqlProxyAvailable;
mod mysql_proxy_compute_flavor_az_status;
pub use mysql_proxy_compute_flavor_az_status::MysqlProxyComputeFlavorAzStatus;
mod mysql_proxy_status;
pub use mysql_proxy_status::MysqlProxyStatus;
mod mysql_restore_point_type;
pub use mysql_restore_point_type::MysqlRestorePointType;
mod mysql_tde_info;
pub use mysql_tde_info::MysqlTdeInfo;
mod mysql_volume_info;
pub use mysql_volume_info::MysqlVolumeInfo;
mod new_node_auto_add_status;
pub use new_node_auto_add_status::NewNodeAutoAddStatus;
mod ops_window;
pub use ops_window::OpsWindow;
mod param_group;
pub use param_group::ParamGroup;
mod pay_info;
pub use pay_info::PayInfo;
mod pay_info_is_auto_renew;
pub use pay_info_is_auto_renew::PayInfoIsAutoRenew;
mod pay_info_period_type;
pub use pay_info_period_type::PayInfoPeriodType;
mod pay_model;
pub use pay_model::PayModel;
mod period_type;
pub use period_type::PeriodType;
mod project_quotas;
pub use project_quotas::ProjectQuotas;
mod query_action;
pub use query_action::QueryAction;
mod query_action_status;
pub use query_action_status::QueryActionStatus;
mod quota_list;
pub use quota_list::QuotaList;
mod read_only_switch;
pub use read_only_switch::ReadOnlySwitch;
mod repl_type;
pub use repl_type::ReplType;
mod resource;
pub use resource::Resource;
mod resource_type;
pub use resource_type::ResourceType;
mod role;
pub use role::Role;
mod set_quota;
pub use set_quota::SetQuota;
mod sql_type;
pub use sql_type::SqlType;
mod switch_status;
pub use switch_status::SwitchStatus;
mod sys_tags;
pub use sys_tags::SysTags;
mod table_repl_config;
pub use table_repl_config::TableReplConfig;
mod table_repl_config_repl_scope;
pub use table_repl_config_repl_scope::TableReplConfigReplScope;
mod table_repl_config_repl_type;
pub use table_repl_config_repl_type::TableReplConfigReplType;
mod tags;
pub use tags::Tags;
mod tags_info;
pub use tags_info::TagsInfo;
mod task_detail_info_status;
pub use task_detail_info_status::TaskDetailInfoStatus;
mod update_backup_policy_legacy_response_status;
pub use update_backup_policy_legacy_response_status::UpdateBackupPolicyLegacyResponseStatus;
mod user_details;
pub use user_details::UserDetails;
mod volume;
pub use volume::Volume;
mod x_language;
pub use x_language::XLanguage;

pub use super::operations::add_proxy_nodes::{
    AddProxyNodesRequest, AddProxyNodesResponse,
};

pub use super::operations::add_proxy_nodes_legacy::{
    AddProxyNodesLegacyRequest, AddProxyNodesLegacyResponse,
};

pub use super::operations::apply_parameter_template::{
    ApplyParameterTemplateRequest, ApplyParameterTemplateResponse,
};

pub use super::operations::bind_eip::{BindEipRequest, BindEipResponse};
pub use super::operations::cancel_click_house_replication_update::CancelClickHouseReplicationUpdateResponse;

pub use super::operations::cancel_instance_scheduled_job::{
    CancelInstanceScheduledJobRequest, CancelInstanceScheduledJobResponse,
};

pub use super::operations::cancel_scheduled_jobs::{
    CancelScheduledJobsRequest, CancelScheduledJobsResponse,
};

pub use super::operations::change_click_house_instance_flavor::{
    ChangeClickHouseInstanceFlavorRequest, ChangeClickHouseInstanceFlavorResponse,
};

pub use super::operations::change_instance_flavor::{
    ChangeInstanceFlavorRequest, ChangeInstanceFlavorResponse, MysqlResizeFlavor,
};

pub use super::operations::change_instance_flavor_legacy::{
    ChangeInstanceFlavorLegacyRequest, ChangeInstanceFlavorLegacyResponse, ResizeFlavor,
};

pub use super::operations::change_proxy_flavor::{
    ChangeProxyFlavorRequest, ChangeProxyFlavorResponse,
};

pub use super::operations::check_click_house_replication_databases::{
    CheckClickHouseReplicationDatabasesRequest,
    CheckClickHouseReplicationDatabasesResponse,
};

pub use super::operations::check_click_house_replication_tables::{
    ChDatabaseTablesConfigsInfo, CheckClickHouseReplicationTablesRequest,
    CheckClickHouseReplicationTablesResponse,
};

pub use super::operations::check_resources::{
    CheckResourceInfo, CheckResourcesRequest, CheckResourcesRequestAction,
    CheckResourcesResponse,
};

pub use super::operations::check_star_rocks_replication_databases::{
    CheckStarRocksReplicationDatabasesRequest,
    CheckStarRocksReplicationDatabasesResponse, DbConfig,
};

pub use super::operations::check_star_rocks_resources::{
    CheckStarRocksResourcesRequest, CheckStarRocksResourcesRequestAction,
    CheckStarRocksResourcesResource, CheckStarRocksResourcesResourceMode,
    CheckStarRocksResourcesResponse,
};

pub use super::operations::compare_parameter_templates::{
    CompareParameterTemplatesRequest, CompareParameterTemplatesResponse,
    ParamGroupParameterDifferences,
};

pub use super::operations::copy_instance_parameters::{
    CopyInstanceParametersRequest, CopyInstanceParametersResponse,
};

pub use super::operations::copy_parameter_template::{
    CopyParameterTemplateRequest, CopyParameterTemplateResponse,
};

pub use super::operations::create_backup::{CreateBackupRequest, CreateBackupResponse};

pub use super::operations::create_backup_legacy::{
    CreateBackupLegacyRequest, CreateBackupLegacyResponse,
};

pub use super::operations::create_click_house_instance::{
    ClickHouseEngineInfo, CreateChInstanceInfo, CreateChInstanceInfoHaMode,
    CreateChInstanceInfoStatus, CreateClickHouseInstanceClickHouseEngineInfo,
    CreateClickHouseInstanceHa, CreateClickHouseInstanceHaMode,
    CreateClickHouseInstancePayInfo, CreateClickHouseInstanceRequest,
    CreateClickHouseInstanceResponse, CreateClickHouseInstanceSysTags,
    CreateClickHouseInstanceTagsInfo, CreateClickHouseInstanceVolume,
    CreateClickHouseInstanceVolumeIoType,
};

pub use super::operations::create_click_house_lts_configs::{
    CreateClickHouseLtsConfigsRequest, LogConfigs,
};

pub use super::operations::create_click_house_replication::{
    CreateClickHouseReplicationRequest, CreateClickHouseReplicationResponse,
};

pub use super::operations::create_click_house_user::{
    CreateClickHouseUserRequest, CreateClickHouseUserResponse,
};

pub use super::operations::create_database_users::{
    CreateDatabaseList, CreateDatabaseUserList, CreateDatabaseUsersRequest,
    CreateDatabaseUsersResponse,
};

pub use super::operations::create_databases::{
    CreateDatabasesRequest, CreateDatabasesResponse, CreateGaussMySqlDatabase,
    GaussMySqlDatabaseUser,
};

pub use super::operations::create_enterprise_project_quotas::{
    CreateEnterpriseProjectQuotasRequest, CreateEnterpriseProjectQuotasResponse,
};

pub use super::operations::create_enterprise_project_quotas_legacy::{
    CreateEnterpriseProjectQuotasLegacyRequest,
    CreateEnterpriseProjectQuotasLegacyResponse,
};

pub use super::operations::create_instance::{
    CreateInstanceMySqlTags, CreateInstanceMySqlTdeInfo,
    CreateInstanceMysqlBackupStrategy, CreateInstanceMysqlChargeInfo,
    CreateInstanceRequest, CreateInstanceResponse, MySqlVolume, MysqlDatastore,
    MysqlDatastoreInReq, MysqlInstanceResponse, MysqlRestorePoint, MysqlVolumeResp,
};

pub use super::operations::create_instance_legacy::{
    ChargeInfo, CreateInstanceLegacyBackupStrategy, CreateInstanceLegacyChargeInfo,
    CreateInstanceLegacyDatastore, CreateInstanceLegacyInstance,
    CreateInstanceLegacyRequest, CreateInstanceLegacyResponse, CreateInstanceLegacyTags,
    CreateInstanceLegacyVolume,
};

pub use super::operations::create_lts_configs::{
    CreateLtsConfigsRequest, InstanceSaveLtsConfig,
};

pub use super::operations::create_parameter_template::{
    CreateParameterTemplateDatastoreResult, CreateParameterTemplateRequest,
    CreateParameterTemplateResponse,
};

pub use super::operations::create_private_domain_name::{
    CreatePrivateDomainNameRequest, CreatePrivateDomainNameRequestDnsType,
    CreatePrivateDomainNameResponse,
};

pub use super::operations::create_proxy::{
    CreateProxyRequest, CreateProxyRequestProxyMode, CreateProxyResponse, NodesWeight,
};

pub use super::operations::create_proxy_legacy::{
    CreateProxyLegacyRequest, CreateProxyLegacyResponse,
};

pub use super::operations::create_read_replicas::{
    CreateReadReplicasRequest, CreateReadReplicasResponse,
};

pub use super::operations::create_read_replicas_legacy::{
    CreateReadReplicasLegacyRequest, CreateReadReplicasLegacyResponse,
};

pub use super::operations::create_star_rocks_instance::{
    BeVolume, CreateStarRocksInstanceEngine, CreateStarRocksInstanceRequest,
    CreateStarRocksInstanceRequestAzMode, CreateStarRocksInstanceResponse,
    CreateStarRocksInstanceSysTags, CreateStarRocksInstanceSysTagsKey,
    CreateStarRocksInstanceSysTagsValue, CreateStarRocksInstanceTagsInfo, Engine,
    EngineType, FeVolume, Ha, HaMode, Instance,
};

pub use super::operations::create_star_rocks_replication::{
    CreateStarRocksReplicationRequest, CreateStarRocksReplicationResponse,
};

pub use super::operations::create_star_rocks_user::{
    CreateStarRocksUserRequest, CreateStarRocksUserResponse,
};

pub use super::operations::delete_backup::DeleteBackupResponse;
pub use super::operations::delete_click_house_instance::DeleteClickHouseInstanceResponse;

pub use super::operations::delete_click_house_lts_configs::{
    DeleteClickHouseLtsConfigsLogConfigs, DeleteClickHouseLtsConfigsRequest,
};

pub use super::operations::delete_click_house_replication::DeleteClickHouseReplicationResponse;
pub use super::operations::delete_click_house_user::DeleteClickHouseUserResponse;

pub use super::operations::delete_database_users::{
    DeleteDatabaseUsersRequest, DeleteDatabaseUsersResponse,
    ListDeleteDatabaseUserRequest,
};

pub use super::operations::delete_databases::{
    DeleteDatabasesRequest, DeleteDatabasesResponse,
};

pub use super::operations::delete_instance::DeleteInstanceResponse;
pub use super::operations::delete_instance_legacy::DeleteInstanceLegacyResponse;

pub use super::operations::delete_lts_configs::{
    DeleteLtsConfigsRequest, InstanceDeleteLtsConfig,
};

pub use super::operations::delete_parameter_template::DeleteParameterTemplateResponse;
pub use super::operations::delete_proxy::{DeleteProxyRequest, DeleteProxyResponse};
pub use super::operations::delete_proxy_legacy::DeleteProxyLegacyResponse;
pub use super::operations::delete_read_replica::DeleteReadReplicaResponse;
pub use super::operations::delete_read_replica_legacy::DeleteReadReplicaLegacyResponse;

pub use super::operations::delete_sql_throttling_rules::{
    DeleteNodeSqlFilterRule, DeleteNodeSqlFilterRuleInfo,
    DeleteSqlThrottlingRulesRequest, DeleteSqlThrottlingRulesResponse,
};

pub use super::operations::delete_star_rocks_instance::DeleteStarRocksInstanceResponse;

pub use super::operations::delete_star_rocks_replication::{
    DeleteStarRocksReplicationRequest, DeleteStarRocksReplicationResponse,
};

pub use super::operations::delete_star_rocks_user::DeleteStarRocksUserResponse;

pub use super::operations::expand_click_house_instance_storage::{
    ExpandClickHouseInstanceStorageRequest, ExpandClickHouseInstanceStorageResponse,
};

pub use super::operations::expand_instance_storage::{
    ExpandInstanceStorageRequest, ExpandInstanceStorageResponse,
};

pub use super::operations::expand_instance_storage_legacy::{
    ExpandInstanceStorageLegacyRequest, ExpandInstanceStorageLegacyResponse,
};

pub use super::operations::get_auto_scaling_policy::{
    GetAutoScalingPolicyResponse, ScalingStrategyInfo,
};

pub use super::operations::get_backup_encryption::GetBackupEncryptionResponse;
pub use super::operations::get_backup_policy::GetBackupPolicyResponse;
pub use super::operations::get_backup_policy_legacy::GetBackupPolicyLegacyResponse;

pub use super::operations::get_click_house_instance::{
    ChQueryActionInfo, ClickHouseNodeInfo, GetClickHouseInstanceGroups,
    GetClickHouseInstanceGroupsGroupTypeName, GetClickHouseInstanceInstance,
    GetClickHouseInstanceInstanceClusterMode, GetClickHouseInstancePortInfo,
    GetClickHouseInstanceResponse, GetClickHouseInstanceVolume,
    GetClickHouseInstanceVolumeType,
};

pub use super::operations::get_click_house_replication::{
    ChDatabaseConfigResponse, GetClickHouseReplicationChDatabaseTableReplConfigInfo,
    GetClickHouseReplicationResponse,
};

pub use super::operations::get_click_house_slow_log_masking::GetClickHouseSlowLogMaskingResponse;

pub use super::operations::get_dedicated_resource_pool::{
    DedicatedComputeInfo, DedicatedStorageInfo, GetDedicatedResourcePoolResponse,
};

pub use super::operations::get_full_sql_log::GetFullSqlLogResponse;
pub use super::operations::get_instance::GetInstanceResponse;

pub use super::operations::get_instance_legacy::{
    GetInstanceLegacyInstance, GetInstanceLegacyNodes, GetInstanceLegacyResponse,
    GetInstanceLegacyVolume, GetInstanceLegacyVolumeType,
};

pub use super::operations::get_instance_v3::GetInstanceV3Response;

pub use super::operations::get_job::{
    GetJobInfoDetail, GetJobInfoDetailStatus, GetJobInstanceStateDetail, GetJobResponse,
};

pub use super::operations::get_job_legacy::{
    Entities, GetJobLegacyInstance, GetJobLegacyInstances, GetJobLegacyResponse, Job,
    JobStatus,
};

pub use super::operations::get_kernel_version::{
    GetKernelVersionResponse, InstanceDatabaseVersionInfo,
};

pub use super::operations::get_monitor_policy::GetMonitorPolicyResponse;
pub use super::operations::get_parameter_template::GetParameterTemplateResponse;

pub use super::operations::get_proxy_access_control::{
    GetProxyAccessControlResponse, IpGroupItem, ProxyIpGroupDetail,
};

pub use super::operations::get_proxy_legacy::{
    GetProxyLegacyAvailableZones, GetProxyLegacyNodes, GetProxyLegacyResponse,
    MasterNode, Proxy, ProxyPoolStatus, ReadonlyNodes,
};

pub use super::operations::get_proxy_v3::{
    GetProxyV3MysqlProxyNodes, GetProxyV3Response, MysqlProxy, MysqlProxyNode,
    MysqlProxyPoolStatus,
};

pub use super::operations::get_proxy_version::GetProxyVersionResponse;

pub use super::operations::get_recycle_policy::{
    GetRecyclePolicyRecyclePolicy, GetRecyclePolicyResponse,
};

pub use super::operations::get_slow_log_masking::GetSlowLogMaskingResponse;
pub use super::operations::get_sql_throttling::GetSqlThrottlingResponse;

pub use super::operations::get_star_rocks_instance::{
    GetStarRocksInstanceResponse, Groups, Instances, Nodes, PortInfo,
};

pub use super::operations::get_star_rocks_replication::{
    DataBaseInfo, GetStarRocksReplicationResponse, TableConfigCheckResult,
};

pub use super::operations::grant_database_privileges::{
    DatabasePermission, GrantDatabasePermission, GrantDatabasePrivilegesRequest,
    GrantDatabasePrivilegesResponse,
};

pub use super::operations::list_abnormal_instance_counts::{
    DiagnosisInfo, ListAbnormalInstanceCountsResponse,
};

pub use super::operations::list_abnormal_instances::{
    InstanceInfoForDiagnosis, ListAbnormalInstancesResponse,
};

pub use super::operations::list_applicable_instances::{
    ApplicableInstances, ListApplicableInstancesResponse,
};

pub use super::operations::list_auto_scaling_records::{
    AutoScalingRecordInfo, ListAutoScalingRecordsResponse,
};

pub use super::operations::list_backups::{
    Backups, BackupsBackupLevel, ListBackupsMysqlDatastore,
    ListBackupsMysqlDatastoreType, ListBackupsMysqlDatastoreVersion, ListBackupsResponse,
};

pub use super::operations::list_backups_legacy::{
    ListBackupsLegacyBackups, ListBackupsLegacyBackupsBackupLevel,
    ListBackupsLegacyResponse,
};

pub use super::operations::list_click_house_databases::ListClickHouseDatabasesResponse;

pub use super::operations::list_click_house_lts_configs::{
    ChInstanceLtsConfigs, ChLtsConfigs, ListClickHouseLtsConfigsInstance,
    ListClickHouseLtsConfigsResponse,
};

pub use super::operations::list_click_house_nodes::{
    ListClickHouseNodesResponse, NodeList,
};

pub use super::operations::list_click_house_replication_parameters::{
    ChDatabaseParameterInfo, ListClickHouseReplicationParametersResponse,
};

pub use super::operations::list_click_house_replications::{
    ChDatabaseReplicationInfo, ChDatabaseReplicationInfoCatchupStage,
    ChDatabaseReplicationInfoStage, ChDatabaseReplicationInfoStatus,
    ListClickHouseReplicationsResponse,
};

pub use super::operations::list_click_house_slow_logs::{
    ListClickHouseSlowLogsRequest, ListClickHouseSlowLogsResponse, SlowLogList,
};

pub use super::operations::list_click_house_users::ListClickHouseUsersResponse;
pub use super::operations::list_database_charsets::ListDatabaseCharsetsResponse;

pub use super::operations::list_database_users::{
    ListDatabaseUsersResponse, ListGaussMySqlDatabase, ListGaussMySqlDatabaseUser,
};

pub use super::operations::list_databases::{
    GaussMySqlDatabaseInfo, ListDatabasesResponse, ListGaussMysqlDatabaseInfo,
};

pub use super::operations::list_dedicated_resource_pools::{
    DedicatedResource, DedicatedResourceCapacity, DedicatedResourceStatus,
    ListDedicatedResourcePoolsResponse,
};

pub use super::operations::list_eips::{
    ListEipsResponse, ListEipsResponseBandwidthShareType,
};

pub use super::operations::list_engine_versions::{
    ListEngineVersionsResponse, MysqlEngineVersionInfo,
};

pub use super::operations::list_engine_versions_legacy::{
    ListEngineVersionsLegacyDatastores, ListEngineVersionsLegacyResponse,
};

pub use super::operations::list_enterprise_project_quotas::{
    ListEnterpriseProjectQuotasResponse, Quota,
};

pub use super::operations::list_enterprise_project_quotas_legacy::{
    ListEnterpriseProjectQuotasLegacyQuotaList, ListEnterpriseProjectQuotasLegacyResponse,
};

pub use super::operations::list_enterprise_projects::{
    EnterpriseProjectItem, EnterpriseProjectItemStatus, ListEnterpriseProjectsResponse,
};

pub use super::operations::list_error_logs::{
    ListErrorLogsRequest, ListErrorLogsRequestLevel, ListErrorLogsResponse,
    LtsLogErrorDetail,
};

pub use super::operations::list_error_logs_legacy::{
    ErrorLogList, ListErrorLogsLegacyResponse,
};

pub use super::operations::list_error_logs_v3::{
    ListErrorLogsV3Response, MysqlErrorLogList,
};

pub use super::operations::list_flavors::{
    ListFlavorsResponse, MysqlFlavorsInfo, MysqlFlavorsInfoInstanceMode, VersionName,
};

pub use super::operations::list_flavors_legacy::ListFlavorsLegacyResponse;

pub use super::operations::list_full_sql_log_links::{
    FileInfo, ListFullSqlLogLinksResponse,
};

pub use super::operations::list_htap_engine_versions::{
    Datastores, ListHtapEngineVersionsResponse,
};

pub use super::operations::list_htap_flavors::ListHtapFlavorsResponse;

pub use super::operations::list_htap_instances::{
    AvailableZones, InstanceState, ListHtapInstancesInstances, ListHtapInstancesResponse,
    Network, ReadableNodeInfos,
};

pub use super::operations::list_htap_storage_types::{
    ListHtapStorageTypesDatabase, ListHtapStorageTypesResponse, StorageType,
};

pub use super::operations::list_immediate_jobs::{
    ListImmediateJobsJobName, ListImmediateJobsResponse, TaskDetailInfo,
};

pub use super::operations::list_incremental_backups::{
    IncrementalBackups, ListIncrementalBackupsResponse,
};

pub use super::operations::list_instance_details::ListInstanceDetailsResponse;
pub use super::operations::list_instance_details_v3::ListInstanceDetailsV3Response;

pub use super::operations::list_instance_parameters::{
    ListInstanceParametersResponse, ParameterConfigurationInfo,
    ParameterConfigurationInfoDatastoreName,
    ParameterConfigurationInfoDatastoreVersionName, ParameterValuesInfo,
    ParameterValuesInfoType,
};

pub use super::operations::list_instance_tags::{
    ListInstanceTagsResponse, ResourceTagItem,
};

pub use super::operations::list_instances::{
    ListInstancesResponse, MysqlInstanceListInfoUnifyStatus,
};

pub use super::operations::list_instances_legacy::{
    FlavorRef, ListInstancesLegacyBackupStrategy, ListInstancesLegacyChargeInfo,
    ListInstancesLegacyInstances, ListInstancesLegacyResponse,
};

pub use super::operations::list_instances_v3::{
    ListInstancesV3Response, MysqlInstanceListInfo,
};

pub use super::operations::list_lts_configs::{
    InstanceLtsBasicInfo, ListLtsConfigsResponse, LtsConfig, LtsConfigsV3,
};

pub use super::operations::list_parameter_template_applications::{
    ListParameterTemplateApplicationsResponse, TemplateApplyHistory,
};

pub use super::operations::list_parameter_template_changes::{
    ListParameterTemplateChangesResponse, ParamGroupHistoryResponse,
};

pub use super::operations::list_parameter_templates::{
    ConfigurationSummary, ConfigurationSummaryDatastoreName,
    ConfigurationSummaryDatastoreVersionName, ListParameterTemplatesResponse,
};

pub use super::operations::list_parameter_templates_legacy::{
    Configurations, ListParameterTemplatesLegacyResponse,
};

pub use super::operations::list_project_quotas::ListProjectQuotasResponse;
pub use super::operations::list_project_quotas_legacy::ListProjectQuotasLegacyResponse;
pub use super::operations::list_project_tags::{ListProjectTagsResponse, ProjectTagItem};

pub use super::operations::list_proxies::{
    ListProxiesResponse, MySqlProxyV3, MySqlProxyV3PoolStatus, MySqlProxyV3SslOption,
    MySqlProxyV3Status, MySqlProxyV3TransactionSplit, MysqlProxyNodeV3,
    MysqlProxyNodeV3Status, MysqlProxyNodes, MysqlShowProxyResponseV3,
};

pub use super::operations::list_proxy_flavors::{
    ListProxyFlavorsResponse, MysqlProxyComputeFlavor, MysqlProxyFlavorGroups,
    MysqlProxyFlavorGroupsGroupType,
};

pub use super::operations::list_proxy_flavors_legacy::{
    ListProxyFlavorsLegacyResponse, ProxyFlavorGroups, ProxyFlavorGroupsGroupType,
    ProxyFlavors,
};

pub use super::operations::list_proxy_parameters::{
    ListProxyParametersResponse, ProxyConfiguration,
};

pub use super::operations::list_recycled_instances::{
    ListRecycledInstancesResponse, RecycleInstanceV3,
};

pub use super::operations::list_restorable_tables::{
    ListRestorableTablesResponse, RestoreDatabaseInfos, RestoreDatabaseTableInfo,
};

pub use super::operations::list_restorable_times::{
    ListRestorableTimesResponse, RestoreTimeInfo,
};

pub use super::operations::list_scheduled_jobs::{
    ListScheduledJobsResponse, ScheduleTask, ScheduleTaskJobStatus,
};

pub use super::operations::list_slow_logs::{
    ListSlowLogsRequest, ListSlowLogsRequestOperateType, ListSlowLogsResponse,
    LtsLogSlowDetail, LtsLogSlowDetailDatabase, LtsLogSlowDetailType,
};

pub use super::operations::list_slow_logs_legacy::{
    ListSlowLogsLegacyErrorLogList, ListSlowLogsLegacyResponse,
};

pub use super::operations::list_slow_logs_v3::{ListSlowLogsV3Response, MysqlSlowLogList};

pub use super::operations::list_sql_throttling_rules::{
    ListSqlThrottlingRulesResponse, SqlFilterRule, SqlFilterRulePattern,
};

pub use super::operations::list_star_rocks_databases::ListStarRocksDatabasesResponse;

pub use super::operations::list_star_rocks_replication_parameters::{
    DbParameter, ListStarRocksReplicationParametersResponse,
};

pub use super::operations::list_star_rocks_replications::{
    ListStarRocksReplicationsResponse, StarRocksReplicationInfo,
    StarRocksReplicationInfoCatchupStage, StarRocksReplicationInfoStage,
    StarRocksReplicationInfoStatus,
};

pub use super::operations::list_star_rocks_users::ListStarRocksUsersResponse;

pub use super::operations::pause_star_rocks_replication::{
    PauseStarRocksReplicationRequest, PauseStarRocksReplicationResponse,
};

pub use super::operations::remove_proxy_nodes::{
    RemoveProxyNodesRequest, RemoveProxyNodesResponse,
};

pub use super::operations::rename_instance::{
    RenameInstanceRequest, RenameInstanceRequestIsModifyNodeName, RenameInstanceResponse,
};

pub use super::operations::rename_instance_legacy::{
    RenameInstanceLegacyRequest, RenameInstanceLegacyResponse,
};

pub use super::operations::rename_nodes::{
    RenameNodesRequest, RenameNodesResponse, SingleNodeInfo,
};

pub use super::operations::rename_proxy::{RenameProxyRequest, RenameProxyResponse};
pub use super::operations::reset_instance_password::ResetInstancePasswordRequest;
pub use super::operations::reset_instance_password_legacy::ResetInstancePasswordLegacyRequest;
pub use super::operations::restart_click_house_instance::RestartClickHouseInstanceResponse;

pub use super::operations::restart_instance::{
    RestartInstanceRequest, RestartInstanceResponse,
};

pub use super::operations::restart_node::{RestartNodeRequest, RestartNodeResponse};
pub use super::operations::restart_proxy::RestartProxyResponse;
pub use super::operations::restart_star_rocks_instance::RestartStarRocksInstanceResponse;
pub use super::operations::restart_star_rocks_node::RestartStarRocksNodeResponse;

pub use super::operations::restore_instance::{
    RestoreInstanceRequest, RestoreInstanceResponse,
};

pub use super::operations::restore_tables::{
    CreateRestoreDatabaseTableInfo, CreateRestoreTableInfo, RestoreTablesRequest,
    RestoreTablesResponse,
};

pub use super::operations::resume_star_rocks_replication::{
    ResumeStarRocksReplicationRequest, ResumeStarRocksReplicationResponse,
};

pub use super::operations::revoke_database_privileges::{
    DeleteDatabasePermission, RevokeDatabasePrivilegesRequest,
    RevokeDatabasePrivilegesResponse,
};

pub use super::operations::switch_over_instance::{
    SwitchOverInstanceRequest, SwitchOverInstanceResponse,
};

pub use super::operations::unbind_eip::UnbindEipResponse;

pub use super::operations::update_auto_scaling_policy::{
    AutoScalingSwitchStatus, AutoScalingSwitchStatusScalingSwitch,
    ScalingStrategyReqInfo, UpdateAutoScalingPolicyRequest,
    UpdateAutoScalingPolicyResponse,
};

pub use super::operations::update_backup_encryption::{
    UpdateBackupEncryptionRequest, UpdateBackupEncryptionRequestType,
    UpdateBackupEncryptionResponse,
};

pub use super::operations::update_backup_policy::{
    MysqlBackupPolicy, UpdateBackupPolicyRequest, UpdateBackupPolicyResponse,
};

pub use super::operations::update_backup_policy_legacy::{
    UpdateBackupPolicyLegacyBackupPolicy, UpdateBackupPolicyLegacyRequest,
    UpdateBackupPolicyLegacyResponse,
};

pub use super::operations::update_click_house_replication::{
    UpdateClickHouseReplicationRequest, UpdateClickHouseReplicationResponse,
};

pub use super::operations::update_click_house_slow_log_masking::{
    UpdateClickHouseSlowLogMaskingRequest, UpdateClickHouseSlowLogMaskingResponse,
};

pub use super::operations::update_click_house_user_password::{
    UpdateClickHouseUserPasswordRequest, UpdateClickHouseUserPasswordResponse,
};

pub use super::operations::update_click_house_user_permissions::{
    UpdateClickHouseUserPermissionsRequest, UpdateClickHouseUserPermissionsResponse,
};

pub use super::operations::update_cross_region_backup_policy::{
    UpdateBackupOffsitePolicyInfo, UpdateCrossRegionBackupPolicyRequest,
    UpdateCrossRegionBackupPolicyResponse,
};

pub use super::operations::update_database_comments::{
    UpdateDatabaseComment, UpdateDatabaseCommentsRequest, UpdateDatabaseCommentsResponse,
};

pub use super::operations::update_database_user_comments::{
    UpdateDatabaseUserComment, UpdateDatabaseUserCommentsRequest,
    UpdateDatabaseUserCommentsResponse,
};

pub use super::operations::update_database_user_passwords::{
    ResetDatabasePassword, UpdateDatabaseUserPasswordsRequest,
    UpdateDatabaseUserPasswordsResponse,
};

pub use super::operations::update_enterprise_project_quotas::{
    UpdateEnterpriseProjectQuotasRequest, UpdateEnterpriseProjectQuotasResponse,
};

pub use super::operations::update_enterprise_project_quotas_legacy::{
    UpdateEnterpriseProjectQuotasLegacyRequest,
    UpdateEnterpriseProjectQuotasLegacyResponse,
};

pub use super::operations::update_full_sql_log::{
    UpdateFullSqlLogRequest, UpdateFullSqlLogResponse,
};

pub use super::operations::update_instance_description::UpdateInstanceDescriptionRequest;

pub use super::operations::update_instance_parameters::{
    UpdateInstanceParametersRequest, UpdateInstanceParametersResponse,
};

pub use super::operations::update_instance_port::{
    UpdateInstancePortRequest, UpdateInstancePortResponse,
};

pub use super::operations::update_instance_private_ip::{
    UpdateInstancePrivateIpRequest, UpdateInstancePrivateIpResponse,
};

pub use super::operations::update_instance_security_group::{
    UpdateInstanceSecurityGroupRequest, UpdateInstanceSecurityGroupResponse,
};

pub use super::operations::update_instance_ssl::{
    UpdateInstanceSslRequest, UpdateInstanceSslResponse,
};

pub use super::operations::update_instance_tags::{
    TagItem, UpdateInstanceTagsRequest, UpdateInstanceTagsRequestAction,
};

pub use super::operations::update_maintenance_window::UpdateMaintenanceWindowRequest;

pub use super::operations::update_monitor_policy::{
    UpdateMonitorPolicyRequest, UpdateMonitorPolicyResponse,
};

pub use super::operations::update_node_failover_priority::{
    UpdateNodeFailoverPriorityRequest, UpdateNodeFailoverPriorityResponse,
};

pub use super::operations::update_parameter_template::{
    UpdateParameterTemplateRequest, UpdateParameterTemplateResponse,
};

pub use super::operations::update_private_domain_name::{
    UpdatePrivateDomainNameRequest, UpdatePrivateDomainNameResponse,
};

pub use super::operations::update_proxy_access_control::{
    UpdateProxyAccessControlRequest, UpdateProxyAccessControlResponse,
};

pub use super::operations::update_proxy_access_rules::{
    AccessControlRule, UpdateProxyAccessRulesRequest, UpdateProxyAccessRulesResponse,
};

pub use super::operations::update_proxy_auto_add_nodes::{
    UpdateProxyAutoAddNodesRequest, UpdateProxyAutoAddNodesResponse,
};

pub use super::operations::update_proxy_connection_pool::{
    UpdateProxyConnectionPoolRequest, UpdateProxyConnectionPoolResponse,
};

pub use super::operations::update_proxy_consistency::{
    UpdateProxyConsistencyRequest, UpdateProxyConsistencyRequestSessionConsistence,
    UpdateProxyConsistencyResponse,
};

pub use super::operations::update_proxy_parameters::{
    UpdateProxyConfigurationItem, UpdateProxyParametersRequest,
    UpdateProxyParametersResponse,
};

pub use super::operations::update_proxy_port::{
    UpdateProxyPortRequest, UpdateProxyPortResponse,
};

pub use super::operations::update_proxy_route_mode::{
    ModifyProxyRouteModeWeightReadonlyNode, UpdateProxyRouteModeRequest,
    UpdateProxyRouteModeResponse,
};

pub use super::operations::update_proxy_ssl::{
    UpdateProxySslRequest, UpdateProxySslResponse,
};

pub use super::operations::update_proxy_transaction_split::{
    UpdateProxyTransactionSplitRequest,
    UpdateProxyTransactionSplitRequestTransactionSplit,
    UpdateProxyTransactionSplitResponse,
};

pub use super::operations::update_proxy_weights::{
    TaurusModifyProxyWeightReadonlyNode, UpdateProxyWeightsRequest,
    UpdateProxyWeightsResponse,
};

pub use super::operations::update_recycle_policy::{
    RecyclePolicy, UpdateRecyclePolicyRequest,
};

pub use super::operations::update_serverless_policy::UpdateServerlessPolicyRequest;
pub use super::operations::update_slow_log_masking::UpdateSlowLogMaskingRequest;

pub use super::operations::update_sql_throttling::{
    UpdateSqlThrottlingRequest, UpdateSqlThrottlingResponse,
};

pub use super::operations::update_sql_throttling_rules::{
    NodeSqlFilterRule, NodeSqlFilterRuleInfo, NodeSqlFilterRulePattern,
    UpdateSqlThrottlingRulesRequest, UpdateSqlThrottlingRulesResponse,
};

pub use super::operations::update_star_rocks_user_password::{
    UpdateStarRocksUserPasswordRequest, UpdateStarRocksUserPasswordResponse,
};

pub use super::operations::update_star_rocks_user_permissions::{
    UpdateStarRocksUserPermissionsRequest, UpdateStarRocksUserPermissionsResponse,
};

pub use super::operations::upgrade_instance::{
    UpgradeInstanceRequest, UpgradeInstanceResponse,
};

pub use super::operations::upgrade_proxy::{
    ProxyUpgradeVersionDetail, UpgradeProxyRequest, UpgradeProxyResponse,
};
