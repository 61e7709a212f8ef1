// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/AvailabilityZoneModeSpec by `cargo xtask generate`; not to be edited.

/// Over how many availability zones an instance is to be spread.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AvailabilityZoneModeSpec {
    /// One availability zone.
    Single,
    /// Several availability zones.
    Multi,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    AvailabilityZoneModeSpec {
        Single = "single",
        Multi = "multi",
    }
}
