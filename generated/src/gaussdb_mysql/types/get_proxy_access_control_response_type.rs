// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/GetProxyAccessControlResponse/properties/type by `cargo xtask generate`; not to be edited.

/// Whether the list of addresses lets in (`white`) or keeps out (`black`).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GetProxyAccessControlResponseType {
    /// Only listed addresses get in.
    White,
    /// Listed addresses are kept out.
    Black,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    GetProxyAccessControlResponseType {
        White = "white",
        Black = "black",
    }
}
