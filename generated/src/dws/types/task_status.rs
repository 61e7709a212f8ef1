// Made from spec/openapi/dws.yaml#/components/schemas/ClusterDetail/properties/task_status by `cargo xtask generate`; not to be edited.

/// Management task that the cluster is working on, such as `GROWING`, or that failed, such as
/// `RESIZE_FAILURE`.
///
/// The same values stand in 2 places:
///
/// - `#/components/schemas/ClusterDetail/properties/task_status`
/// - `#/components/schemas/ClusterInfo/properties/task_status`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// The cluster is being released from its frozen state.
    Unfreezing,
    /// The cluster is being frozen.
    Freezing,
    /// Data is being brought back from a snapshot.
    Restoring,
    /// A snapshot is being taken.
    Snapshotting,
    /// Nodes are being added (scale-out).
    Growing,
    /// The cluster is restarting.
    Rebooting,
    /// Security settings are being applied.
    SettingConfiguration,
    /// A connection to an MRS data source is being set up.
    ConfiguringExtDatasource,
    /// A connection to an MRS data source is being removed.
    DeletingExtDatasource,
    /// The restart failed.
    RebootFailure,
    /// The scale-out failed.
    ResizeFailure,
    /// A coordinator node is being added.
    AddCnIng,
    /// A coordinator node is being removed.
    DelCnIng,
    /// A node could not be added.
    CreateNodeFailed,
    /// A node is being removed.
    DeletingNode,
    /// A node could not be removed.
    DeleteNodeFailed,
    /// Data is being spread anew over the nodes.
    Redistributing,
    /// Spreading the data over the nodes did not succeed.
    RedistributeFailure,
    /// Data is yet to be redistributed.
    WaitingRedistribution,
    /// The redistribution of data is suspended.
    RedistributionPaused,
    /// The load balancer could not be bound.
    ElbBindFailed,
    /// The load balancer is being released.
    ElbUnbinding,
    /// The load balancer could not be released.
    ElbUnbindFailed,
    /// The nodes behind the load balancer are being switched.
    ElbSwitching,
    /// The nodes behind the load balancer could not be switched.
    ElbSwitchingFailed,
    /// Network settings are being changed.
    NetworkConfiguring,
    /// The disks could not be enlarged.
    DiskExpandFailed,
    /// Disks are being enlarged.
    DiskExpanding,
    /// Primary and standby instances are changing over, in another spelling.
    ActiveStandySwitchover,
    /// Primary and standby instances could not change over, in another spelling.
    ActiveStandySwitchoverFailure,
    /// The scale-in failed.
    ClusterShrinkFailed,
    /// Nodes are being removed (scale-in).
    ClusterShrinking,
    /// The check before a scale-in failed.
    ShrinkCheckFailed,
    /// Whether nodes can be removed is being checked.
    ShrinkChecking,
    /// The change to another flavor failed.
    FlavorResizingFailed,
    /// The cluster is moving to another flavor.
    FlavorResizing,
    /// Access for logging in could not be opened.
    ManageIpBindFailed,
    /// Access for logging in is being opened.
    ManageIpBinding,
    /// Part of the data, not the whole cluster, is being restored.
    FineGrainedRestoring,
    /// The cluster is recovering under disaster recovery (DR).
    DrRecovering,
    /// A node is being added.
    CreatingNode,
    /// A load balancer is being bound.
    ElbBinding,
    /// Network settings could not be changed.
    NetworkConfigFailed,
    /// Primary and standby instances are changing over.
    ActiveStandbySwitchover,
    /// Primary and standby instances could not change over.
    ActiveStandbySwitchoverFailure,
    /// The order has yet to be paid.
    OrderPending,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl TaskStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("UNFREEZING", Self::Unfreezing),
        ("FREEZING", Self::Freezing),
        ("RESTORING", Self::Restoring),
        ("SNAPSHOTTING", Self::Snapshotting),
        ("GROWING", Self::Growing),
        ("REBOOTING", Self::Rebooting),
        ("SETTING_CONFIGURATION", Self::SettingConfiguration),
        ("CONFIGURING_EXT_DATASOURCE", Self::ConfiguringExtDatasource),
        ("DELETING_EXT_DATASOURCE", Self::DeletingExtDatasource),
        ("REBOOT_FAILURE", Self::RebootFailure),
        ("RESIZE_FAILURE", Self::ResizeFailure),
        ("ADD_CN_ING", Self::AddCnIng),
        ("DEL_CN_ING", Self::DelCnIng),
        ("CREATE_NODE_FAILED", Self::CreateNodeFailed),
        ("DELETING_NODE", Self::DeletingNode),
        ("DELETE_NODE_FAILED", Self::DeleteNodeFailed),
        ("REDISTRIBUTING", Self::Redistributing),
        ("REDISTRIBUTE_FAILURE", Self::RedistributeFailure),
        ("WAITING_REDISTRIBUTION", Self::WaitingRedistribution),
        ("REDISTRIBUTION_PAUSED", Self::RedistributionPaused),
        ("ELB_BIND_FAILED", Self::ElbBindFailed),
        ("ELB_UNBINDING", Self::ElbUnbinding),
        ("ELB_UNBIND_FAILED", Self::ElbUnbindFailed),
        ("ELB_SWITCHING", Self::ElbSwitching),
        ("ELB_SWITCHING_FAILED", Self::ElbSwitchingFailed),
        ("NETWORK_CONFIGURING", Self::NetworkConfiguring),
        ("DISK_EXPAND_FAILED", Self::DiskExpandFailed),
        ("DISK_EXPANDING", Self::DiskExpanding),
        ("ACTIVE_STANDY_SWITCHOVER", Self::ActiveStandySwitchover),
        ("ACTIVE_STANDY_SWITCHOVER_FAILURE", Self::ActiveStandySwitchoverFailure),
        ("CLUSTER_SHRINK_FAILED", Self::ClusterShrinkFailed),
        ("CLUSTER_SHRINKING", Self::ClusterShrinking),
        ("SHRINK_CHECK_FAILED", Self::ShrinkCheckFailed),
        ("SHRINK_CHECKING", Self::ShrinkChecking),
        ("FLAVOR_RESIZING_FAILED", Self::FlavorResizingFailed),
        ("FLAVOR_RESIZING", Self::FlavorResizing),
        ("MANAGE_IP_BIND_FAILED", Self::ManageIpBindFailed),
        ("MANAGE_IP_BINDING", Self::ManageIpBinding),
        ("FINE_GRAINED_RESTORING", Self::FineGrainedRestoring),
        ("DR_RECOVERING", Self::DrRecovering),
        ("CREATING_NODE", Self::CreatingNode),
        ("ELB_BINDING", Self::ElbBinding),
        ("NETWORK_CONFIG_FAILED", Self::NetworkConfigFailed),
        ("ACTIVE_STANDBY_SWITCHOVER", Self::ActiveStandbySwitchover),
        ("ACTIVE_STANDBY_SWITCHOVER_FAILURE", Self::ActiveStandbySwitchoverFailure),
        ("ORDER_PENDING", Self::OrderPending),
    ];
}

::gaussdb_runtime::open_enum! {
    TaskStatus
}
