// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/QuotaType by `cargo xtask generate`; not to be edited.

/// Kind of resource that a quota limits.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum QuotaType {
    /// Quota for instances.
    Instance,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    QuotaType {
        Instance = "instance",
    }
}
