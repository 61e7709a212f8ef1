// Made from openapi.yaml#/components/schemas/TreeKind by `cargo xtask generate`; not to be edited.

/// Kinds of trees.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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

impl TreeKind {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("apple", Self::Apple),
        ("r2.4", Self::R2_4),
        ("unknown", Self::UnknownValue),
        ("", Self::Empty),
    ];
}

::gaussdb_runtime::open_enum! {
    TreeKind
}
