// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProxyFlavor/properties/az_status/additionalProperties by `cargo xtask generate`; not to be edited.

/// State of the flavor in each availability zone, with the zone code as the key.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyFlavorAzStatus {
    /// The flavor is on sale.
    Normal,
    /// The flavor is not offered for now.
    Unsupported,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyFlavorAzStatus {
        Normal = "normal",
        Unsupported = "unsupported",
    }
}
