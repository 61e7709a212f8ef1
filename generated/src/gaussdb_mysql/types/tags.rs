// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Tags by `cargo xtask generate`; not to be edited.

/// A tag of an instance that a user set.
#[derive(Clone, Default)]
pub struct Tags {
    /// Key of the tag: 1 to 36 characters out of letters, digits, Chinese characters and a few
    /// punctuation marks.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, up to 43 characters out of letters, digits, Chinese characters and a few
    /// punctuation marks; it may be empty.
    pub value: ::std::option::Option<::std::string::String>,
}

impl Tags {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("key"), Member::new("value")]
    };
}

::gaussdb_runtime::record! {
    Tags { key, value }
}
