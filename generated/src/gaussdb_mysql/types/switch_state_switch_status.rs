// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/SwitchState/properties/switch_status by `cargo xtask generate`; not to be edited.

/// Whether the function is on, `ON` or `OFF`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SwitchStateSwitchStatus {
    /// Every statement is recorded.
    On,
    /// Statements are not recorded.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    SwitchStateSwitchStatus {
        On = "ON",
        Off = "OFF",
    }
}
