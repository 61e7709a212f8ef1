// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas by `cargo xtask generate`; not to be edited.

//! All types of the service.

mod auto_pay;
pub use auto_pay::AutoPay;
mod auto_pay_spec;
pub use auto_pay_spec::AutoPaySpec;
mod auto_renewal;
pub use auto_renewal::AutoRenewal;
mod auto_scaling_state;
pub use auto_scaling_state::AutoScalingState;
mod availability_zone_mode;
pub use availability_zone_mode::AvailabilityZoneMode;
mod availability_zone_mode_spec;
pub use availability_zone_mode_spec::AvailabilityZoneModeSpec;
mod backup_encryption;
pub use backup_encryption::BackupEncryption;
mod backup_encryption_state;
pub use backup_encryption_state::BackupEncryptionState;
mod backup_level;
pub use backup_level::BackupLevel;
mod backup_policy;
pub use backup_policy::BackupPolicy;
mod backup_policy_outcome;
pub use backup_policy_outcome::BackupPolicyOutcome;
mod backup_policy_outcome_status;
pub use backup_policy_outcome_status::BackupPolicyOutcomeStatus;
mod backup_status;
pub use backup_status::BackupStatus;
mod backup_strategy;
pub use backup_strategy::BackupStrategy;
mod backup_strategy_legacy;
pub use backup_strategy_legacy::BackupStrategyLegacy;
mod backup_type;
pub use backup_type::BackupType;
mod backup_type_filter;
pub use backup_type_filter::BackupTypeFilter;
mod billing;
pub use billing::Billing;
mod billing_period_type;
pub use billing_period_type::BillingPeriodType;
mod billing_period_type_spec;
pub use billing_period_type_spec::BillingPeriodTypeSpec;
mod charge_mode;
pub use charge_mode::ChargeMode;
mod charge_mode_spec;
pub use charge_mode_spec::ChargeModeSpec;
mod check_result;
pub use check_result::CheckResult;
mod click_house_availability_zone_mode;
pub use click_house_availability_zone_mode::ClickHouseAvailabilityZoneMode;
mod click_house_data_permission;
pub use click_house_data_permission::ClickHouseDataPermission;
mod click_house_engine_type;
pub use click_house_engine_type::ClickHouseEngineType;
mod click_house_log_type;
pub use click_house_log_type::ClickHouseLogType;
mod click_house_mode;
pub use click_house_mode::ClickHouseMode;
mod click_house_parameter_check;
pub use click_house_parameter_check::ClickHouseParameterCheck;
mod click_house_parameter_setting;
pub use click_house_parameter_setting::ClickHouseParameterSetting;
mod click_house_table_check;
pub use click_house_table_check::ClickHouseTableCheck;
mod click_house_table_list_type_spec;
pub use click_house_table_list_type_spec::ClickHouseTableListTypeSpec;
mod click_house_table_selection;
pub use click_house_table_selection::ClickHouseTableSelection;
mod created_template;
pub use created_template::CreatedTemplate;
mod database_grant;
pub use database_grant::DatabaseGrant;
mod datastore;
pub use datastore::Datastore;
mod datastore_spec;
pub use datastore_spec::DatastoreSpec;
mod datastore_type;
pub use datastore_type::DatastoreType;
mod datastore_type_spec;
pub use datastore_type_spec::DatastoreTypeSpec;
mod datastore_version;
pub use datastore_version::DatastoreVersion;
mod definition_permission;
pub use definition_permission::DefinitionPermission;
mod encryption_type;
pub use encryption_type::EncryptionType;
mod enterprise_project_limit;
pub use enterprise_project_limit::EnterpriseProjectLimit;
mod enterprise_project_limit_legacy;
pub use enterprise_project_limit_legacy::EnterpriseProjectLimitLegacy;
mod enterprise_project_limit_spec;
pub use enterprise_project_limit_spec::EnterpriseProjectLimitSpec;
mod enterprise_project_quota;
pub use enterprise_project_quota::EnterpriseProjectQuota;
mod error_body;
pub use error_body::ErrorBody;
mod error_log_entry_legacy;
pub use error_log_entry_legacy::ErrorLogEntryLegacy;
mod error_log_entry_legacy_level;
pub use error_log_entry_legacy_level::ErrorLogEntryLegacyLevel;
mod flavor;
pub use flavor::Flavor;
mod flavor_availability;
pub use flavor_availability::FlavorAvailability;
mod flavor_change;
pub use flavor_change::FlavorChange;
mod flavor_instance_mode;
pub use flavor_instance_mode::FlavorInstanceMode;
mod flavor_scaling;
pub use flavor_scaling::FlavorScaling;
mod flavor_size;
pub use flavor_size::FlavorSize;
mod flavor_type;
pub use flavor_type::FlavorType;
mod full_sql_log_state;
pub use full_sql_log_state::FullSqlLogState;
mod htap_action;
pub use htap_action::HtapAction;
mod htap_action_status;
pub use htap_action_status::HtapActionStatus;
mod htap_auto_renewal;
pub use htap_auto_renewal::HtapAutoRenewal;
mod htap_billing;
pub use htap_billing::HtapBilling;
mod htap_billing_mode;
pub use htap_billing_mode::HtapBillingMode;
mod htap_billing_period_type;
pub use htap_billing_period_type::HtapBillingPeriodType;
mod htap_data_permission;
pub use htap_data_permission::HtapDataPermission;
mod htap_datastore;
pub use htap_datastore::HtapDatastore;
mod htap_definition_permission;
pub use htap_definition_permission::HtapDefinitionPermission;
mod htap_engine;
pub use htap_engine::HtapEngine;
mod htap_parameter_template;
pub use htap_parameter_template::HtapParameterTemplate;
mod htap_tags;
pub use htap_tags::HtapTags;
mod htap_user;
pub use htap_user::HtapUser;
mod htap_user_page;
pub use htap_user_page::HtapUserPage;
mod instance;
pub use instance::Instance;
mod instance_billing;
pub use instance_billing::InstanceBilling;
mod instance_datastore;
pub use instance_datastore::InstanceDatastore;
mod instance_encryption;
pub use instance_encryption::InstanceEncryption;
mod instance_mode;
pub use instance_mode::InstanceMode;
mod instance_mode_spec;
pub use instance_mode_spec::InstanceModeSpec;
mod instance_node;
pub use instance_node::InstanceNode;
mod instance_node_type;
pub use instance_node_type::InstanceNodeType;
mod instance_proxy;
pub use instance_proxy::InstanceProxy;
mod instance_status;
pub use instance_status::InstanceStatus;
mod instance_tag;
pub use instance_tag::InstanceTag;
mod instance_volume;
pub use instance_volume::InstanceVolume;
mod job_and_order;
pub use job_and_order::JobAndOrder;
mod job_instance_status;
pub use job_instance_status::JobInstanceStatus;
mod job_name;
pub use job_name::JobName;
mod job_started;
pub use job_started::JobStarted;
mod job_started_legacy;
pub use job_started_legacy::JobStartedLegacy;
mod job_status;
pub use job_status::JobStatus;
mod legacy_proxy_status;
pub use legacy_proxy_status::LegacyProxyStatus;
mod level;
pub use level::Level;
mod level_one_backup_retention;
pub use level_one_backup_retention::LevelOneBackupRetention;
mod lts_instance;
pub use lts_instance::LtsInstance;
mod maintenance_window;
pub use maintenance_window::MaintenanceWindow;
mod message_language;
pub use message_language::MessageLanguage;
mod node_volume;
pub use node_volume::NodeVolume;
mod page_size;
pub use page_size::PageSize;
mod parameter_template;
pub use parameter_template::ParameterTemplate;
mod project_quota;
pub use project_quota::ProjectQuota;
mod proxy_flavor;
pub use proxy_flavor::ProxyFlavor;
mod proxy_flavor_architecture;
pub use proxy_flavor_architecture::ProxyFlavorArchitecture;
mod proxy_flavor_az_status;
pub use proxy_flavor_az_status::ProxyFlavorAzStatus;
mod proxy_mode;
pub use proxy_mode::ProxyMode;
mod proxy_node_freeze;
pub use proxy_node_freeze::ProxyNodeFreeze;
mod proxy_node_legacy;
pub use proxy_node_legacy::ProxyNodeLegacy;
mod proxy_node_legacy_status;
pub use proxy_node_legacy_status::ProxyNodeLegacyStatus;
mod proxy_node_role;
pub use proxy_node_role::ProxyNodeRole;
mod proxy_route_mode_spec;
pub use proxy_route_mode_spec::ProxyRouteModeSpec;
mod proxy_zone;
pub use proxy_zone::ProxyZone;
mod quota_type;
pub use quota_type::QuotaType;
mod read_replica_scaling;
pub use read_replica_scaling::ReadReplicaScaling;
mod replica_routing_spec;
pub use replica_routing_spec::ReplicaRoutingSpec;
mod replication_parameter;
pub use replication_parameter::ReplicationParameter;
mod resource_quota;
pub use resource_quota::ResourceQuota;
mod resource_quota_type;
pub use resource_quota_type::ResourceQuotaType;
mod restore_type;
pub use restore_type::RestoreType;
mod result_flag;
pub use result_flag::ResultFlag;
mod result_text;
pub use result_text::ResultText;
mod retired_instance;
pub use retired_instance::RetiredInstance;
mod retired_instance_status;
pub use retired_instance_status::RetiredInstanceStatus;
mod slow_log_entry_legacy;
pub use slow_log_entry_legacy::SlowLogEntryLegacy;
mod slow_log_masking;
pub use slow_log_masking::SlowLogMasking;
mod star_rocks_availability_zone_mode;
pub use star_rocks_availability_zone_mode::StarRocksAvailabilityZoneMode;
mod star_rocks_data_permission;
pub use star_rocks_data_permission::StarRocksDataPermission;
mod star_rocks_mode;
pub use star_rocks_mode::StarRocksMode;
mod star_rocks_parameter_check;
pub use star_rocks_parameter_check::StarRocksParameterCheck;
mod star_rocks_table_selection;
pub use star_rocks_table_selection::StarRocksTableSelection;
mod star_rocks_table_selection_repl_scope;
pub use star_rocks_table_selection_repl_scope::StarRocksTableSelectionReplScope;
mod star_rocks_table_selection_repl_type;
pub use star_rocks_table_selection_repl_type::StarRocksTableSelectionReplType;
mod started_backup;
pub use started_backup::StartedBackup;
mod started_backup_type;
pub use started_backup_type::StartedBackupType;
mod statement_kind;
pub use statement_kind::StatementKind;
mod status;
pub use status::Status;
mod storage_order;
pub use storage_order::StorageOrder;
mod switch_state;
pub use switch_state::SwitchState;
mod table_name_case;
pub use table_name_case::TableNameCase;
mod table_selection_time;
pub use table_selection_time::TableSelectionTime;
mod tag;
pub use tag::Tag;
mod template_datastore;
pub use template_datastore::TemplateDatastore;
mod throttled_statement_kind_spec;
pub use throttled_statement_kind_spec::ThrottledStatementKindSpec;
mod workflow_started;
pub use workflow_started::WorkflowStarted;
pub use super::operations::add_proxy_nodes::AddProxyNodesRequest;
pub use super::operations::add_proxy_nodes_legacy::AddProxyNodesLegacyRequest;
pub use super::operations::apply_parameter_template::ApplyParameterTemplateRequest;
pub use super::operations::bind_eip::BindEipRequest;
pub use super::operations::cancel_instance_scheduled_job::CancelInstanceScheduledJobRequest;

