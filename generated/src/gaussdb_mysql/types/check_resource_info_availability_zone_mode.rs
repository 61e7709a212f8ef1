// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CheckResourceInfo/properties/availability_zone_mode by `cargo xtask generate`; not to be edited.

/// Number of availability zones that the instance is to span: `single` for one, `multi` for
/// several. Required with `action=createInstance`.
///
/// The same values stand in 5 places:
///
/// - `#/components/schemas/CheckResourceInfo/properties/availability_zone_mode`
/// - `#/components/schemas/CreateInstanceLegacyRequest/properties/availability_zone_mode`
/// - `#/components/schemas/CreateInstanceRequest/properties/availability_zone_mode`
/// - `#/paths/~1v3~1{project_id}~1flavors~1{database_name}/get/parameters/2/schema`
/// - `#/paths/~1mysql~1v3~1{project_id}~1flavors~1{database_name}/get/parameters/3/schema`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CheckResourceInfoAvailabilityZoneMode {
    /// One availability zone.
    Single,
    /// Several availability zones.
    Multi,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    CheckResourceInfoAvailabilityZoneMode {
        Single = "single",
        Multi = "multi",
    }
}
