// Made from spec/openapi/dws.yaml#/components/schemas/DomainNameType by `cargo xtask generate`; not to be edited.

/// Network in which a domain name is known.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum DomainNameType {
    /// Name in the public network.
    Public,
    /// Name in the private network.
    Private,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    DomainNameType {
        Public = "public",
        Private = "private",
    }
}