pub use super::operations::cancel_scheduled_jobs::{
    CancelScheduledJobsRequest, CancelScheduledJobsResponse,
};

pub use super::operations::change_click_house_instance_flavor::ChangeClickHouseInstanceFlavorRequest;
pub use super::operations::change_instance_flavor::ChangeInstanceFlavorRequest;

pub use super::operations::change_instance_flavor_legacy::{
    ChangeInstanceFlavorLegacyRequest, ChangeInstanceFlavorLegacyResponse,
};

pub use super::operations::change_proxy_flavor::ChangeProxyFlavorRequest;

pub use super::operations::check_click_house_replication_databases::{
    CheckClickHouseReplicationDatabasesRequest,
    CheckClickHouseReplicationDatabasesResponse,
};

pub use super::operations::check_click_house_replication_tables::{
    CheckClickHouseReplicationTablesRequest, CheckClickHouseReplicationTablesResponse,
    ClickHouseTableSetting,
};

pub use super::operations::check_resources::{
    CheckResourcesRequest, CheckResourcesRequestAction, ResourcesToCheck,
};

pub use super::operations::check_star_rocks_replication_databases::{
    CheckStarRocksReplicationDatabasesRequest,
    CheckStarRocksReplicationDatabasesResponse, StarRocksParameterSetting,
};

