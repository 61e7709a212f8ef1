// Made from openapi.yaml#/components/schemas/TreeKind by `cargo xtask generate`; not to be edited.

/// Kinds of trees.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum TreeKind {
    /// Bears apples.
    Apple,
    /// The value `r2.4`.
    R2_4,
    /// The value `unknown`.
    UnknownValue,
    /// The value an empty text.
    Empty,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    TreeKind {
        Apple = "apple",
        R2_4 = "r2.4",
        UnknownValue = "unknown",
        Empty = "",
    }
}
