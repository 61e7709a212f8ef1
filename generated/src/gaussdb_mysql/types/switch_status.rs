// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/GetFullSqlLogResponse/properties/switch_status by `cargo xtask generate`; not to be edited.

/// Whether full SQL logging is on, `ON` or `OFF`.
///
/// The same values stand in 5 places:
///
/// - `#/components/schemas/GetFullSqlLogResponse/properties/switch_status`
/// - `#/components/schemas/GetSqlThrottlingResponse/properties/switch_status`
/// - `#/components/schemas/UpdateFullSqlLogRequest/properties/switch_status`
/// - `#/components/schemas/UpdateProxyAutoAddNodesRequest/properties/switch_status`
/// - `#/components/schemas/UpdateSqlThrottlingRequest/properties/switch_status`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SwitchStatus {
    /// Every statement is recorded.
    On,
    /// Statements are not recorded.
    Off,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    SwitchStatus {
        On = "ON",
        Off = "OFF",
    }
}
