// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/AutoRenewal by `cargo xtask generate`; not to be edited.

/// Whether a subscription renews itself.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AutoRenewal {
    /// The subscription renews itself.
    True,
    /// The subscription does not renew itself.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    AutoRenewal {
        True = "true",
        False = "false",
    }
}