pub use super::operations::check_star_rocks_resources::{
    CheckStarRocksResourcesRequest, CheckStarRocksResourcesRequestAction,
    StarRocksResourcesToCheck,
};

pub use super::operations::compare_parameter_templates::{
    CompareParameterTemplatesRequest, CompareParameterTemplatesResponse,
    ParameterDifference,
};

pub use super::operations::copy_instance_parameters::CopyInstanceParametersRequest;
pub use super::operations::copy_parameter_template::CopyParameterTemplateRequest;
pub use super::operations::create_backup::{CreateBackupRequest, CreateBackupResponse};

pub use super::operations::create_backup_legacy::{
    CreateBackupLegacyRequest, CreateBackupLegacyResponse,
};

pub use super::operations::create_click_house_instance::{
    ClickHouseAvailabilityZoneModeSpec, ClickHouseDeployment, ClickHouseEngine,
    ClickHouseEngineSpec, ClickHouseEngineTypeSpec, ClickHouseModeSpec,
    ClickHouseVolumeSpec, ClickHouseVolumeTypeSpec, CreateClickHouseInstanceRequest,
    CreateClickHouseInstanceResponse, CreatedClickHouseInstance,
    CreatedClickHouseInstanceStatus, HtapAutoRenewalSpec, HtapBillingModeSpec,
    HtapBillingPeriodTypeSpec, HtapBillingSpec, HtapTagsSpec, SystemTagSpec,
};

