// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ScheduleTask/properties/job_name by `cargo xtask generate`; not to be edited.

/// Kind of work that the job does, such as `CreateGaussDBforMySQLInstance`.
///
/// The same values stand in 2 places:
///
/// - `#/components/schemas/ScheduleTask/properties/job_name`
/// - `#/components/schemas/TaskDetailInfo/properties/job_name`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobName {
    /// Creation of an instance.
    CreateGaussDBforMySqlInstance,
    /// Restoration of data to a new instance.
    RestoreGaussDBforMySqlNewInstance,
    /// Addition of nodes to an instance.
    AddGaussDBforMySqlNodes,
    /// Removal of a node.
    DeleteGaussDBforMySqlNode,
    /// Restart of an instance.
    RebootGaussDBforMySqlInstance,
    /// Change of the port of an instance.
    ModifyGaussDBforMySqlPort,
    /// Change of the security group of an instance.
    ModifyGaussDBforMySqlSecurityGroup,
    /// Change of the flavor of an instance.
    ResizeGaussDBforMySqlFlavor,
    /// Promotion of a read replica to primary node.
    SwitchoverGaussDBforMySqlMasterNode,
    /// Binding of an elastic IP address.
    GaussDBforMySqlBindEip,
    /// Release of an elastic IP address.
    GaussDBforMySqlUnbindEip,
    /// Change of the name of an instance.
    RenameGaussDBforMySqlInstance,
    /// Deletion of an instance with its nodes.
    DeleteGaussDBforMySqlInstance,
    /// Move to a newer database version.
    UpgradeGaussDBforMySqlDatabaseVersion,
    /// Addition of nodes to a database proxy.
    EnlargeGaussDBforMySqlProxy,
    /// Activation of the database proxy.
    OpenGaussDBforMySqlProxy,
    /// Shutdown of the database proxy.
    CloseGaussDBforMySqlProxy,
    /// Change of the address of a database proxy.
    GaussdbforMySqlModifyProxyIp,
    /// Change of the flavor of the proxy nodes.
    ScaleGaussDBforMySqlProxy,
    /// Per-second monitoring of an instance.
    GaussDBforMySqlModifyInstanceMetricExtend,
    /// Change of the virtual data address of an instance.
    GaussDBforMySqlModifyInstanceIdDataVip,
    /// Turning of SSL on or off for an instance.
    GaussDBforMySqlSwitchSsl,
    /// Change of the read consistency of a proxy.
    GaussDBforMySqlModifyProxyConsist,
    /// Change of the read weights of a proxy.
    GaussDBforMySqlModifyProxyWeight,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl JobName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CreateGaussDBforMySQLInstance", Self::CreateGaussDBforMySqlInstance),
        ("RestoreGaussDBforMySQLNewInstance", Self::RestoreGaussDBforMySqlNewInstance),
        ("AddGaussDBforMySQLNodes", Self::AddGaussDBforMySqlNodes),
        ("DeleteGaussDBforMySQLNode", Self::DeleteGaussDBforMySqlNode),
        ("RebootGaussDBforMySQLInstance", Self::RebootGaussDBforMySqlInstance),
        ("ModifyGaussDBforMySQLPort", Self::ModifyGaussDBforMySqlPort),
        ("ModifyGaussDBforMySQLSecurityGroup", Self::ModifyGaussDBforMySqlSecurityGroup),
        ("ResizeGaussDBforMySQLFlavor", Self::ResizeGaussDBforMySqlFlavor),
        (
            "SwitchoverGaussDBforMySQLMasterNode",
            Self::SwitchoverGaussDBforMySqlMasterNode,
        ),
        ("GaussDBforMySQLBindEIP", Self::GaussDBforMySqlBindEip),
        ("GaussDBforMySQLUnbindEIP", Self::GaussDBforMySqlUnbindEip),
        ("RenameGaussDBforMySQLInstance", Self::RenameGaussDBforMySqlInstance),
        ("DeleteGaussDBforMySQLInstance", Self::DeleteGaussDBforMySqlInstance),
        (
            "UpgradeGaussDBforMySQLDatabaseVersion",
            Self::UpgradeGaussDBforMySqlDatabaseVersion,
        ),
        ("EnlargeGaussDBforMySQLProxy", Self::EnlargeGaussDBforMySqlProxy),
        ("OpenGaussDBforMySQLProxy", Self::OpenGaussDBforMySqlProxy),
        ("CloseGaussDBforMySQLProxy", Self::CloseGaussDBforMySqlProxy),
        ("GaussdbforMySQLModifyProxyIp", Self::GaussdbforMySqlModifyProxyIp),
        ("ScaleGaussDBforMySQLProxy", Self::ScaleGaussDBforMySqlProxy),
        (
            "GaussDBforMySQLModifyInstanceMetricExtend",
            Self::GaussDBforMySqlModifyInstanceMetricExtend,
        ),
        (
            "GaussDBforMySQLModifyInstanceIdDataVip",
            Self::GaussDBforMySqlModifyInstanceIdDataVip,
        ),
        ("GaussDBforMySQLSwitchSSL", Self::GaussDBforMySqlSwitchSsl),
        ("GaussDBforMySQLModifyProxyConsist", Self::GaussDBforMySqlModifyProxyConsist),
        ("GaussDBforMySQLModifyProxyWeight", Self::GaussDBforMySqlModifyProxyWeight),
    ];
}

::gaussdb_runtime::open_enum! {
    JobName
}
