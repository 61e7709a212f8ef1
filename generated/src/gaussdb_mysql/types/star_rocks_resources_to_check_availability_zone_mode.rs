// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/StarRocksResourcesToCheck/properties/availability_zone_mode by `cargo xtask generate`; not to be edited.

/// Number of availability zones that the instance is to span; only `single` is supported.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StarRocksResourcesToCheckAvailabilityZoneMode {
    /// One availability zone.
    Single,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    StarRocksResourcesToCheckAvailabilityZoneMode {
        Single = "single",
    }
}