pub use super::operations::create_click_house_lts_configs::{
    ClickHouseLtsConfigSpec, CreateClickHouseLtsConfigsRequest,
};

pub use super::operations::create_click_house_replication::CreateClickHouseReplicationRequest;
pub use super::operations::create_click_house_user::CreateClickHouseUserRequest;

pub use super::operations::create_database_users::{
    CreateDatabaseUsersRequest, DatabaseUserSpec,
};

pub use super::operations::create_databases::{
    CreateDatabasesRequest, DatabaseGranteeSpec, DatabaseSpec,
};

pub use super::operations::create_enterprise_project_quotas::{
    CreateEnterpriseProjectQuotasRequest, CreateEnterpriseProjectQuotasResponse,
};

pub use super::operations::create_enterprise_project_quotas_legacy::{
    CreateEnterpriseProjectQuotasLegacyRequest,
    CreateEnterpriseProjectQuotasLegacyResponse,
};

pub use super::operations::create_instance::{
    AutoRenewalSpec, BackupStrategySpec, BillingSpec, CreateInstanceRequest,
    CreateInstanceResponse, CreatedInstance, CreatedVolume, EncryptionSpec,
    EncryptionTypeSpec, InstanceDatastoreSpec, RestorePoint, TagSpec, VolumeSpec,
};

pub use super::operations::create_instance_legacy::{
    BackupStrategyLegacySpec, BillingLegacySpec, CreateInstanceLegacyRequest,
    CreateInstanceLegacyResponse, CreatedBillingLegacy, CreatedInstanceLegacy,
    TagLegacySpec, VolumeLegacySpec,
};

pub use super::operations::create_lts_configs::{CreateLtsConfigsRequest, LtsConfigSpec};

pub use super::operations::create_parameter_template::{
    CreateParameterTemplateRequest, CreateParameterTemplateResponse,
};

pub use super::operations::create_private_domain_name::{
    CreatePrivateDomainNameRequest, CreatePrivateDomainNameRequestDnsType,
};

pub use super::operations::create_proxy::{
    CreateProxyRequest, CreateProxyRequestProxyMode, ProxyNodeWeight,
};

pub use super::operations::create_proxy_legacy::CreateProxyLegacyRequest;

pub use super::operations::create_read_replicas::{
    CreateReadReplicasRequest, CreatedReadReplicas,
};

pub use super::operations::create_read_replicas_legacy::{
    CreateReadReplicasLegacyRequest, CreateReadReplicasLegacyResponse,
};

pub use super::operations::create_star_rocks_instance::{
    BackendVolume, CreateStarRocksInstanceRequest, CreateStarRocksInstanceResponse,
    CreatedStarRocksInstance, FrontendVolume, StarRocksDeployment, StarRocksEngine,
    StarRocksEngineSpec, StarRocksEngineSpecType, StarRocksSystemTagSpec,
    StarRocksSystemTagSpecKey, StarRocksSystemTagSpecValue, StarRocksTagsSpec,
};

pub use super::operations::create_star_rocks_replication::CreateStarRocksReplicationRequest;
pub use super::operations::create_star_rocks_user::CreateStarRocksUserRequest;
pub use super::operations::delete_backup::DeleteBackupResponse;

pub use super::operations::delete_click_house_lts_configs::{
    ClickHouseLogSelector, DeleteClickHouseLtsConfigsRequest,
};

pub use super::operations::delete_database_users::{
    DatabaseUserName, DeleteDatabaseUsersRequest,
};

pub use super::operations::delete_databases::DeleteDatabasesRequest;
pub use super::operations::delete_lts_configs::{DeleteLtsConfigsRequest, LogSelector};
pub use super::operations::delete_parameter_template::DeleteParameterTemplateResponse;
pub use super::operations::delete_proxy::DeleteProxyRequest;

pub use super::operations::delete_sql_throttling_rules::{
    DeleteSqlThrottlingRulesRequest, NodeThrottlingRuleToDelete, ThrottlingRuleToDelete,
};

pub use super::operations::delete_star_rocks_replication::DeleteStarRocksReplicationRequest;
pub use super::operations::expand_click_house_instance_storage::ExpandClickHouseInstanceStorageRequest;
pub use super::operations::expand_instance_storage::ExpandInstanceStorageRequest;
pub use super::operations::expand_instance_storage_legacy::ExpandInstanceStorageLegacyRequest;

pub use super::operations::get_auto_scaling_policy::{
    AutoScalingMonitorCycle, AutoScalingSilenceCycle, GetAutoScalingPolicyResponse,
    ScalingStrategy,
};

