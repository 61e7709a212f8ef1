// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/AutoPaySpec by `cargo xtask generate`; not to be edited.

/// Whether an order is to be paid from the account automatically.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AutoPaySpec {
    /// The order is paid from the account automatically.
    True,
    /// The order waits for a manual payment.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    AutoPaySpec {
        True = "true",
        False = "false",
    }
}
