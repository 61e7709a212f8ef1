// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MySqlTags by `cargo xtask generate`; not to be edited.

/// A tag of an instance.
#[derive(Clone, Default)]
pub struct MySqlTags {
    /// Key of the tag: 1 to 36 characters out of letters, digits, Chinese characters and a few
    /// punctuation marks.
    ///
    /// 1 to 36 characters.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, up to 43 characters out of letters, digits, Chinese characters and a few
    /// punctuation marks; it may be empty.
    ///
    /// At most 43 characters.
    pub value: ::std::option::Option<::std::string::String>,
}

impl MySqlTags {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("key"), Member::new("value")]
    };
}

::gaussdb_runtime::record! {
    MySqlTags { key, value }
}
