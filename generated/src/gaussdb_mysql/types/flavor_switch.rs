// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/AutoScalingSwitches/properties/flavor_switch by `cargo xtask generate`; not to be edited.

/// Whether automatic scaling changes the flavor, `ON` or `OFF`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FlavorSwitch {
    /// Automatic scaling changes the flavor.
    On,
    /// Automatic scaling leaves the flavor alone.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    FlavorSwitch {
        On = "ON",
        Off = "OFF",
    }
}
