// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/AutoScalingSwitchStatus/properties/read_only_switch by `cargo xtask generate`; not to be edited.

/// Whether automatic scaling adds and removes read replicas, `ON` or `OFF`.
///
/// The same values stand in 3 places:
///
/// - `#/components/schemas/AutoScalingSwitchStatus/properties/read_only_switch`
/// - `#/components/schemas/ScalingStrategyInfo/properties/read_only_switch`
/// - `#/components/schemas/ScalingStrategyReqInfo/properties/read_only_switch`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ReadOnlySwitch {
    /// Automatic scaling adds and removes read replicas.
    On,
    /// Automatic scaling leaves read replicas alone.
    Off,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    ReadOnlySwitch {
        On = "ON",
        Off = "OFF",
    }
}
