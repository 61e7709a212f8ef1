// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/AutoScalingState by `cargo xtask generate`; not to be edited.

/// Whether automatic scaling is in use.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AutoScalingState {
    /// Automatic scaling is in use.
    On,
    /// Automatic scaling is not in use.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    AutoScalingState {
        On = "ON",
        Off = "OFF",
    }
}
