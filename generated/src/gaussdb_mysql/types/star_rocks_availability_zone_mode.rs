// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/StarRocksAvailabilityZoneMode by `cargo xtask generate`; not to be edited.

/// Over how many availability zones a StarRocks instance is to be spread.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksAvailabilityZoneMode {
    /// One availability zone.
    Single,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StarRocksAvailabilityZoneMode {
        Single = "single",
    }
}
