// Made from spec/openapi/dws.yaml#/components/schemas/ClusterTaskStatus by `cargo xtask generate`; not to be edited.

/// The task that runs on a cluster, or the outcome of the last one.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterTaskStatus {
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
    /// The redistribution of data is paused.
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
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClusterTaskStatus {
        Unfreezing = "UNFREEZING",
        Freezing = "FREEZING",
        Restoring = "RESTORING",
        Snapshotting = "SNAPSHOTTING",
        Growing = "GROWING",
        Rebooting = "REBOOTING",
        SettingConfiguration = "SETTING_CONFIGURATION",
        ConfiguringExtDatasource = "CONFIGURING_EXT_DATASOURCE",
        DeletingExtDatasource = "DELETING_EXT_DATASOURCE",
        RebootFailure = "REBOOT_FAILURE",
        ResizeFailure = "RESIZE_FAILURE",
        AddCnIng = "ADD_CN_ING",
        DelCnIng = "DEL_CN_ING",
        CreateNodeFailed = "CREATE_NODE_FAILED",
        DeletingNode = "DELETING_NODE",
        DeleteNodeFailed = "DELETE_NODE_FAILED",
        Redistributing = "REDISTRIBUTING",
        RedistributeFailure = "REDISTRIBUTE_FAILURE",
        WaitingRedistribution = "WAITING_REDISTRIBUTION",
        RedistributionPaused = "REDISTRIBUTION_PAUSED",
        ElbBindFailed = "ELB_BIND_FAILED",
        ElbUnbinding = "ELB_UNBINDING",
        ElbUnbindFailed = "ELB_UNBIND_FAILED",
        ElbSwitching = "ELB_SWITCHING",
        ElbSwitchingFailed = "ELB_SWITCHING_FAILED",
        NetworkConfiguring = "NETWORK_CONFIGURING",
        DiskExpandFailed = "DISK_EXPAND_FAILED",
        DiskExpanding = "DISK_EXPANDING",
        ActiveStandySwitchover = "ACTIVE_STANDY_SWITCHOVER",
        ActiveStandySwitchoverFailure = "ACTIVE_STANDY_SWITCHOVER_FAILURE",
        ClusterShrinkFailed = "CLUSTER_SHRINK_FAILED",
        ClusterShrinking = "CLUSTER_SHRINKING",
        ShrinkCheckFailed = "SHRINK_CHECK_FAILED",
        ShrinkChecking = "SHRINK_CHECKING",
        FlavorResizingFailed = "FLAVOR_RESIZING_FAILED",
        FlavorResizing = "FLAVOR_RESIZING",
        ManageIpBindFailed = "MANAGE_IP_BIND_FAILED",
        ManageIpBinding = "MANAGE_IP_BINDING",
        FineGrainedRestoring = "FINE_GRAINED_RESTORING",
        DrRecovering = "DR_RECOVERING",
        CreatingNode = "CREATING_NODE",
        ElbBinding = "ELB_BINDING",
        NetworkConfigFailed = "NETWORK_CONFIG_FAILED",
        ActiveStandbySwitchover = "ACTIVE_STANDBY_SWITCHOVER",
        ActiveStandbySwitchoverFailure = "ACTIVE_STANDBY_SWITCHOVER_FAILURE",
        OrderPending = "ORDER_PENDING",
    }
}
