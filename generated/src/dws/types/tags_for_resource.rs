// Made from spec/openapi/dws.yaml#/components/schemas/TagsForResource by `cargo xtask generate`; not to be edited.

/// A tag found on a cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct TagsForResource {
    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no
    /// space at either end; not empty.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with
    /// no space at either end; may be empty.
    pub value: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    TagsForResource {
        key: Member::new("key"),
        value: Member::new("value"),
    }
}