pub use super::operations::get_backup_policy::GetBackupPolicyResponse;
pub use super::operations::get_backup_policy_legacy::GetBackupPolicyLegacyResponse;

pub use super::operations::get_click_house_instance::{
    ClickHouseAction, ClickHouseInstance, ClickHouseNode, ClickHouseNodeGroup,
    ClickHouseNodeGroupGroupTypeName, ClickHouseNodeType, ClickHousePorts,
    ClickHouseVolume, ClickHouseVolumeType, GetClickHouseInstanceResponse,
};

pub use super::operations::get_click_house_replication::{
    ClickHouseDatabaseConfig, ClickHouseReplicatedTables, ClickHouseTableListType,
    GetClickHouseReplicationResponse,
};

pub use super::operations::get_dedicated_resource_pool::{
    DedicatedCompute, DedicatedStorage, GetDedicatedResourcePoolResponse,
};

pub use super::operations::get_instance::GetInstanceResponse;

pub use super::operations::get_instance_legacy::{
    GetInstanceLegacyResponse, InstanceLegacy, InstanceLegacyStatus, NodeLegacy,
    NodeLegacyType, UsedVolumeLegacy, UsedVolumeLegacyType,
};

pub use super::operations::get_instance_v3::GetInstanceV3Response;
pub use super::operations::get_job::{GetJobResponse, Job, JobInstance};

pub use super::operations::get_job_legacy::{
    GetJobLegacyResponse, JobEntitiesLegacy, JobInstanceLegacy, JobLegacy,
    JobLegacyStatus, JobTargetLegacy,
};

pub use super::operations::get_kernel_version::{
    GetKernelVersionResponse, InstanceVersion,
};

pub use super::operations::get_monitor_policy::{GetMonitorPolicyResponse, MonitorPeriod};
pub use super::operations::get_parameter_template::GetParameterTemplateResponse;

pub use super::operations::get_proxy_access_control::{
    GetProxyAccessControlResponse, IpGroup, IpGroupAddress, ProxyAccessListType,
};

pub use super::operations::get_proxy_legacy::{
    GetProxyLegacyResponse, ProxiedNodeLegacy, ProxyLegacy, ProxyLegacyPoolStatus,
};

pub use super::operations::get_proxy_v3::{
    GetProxyV3Response, RetiredProxiedNode, RetiredProxy, RetiredProxyPoolStatus,
};

pub use super::operations::get_proxy_version::GetProxyVersionResponse;
pub use super::operations::get_recycle_policy::{GetRecyclePolicyResponse, RecyclePolicy};
pub use super::operations::get_slow_log_masking::GetSlowLogMaskingResponse;

pub use super::operations::get_star_rocks_instance::{
    GetStarRocksInstanceResponse, StarRocksInstance, StarRocksNode, StarRocksNodeGroup,
    StarRocksNodeStatus, StarRocksPorts,
};

pub use super::operations::get_star_rocks_replication::{
    GetStarRocksReplicationResponse, StarRocksDatabaseConfig, StarRocksTableCheck,
    StarRocksTableCheckCheckResult,
};

pub use super::operations::grant_database_privileges::{
    GrantDatabasePrivilegesRequest, PrivilegeGrant,
};

pub use super::operations::list_abnormal_instance_counts::{
    AbnormalMetric, ListAbnormalInstanceCountsResponse,
};

pub use super::operations::list_abnormal_instances::{
    AbnormalInstance, ListAbnormalInstancesResponse,
};

pub use super::operations::list_applicable_instances::{
    ApplicableInstance, ListApplicableInstancesResponse,
};

pub use super::operations::list_auto_scaling_records::{
    AutoScalingRecord, ListAutoScalingRecordsResponse,
};

pub use super::operations::list_backups::{
    Backup, BackupDatastore, BackupDatastoreType, ListBackupsResponse,
};

pub use super::operations::list_backups_legacy::{
    BackupLegacy, ListBackupsLegacyResponse,
};

pub use super::operations::list_click_house_databases::ListClickHouseDatabasesResponse;

pub use super::operations::list_click_house_lts_configs::{
    ClickHouseInstanceLogging, ClickHouseLtsConfig, ListClickHouseLtsConfigsResponse,
};

pub use super::operations::list_click_house_nodes::{
    ClickHouseNodeSummary, ListClickHouseNodesResponse,
};

pub use super::operations::list_click_house_replication_parameters::ListClickHouseReplicationParametersResponse;

pub use super::operations::list_click_house_replications::{
    ClickHouseReplication, ClickHouseReplicationStage, ClickHouseReplicationStatus,
    ListClickHouseReplicationsResponse,
};

pub use super::operations::list_click_house_slow_logs::{
    ClickHouseSlowLogEntry, ListClickHouseSlowLogsRequest, ListClickHouseSlowLogsResponse,
};

