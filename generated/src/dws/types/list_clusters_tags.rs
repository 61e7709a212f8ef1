// Made from spec/openapi/dws.yaml#/components/schemas/ListClustersTags by `cargo xtask generate`; not to be edited.

/// A tag on a cluster, as a key with its value.
#[derive(Clone, Default)]
pub struct ListClustersTags {
    /// Key of the tag, at most 128 characters.
    ///
    /// 1 to 128 characters. Pattern: `^[A-Za-z0-9_-]*$`.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 255 characters; may be empty.
    ///
    /// At most 255 characters. Pattern: `^[A-Za-z0-9_-]*$`.
    pub value: ::std::option::Option<::std::string::String>,
}

impl ListClustersTags {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("key"), Member::new("value")]
    };
}

::gaussdb_runtime::record! {
    ListClustersTags { key, value }
}
