// Made from spec/openapi/dws.yaml#/components/schemas/CreateClusterDomainNameRequest/properties/type by `cargo xtask generate`; not to be edited.

/// Kind of domain name: `public` or `private` for the network in which it is used.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateClusterDomainNameRequestType {
    /// Name in the public network.
    Public,
    /// Name in the private network.
    Private,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    CreateClusterDomainNameRequestType {
        Public = "public",
        Private = "private",
    }
}
