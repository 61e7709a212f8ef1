// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/FlavorScaling by `cargo xtask generate`; not to be edited.

/// Whether automatic scaling changes the flavor.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FlavorScaling {
    /// Automatic scaling changes the flavor.
    On,
    /// Automatic scaling leaves the flavor alone.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    FlavorScaling {
        On = "ON",
        Off = "OFF",
    }
}
