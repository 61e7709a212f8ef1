// Made from spec/openapi/dws.yaml#/components/schemas/PublicIpBindingSpec by `cargo xtask generate`; not to be edited.

/// How a cluster is to get its elastic IP address.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PublicIpBindingSpec {
    /// A new elastic IP address is assigned.
    AutoAssign,
    /// No elastic IP address is bound.
    NotUse,
    /// The elastic IP address in `eip_id` is bound.
    BindExisting,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    PublicIpBindingSpec {
        AutoAssign = "auto_assign",
        NotUse = "not_use",
        BindExisting = "bind_existing",
    }
}
