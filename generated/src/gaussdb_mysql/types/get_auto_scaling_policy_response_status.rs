// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/GetAutoScalingPolicyResponse/properties/status by `cargo xtask generate`; not to be edited.

/// Whether automatic scaling is on, `ON` or `OFF`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GetAutoScalingPolicyResponseStatus {
    /// Automatic scaling is in use.
    On,
    /// Automatic scaling is not in use.
    Off,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    GetAutoScalingPolicyResponseStatus {
        On = "ON",
        Off = "OFF",
    }
}
