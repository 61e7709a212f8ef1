// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseAvailabilityZoneMode by `cargo xtask generate`; not to be edited.

/// Over how many availability zones a ClickHouse instance is spread.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseAvailabilityZoneMode {
    /// One availability zone.
    Single,
    /// More than one availability zone.
    Double,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClickHouseAvailabilityZoneMode {
        Single = "single",
        Double = "double",
    }
}
