// Made from spec/openapi/dws.yaml#/components/schemas/TagsForResource by `cargo xtask generate`; not to be edited.

/// A tag found on a cluster.
#[derive(Clone, Default)]
pub struct TagsForResource {
    /// Key of the tag, at most 128 characters.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 255 characters; may be empty.
    pub value: ::std::option::Option<::std::string::String>,
}

impl TagsForResource {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("key"), Member::new("value")]
    };
}

::gaussdb_runtime::record! {
    TagsForResource { key, value }
}
