// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/PageSize by `cargo xtask generate`; not to be edited.

/// Number of entries on a page.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PageSize {
    /// 10 entries on a page.
    Ten,
    /// 20 entries on a page.
    Twenty,
    /// 50 entries on a page.
    Fifty,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    numeric PageSize {
        Ten = "10",
        Twenty = "20",
        Fifty = "50",
    }
}
