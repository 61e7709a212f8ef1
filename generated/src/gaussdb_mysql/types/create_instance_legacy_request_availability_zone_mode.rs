// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CreateInstanceLegacyRequest/properties/availability_zone_mode by `cargo xtask generate`; not to be edited.

/// Number of availability zones that the instance is to span: `single` for one, `multi` for
/// several.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateInstanceLegacyRequestAvailabilityZoneMode {
    /// One availability zone.
    Single,
    /// Several availability zones.
    Multi,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    CreateInstanceLegacyRequestAvailabilityZoneMode {
        Single = "single",
        Multi = "multi",
    }
}
