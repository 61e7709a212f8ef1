// Made from spec/openapi/dws.yaml#/components/schemas/PublicIp/properties/public_bind_type by `cargo xtask generate`; not to be edited.

/// Way in which an elastic IP address (EIP) is chosen: `auto_assign` gets a new one,
/// `bind_existing` takes the one in `eip_id`, `not_use` does without. For a new cluster the
/// reference calls it mandatory; clients create and restore clusters without it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PublicIpPublicBindType {
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
    PublicIpPublicBindType {
        AutoAssign = "auto_assign",
        NotUse = "not_use",
        BindExisting = "bind_existing",
    }
}
