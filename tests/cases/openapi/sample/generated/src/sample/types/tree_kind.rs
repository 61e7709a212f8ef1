// Made from openapi.yaml#/components/schemas/TreeKind by `cargo xtask generate`; not to be edited.

/// Kinds of trees.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum TreeKind {
    /// Bears apples.
    Apple,
    /// `r2.4` on the wire.
    R2_4,
    /// `unknown` on the wire.
    UnknownValue,
    /// an empty text on the wire.
    Empty,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    TreeKind {
        Apple = "apple",
        R2_4 = "r2.4",
        UnknownValue = "unknown",
        Empty = "",
    }
}
