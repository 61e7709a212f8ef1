// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ClickHouseInstance/properties/az_mode by `cargo xtask generate`; not to be edited.

/// Number of availability zones that the instance spans: `single` for one, `double` for two.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClickHouseInstanceAzMode {
    /// One availability zone.
    Single,
    /// More than one availability zone.
    Double,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    ClickHouseInstanceAzMode {
        Single = "single",
        Double = "double",
    }
}
