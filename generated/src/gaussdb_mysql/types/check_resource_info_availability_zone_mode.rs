// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CheckResourceInfo/properties/availability_zone_mode by `cargo xtask generate`; not to be edited.

/// Number of availability zones that the instance is to span: `single` for one, `multi` for
/// several. Required with `action=createInstance`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CheckResourceInfoAvailabilityZoneMode {
    /// One availability zone.
    Single,
    /// Several availability zones.
    Multi,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    CheckResourceInfoAvailabilityZoneMode {
        Single = "single",
        Multi = "multi",
    }
}
