// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/AvailabilityZoneMode by `cargo xtask generate`; not to be edited.

/// Over how many availability zones an instance is spread.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AvailabilityZoneMode {
    /// One availability zone.
    Single,
    /// Several availability zones.
    Multi,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    AvailabilityZoneMode {
        Single = "single",
        Multi = "multi",
    }
}
