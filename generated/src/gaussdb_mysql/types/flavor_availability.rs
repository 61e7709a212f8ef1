// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/FlavorAvailability by `cargo xtask generate`; not to be edited.

/// Whether a flavor is on sale in an availability zone.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FlavorAvailability {
    /// The flavor is on sale.
    Normal,
    /// The flavor is not offered for now.
    Unsupported,
    /// The flavor is sold out.
    Sellout,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    FlavorAvailability {
        Normal = "normal",
        Unsupported = "unsupported",
        Sellout = "sellout",
    }
}
