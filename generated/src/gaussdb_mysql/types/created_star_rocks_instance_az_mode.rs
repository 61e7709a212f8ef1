// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CreatedStarRocksInstance/properties/az_mode by `cargo xtask generate`; not to be edited.

/// Number of availability zones that the instance spans: `single` for one, `multi` for several.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreatedStarRocksInstanceAzMode {
    /// One availability zone.
    Single,
    /// Several availability zones.
    Multi,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    CreatedStarRocksInstanceAzMode {
        Single = "single",
        Multi = "multi",
    }
}