pub use super::operations::list_database_charsets::ListDatabaseCharsetsResponse;

pub use super::operations::list_database_users::{
    DatabaseUser, GrantedDatabase, ListDatabaseUsersResponse,
};

pub use super::operations::list_databases::{
    Database, DatabaseGrantee, ListDatabasesResponse,
};

pub use super::operations::list_dedicated_resource_pools::{
    DedicatedResourceCapacity, DedicatedResourcePool, DedicatedResourcePoolStatus,
    ListDedicatedResourcePoolsResponse,
};

pub use super::operations::list_eips::{
    ListEipsResponse, ListEipsResponseBandwidthShareType,
};

pub use super::operations::list_engine_versions::{
    EngineVersion, ListEngineVersionsResponse,
};

pub use super::operations::list_engine_versions_legacy::{
    EngineVersionLegacy, ListEngineVersionsLegacyResponse,
};

pub use super::operations::list_enterprise_project_quotas::ListEnterpriseProjectQuotasResponse;
pub use super::operations::list_enterprise_project_quotas_legacy::ListEnterpriseProjectQuotasLegacyResponse;

pub use super::operations::list_enterprise_projects::{
    EnterpriseProject, EnterpriseProjectStatus, ListEnterpriseProjectsResponse,
};

pub use super::operations::list_error_logs::{
    ErrorLogEntry, ListErrorLogsRequest, ListErrorLogsRequestLevel, ListErrorLogsResponse,
};

pub use super::operations::list_error_logs_legacy::ListErrorLogsLegacyResponse;
pub use super::operations::list_error_logs_v3::ListErrorLogsV3Response;

pub use super::operations::list_flavors::{
    InstanceFlavor, InstanceFlavorInstanceMode, ListFlavorsResponse,
    ListFlavorsVersionName,
};

pub use super::operations::list_flavors_legacy::ListFlavorsLegacyResponse;

pub use super::operations::list_full_sql_log_links::{
    ListFullSqlLogLinksResponse, SqlLogFile,
};

pub use super::operations::list_htap_engine_versions::{
    HtapEngineVersion, ListHtapEngineVersionsEngineName, ListHtapEngineVersionsResponse,
};

pub use super::operations::list_htap_flavors::ListHtapFlavorsResponse;

pub use super::operations::list_htap_instances::{
    HtapInstance, HtapInstanceState, HtapNetwork, InstanceZone,
    ListHtapInstancesResponse, ReadableNode,
};

pub use super::operations::list_htap_storage_types::{
    HtapStorageType, ListHtapStorageTypesResponse,
};

pub use super::operations::list_immediate_jobs::{
    ImmediateJob, ListImmediateJobsJobName, ListImmediateJobsResponse,
};

pub use super::operations::list_incremental_backups::{
    IncrementalBackup, ListIncrementalBackupsResponse,
};

pub use super::operations::list_instance_details::ListInstanceDetailsResponse;
pub use super::operations::list_instance_details_v3::ListInstanceDetailsV3Response;

pub use super::operations::list_instance_parameters::{
    InstanceParameter, InstanceParameterSet, InstanceParameterSetDatastoreName,
    InstanceParameterSetDatastoreVersionName, InstanceParameterType,
    ListInstanceParametersResponse,
};

pub use super::operations::list_instance_tags::ListInstanceTagsResponse;
pub use super::operations::list_instances::{InstanceSummary, ListInstancesResponse};

pub use super::operations::list_instances_legacy::{
    BillingModeLegacy, InstanceSummaryLegacy, ListInstancesLegacyResponse,
    ListedBackupStrategyLegacy,
};

pub use super::operations::list_instances_v3::{
    ListInstancesV3Response, RetiredInstanceSummary,
};

pub use super::operations::list_lts_configs::{
    InstanceLogging, ListLtsConfigsResponse, LtsConfig,
};

pub use super::operations::list_parameter_template_applications::{
    ListParameterTemplateApplicationsResponse, TemplateApplication,
};

pub use super::operations::list_parameter_template_changes::{
    ListParameterTemplateChangesResponse, ParameterChange,
};

pub use super::operations::list_parameter_templates::{
    ListParameterTemplatesResponse, ParameterTemplateSummary,
    ParameterTemplateSummaryDatastoreName,
};

pub use super::operations::list_parameter_templates_legacy::{
    ListParameterTemplatesLegacyResponse, ParameterTemplateSummaryLegacy,
};

pub use super::operations::list_project_quotas::ListProjectQuotasResponse;
pub use super::operations::list_project_quotas_legacy::ListProjectQuotasLegacyResponse;
pub use super::operations::list_project_tags::{ListProjectTagsResponse, ProjectTag};

