// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Flavor/properties/az_status/additionalProperties by `cargo xtask generate`; not to be edited.

/// State of the flavor in each availability zone, with the zone code as the key.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AzStatus {
    /// The flavor is on sale.
    Normal,
    /// The flavor is not offered for now.
    Unsupported,
    /// The flavor is sold out.
    Sellout,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    AzStatus {
        Normal = "normal",
        Unsupported = "unsupported",
        Sellout = "sellout",
    }
}
