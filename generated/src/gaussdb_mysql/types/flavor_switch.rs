// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/AutoScalingSwitchStatus/properties/flavor_switch by `cargo xtask generate`; not to be edited.

/// Whether automatic scaling changes the flavor, `ON` or `OFF`.
///
/// The same values stand in 3 places:
///
/// - `#/components/schemas/AutoScalingSwitchStatus/properties/flavor_switch`
/// - `#/components/schemas/ScalingStrategyInfo/properties/flavor_switch`
/// - `#/components/schemas/ScalingStrategyReqInfo/properties/flavor_switch`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FlavorSwitch {
    /// Automatic scaling changes the flavor.
    On,
    /// Automatic scaling leaves the flavor alone.
    Off,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    FlavorSwitch {
        On = "ON",
        Off = "OFF",
    }
}