pub use super::operations::list_proxies::{
    ConnectionPoolType, ListProxiesResponse, ProxiedNode, Proxy, ProxyConsistency,
    ProxyNode, ProxyNodeStatus, ProxyPoolStatus, ProxyRouteMode, ProxySslOption,
    ProxyStatus, ProxyTopology, ProxyTransactionSplit, ReplicaRouting,
};

pub use super::operations::list_proxy_flavors::{
    ListProxyFlavorsResponse, ProxyFlavorGroup,
};

pub use super::operations::list_proxy_flavors_legacy::{
    ListProxyFlavorsLegacyResponse, ProxyFlavorGroupLegacy,
};

pub use super::operations::list_proxy_parameters::{
    ListProxyParametersResponse, ProxyParameter,
};

pub use super::operations::list_recycled_instances::{
    ListRecycledInstancesResponse, RecycledInstance,
};

pub use super::operations::list_restorable_tables::{
    ListRestorableTablesResponse, RestorableDatabase, RestorableTable,
};

pub use super::operations::list_restorable_times::{
    ListRestorableTimesResponse, RestorableTimeRange,
};

pub use super::operations::list_scheduled_jobs::{
    ListScheduledJobsResponse, ScheduledJob,
};

pub use super::operations::list_slow_logs::{
    ListSlowLogsRequest, ListSlowLogsResponse, SlowLogEntry, SlowLogEntryType,
};

pub use super::operations::list_slow_logs_legacy::ListSlowLogsLegacyResponse;
pub use super::operations::list_slow_logs_v3::ListSlowLogsV3Response;

pub use super::operations::list_sql_throttling_rules::{
    ListSqlThrottlingRulesResponse, ThrottledStatementKind, ThrottlingPattern,
    ThrottlingRule,
};

pub use super::operations::list_star_rocks_databases::ListStarRocksDatabasesResponse;
pub use super::operations::list_star_rocks_replication_parameters::ListStarRocksReplicationParametersResponse;

pub use super::operations::list_star_rocks_replications::{
    ListStarRocksReplicationsResponse, StarRocksReplication, StarRocksReplicationStage,
    StarRocksReplicationStatus,
};

pub use super::operations::pause_star_rocks_replication::PauseStarRocksReplicationRequest;
pub use super::operations::remove_proxy_nodes::RemoveProxyNodesRequest;

pub use super::operations::rename_instance::{
    RenameInstanceRequest, RenameInstanceRequestIsModifyNodeName,
};

pub use super::operations::rename_instance_legacy::RenameInstanceLegacyRequest;
pub use super::operations::rename_nodes::{NodeName, RenameNodesRequest};
pub use super::operations::rename_proxy::RenameProxyRequest;
pub use super::operations::reset_instance_password::ResetInstancePasswordRequest;
pub use super::operations::reset_instance_password_legacy::ResetInstancePasswordLegacyRequest;
pub use super::operations::restart_instance::RestartInstanceRequest;
pub use super::operations::restart_node::RestartNodeRequest;
pub use super::operations::restore_instance::RestoreInstanceRequest;

pub use super::operations::restore_tables::{
    DatabaseToRestore, RestoreTablesRequest, TableToRestore,
};

pub use super::operations::resume_star_rocks_replication::ResumeStarRocksReplicationRequest;

pub use super::operations::revoke_database_privileges::{
    PrivilegeRevocation, RevokeDatabasePrivilegesRequest,
};

pub use super::operations::switch_over_instance::SwitchOverInstanceRequest;

pub use super::operations::update_auto_scaling_policy::{
    AutoScalingMonitorCycleSpec, AutoScalingSilenceCycleSpec, AutoScalingStateSpec,
    AutoScalingSwitches, FlavorScalingSpec, ReadReplicaScalingSpec, ScalingStrategySpec,
    UpdateAutoScalingPolicyRequest, UpdateAutoScalingPolicyResponse,
};

pub use super::operations::update_backup_encryption::{
    BackupEncryptionStateSpec, UpdateBackupEncryptionRequest,
    UpdateBackupEncryptionRequestType,
};

pub use super::operations::update_backup_policy::{
    BackupPolicySpec, UpdateBackupPolicyRequest,
};

pub use super::operations::update_backup_policy_legacy::{
    BackupPolicyLegacySpec, UpdateBackupPolicyLegacyRequest,
};

pub use super::operations::update_click_house_replication::UpdateClickHouseReplicationRequest;
pub use super::operations::update_click_house_slow_log_masking::UpdateClickHouseSlowLogMaskingRequest;
pub use super::operations::update_click_house_user_password::UpdateClickHouseUserPasswordRequest;
pub use super::operations::update_click_house_user_permissions::UpdateClickHouseUserPermissionsRequest;

