// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/JobName by `cargo xtask generate`; not to be edited.

/// What a job does.
#[derive(Debug, Clone)]
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
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    JobName {
        CreateGaussDBforMySqlInstance = "CreateGaussDBforMySQLInstance",
        RestoreGaussDBforMySqlNewInstance = "RestoreGaussDBforMySQLNewInstance",
        AddGaussDBforMySqlNodes = "AddGaussDBforMySQLNodes",
        DeleteGaussDBforMySqlNode = "DeleteGaussDBforMySQLNode",
        RebootGaussDBforMySqlInstance = "RebootGaussDBforMySQLInstance",
        ModifyGaussDBforMySqlPort = "ModifyGaussDBforMySQLPort",
        ModifyGaussDBforMySqlSecurityGroup = "ModifyGaussDBforMySQLSecurityGroup",
        ResizeGaussDBforMySqlFlavor = "ResizeGaussDBforMySQLFlavor",
        SwitchoverGaussDBforMySqlMasterNode = "SwitchoverGaussDBforMySQLMasterNode",
        GaussDBforMySqlBindEip = "GaussDBforMySQLBindEIP",
        GaussDBforMySqlUnbindEip = "GaussDBforMySQLUnbindEIP",
        RenameGaussDBforMySqlInstance = "RenameGaussDBforMySQLInstance",
        DeleteGaussDBforMySqlInstance = "DeleteGaussDBforMySQLInstance",
        UpgradeGaussDBforMySqlDatabaseVersion = "UpgradeGaussDBforMySQLDatabaseVersion",
        EnlargeGaussDBforMySqlProxy = "EnlargeGaussDBforMySQLProxy",
        OpenGaussDBforMySqlProxy = "OpenGaussDBforMySQLProxy",
        CloseGaussDBforMySqlProxy = "CloseGaussDBforMySQLProxy",
        GaussdbforMySqlModifyProxyIp = "GaussdbforMySQLModifyProxyIp",
        ScaleGaussDBforMySqlProxy = "ScaleGaussDBforMySQLProxy",
        GaussDBforMySqlModifyInstanceMetricExtend = "GaussDBforMySQLModifyInstanceMetricExtend",
        GaussDBforMySqlModifyInstanceIdDataVip = "GaussDBforMySQLModifyInstanceIdDataVip",
        GaussDBforMySqlSwitchSsl = "GaussDBforMySQLSwitchSSL",
        GaussDBforMySqlModifyProxyConsist = "GaussDBforMySQLModifyProxyConsist",
        GaussDBforMySqlModifyProxyWeight = "GaussDBforMySQLModifyProxyWeight",
    }
}