pub use super::operations::update_cross_region_backup_policy::{
    CrossRegionBackupPolicy, UpdateCrossRegionBackupPolicyRequest,
};

pub use super::operations::update_database_comments::{
    DatabaseComment, UpdateDatabaseCommentsRequest,
};

pub use super::operations::update_database_user_comments::{
    DatabaseUserComment, UpdateDatabaseUserCommentsRequest,
};

pub use super::operations::update_database_user_passwords::{
    DatabaseUserPassword, UpdateDatabaseUserPasswordsRequest,
};

pub use super::operations::update_enterprise_project_quotas::{
    UpdateEnterpriseProjectQuotasRequest, UpdateEnterpriseProjectQuotasResponse,
};

pub use super::operations::update_enterprise_project_quotas_legacy::{
    UpdateEnterpriseProjectQuotasLegacyRequest,
    UpdateEnterpriseProjectQuotasLegacyResponse,
};

pub use super::operations::update_full_sql_log::{
    FullSqlLogStateSpec, UpdateFullSqlLogRequest,
};

pub use super::operations::update_instance_description::UpdateInstanceDescriptionRequest;

pub use super::operations::update_instance_parameters::{
    UpdateInstanceParametersRequest, UpdateInstanceParametersResponse,
};

pub use super::operations::update_instance_port::UpdateInstancePortRequest;
pub use super::operations::update_instance_private_ip::UpdateInstancePrivateIpRequest;
pub use super::operations::update_instance_security_group::UpdateInstanceSecurityGroupRequest;
pub use super::operations::update_instance_ssl::UpdateInstanceSslRequest;

pub use super::operations::update_instance_tags::{
    TagChange, UpdateInstanceTagsRequest, UpdateInstanceTagsRequestAction,
};

pub use super::operations::update_maintenance_window::UpdateMaintenanceWindowRequest;

pub use super::operations::update_monitor_policy::{
    MonitorPeriodSpec, UpdateMonitorPolicyRequest,
};

pub use super::operations::update_node_failover_priority::UpdateNodeFailoverPriorityRequest;
pub use super::operations::update_parameter_template::UpdateParameterTemplateRequest;
pub use super::operations::update_private_domain_name::UpdatePrivateDomainNameRequest;

pub use super::operations::update_proxy_access_control::{
    UpdateProxyAccessControlRequest, UpdateProxyAccessControlResponse,
};

pub use super::operations::update_proxy_access_rules::{
    ProxyAccessListTypeSpec, ProxyAccessRule, UpdateProxyAccessRulesRequest,
    UpdateProxyAccessRulesResponse,
};

pub use super::operations::update_proxy_auto_add_nodes::UpdateProxyAutoAddNodesRequest;

pub use super::operations::update_proxy_connection_pool::{
    ConnectionPoolTypeSpec, UpdateProxyConnectionPoolRequest,
};

pub use super::operations::update_proxy_consistency::{
    ProxyConsistencySpec, UpdateProxyConsistencyRequest,
    UpdateProxyConsistencyRequestSessionConsistence,
};

pub use super::operations::update_proxy_parameters::{
    ProxyParameterSpec, UpdateProxyParametersRequest,
};

pub use super::operations::update_proxy_port::UpdateProxyPortRequest;

pub use super::operations::update_proxy_route_mode::{
    NodeWeight, UpdateProxyRouteModeRequest,
};

pub use super::operations::update_proxy_ssl::UpdateProxySslRequest;

pub use super::operations::update_proxy_transaction_split::{
    UpdateProxyTransactionSplitRequest,
    UpdateProxyTransactionSplitRequestTransactionSplit,
};

pub use super::operations::update_proxy_weights::{
    NodeWeightSpec, UpdateProxyWeightsRequest,
};

pub use super::operations::update_recycle_policy::{
    RecyclePolicySpec, UpdateRecyclePolicyRequest,
};

pub use super::operations::update_serverless_policy::UpdateServerlessPolicyRequest;
pub use super::operations::update_slow_log_masking::UpdateSlowLogMaskingRequest;

pub use super::operations::update_sql_throttling::{
    UpdateSqlThrottlingRequest, UpdateSqlThrottlingRequestSwitchStatus,
};

pub use super::operations::update_sql_throttling_rules::{
    NodeThrottlingRuleSpec, ThrottlingPatternSpec, ThrottlingRuleSpec,
    UpdateSqlThrottlingRulesRequest,
};

pub use super::operations::update_star_rocks_user_password::UpdateStarRocksUserPasswordRequest;
pub use super::operations::update_star_rocks_user_permissions::UpdateStarRocksUserPermissionsRequest;
pub use super::operations::upgrade_instance::UpgradeInstanceRequest;

pub use super::operations::upgrade_proxy::{
    ProxyUpgrade, UpgradeProxyRequest, UpgradeProxyResponse,
};
