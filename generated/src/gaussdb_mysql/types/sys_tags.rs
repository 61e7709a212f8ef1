// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/SysTags by `cargo xtask generate`; not to be edited.

/// A tag of an HTAP instance that the system sets.
#[derive(Clone, Default)]
pub struct SysTags {
    /// Key of the tag: 1 to 36 characters out of letters, digits, Chinese characters and a few
    /// punctuation marks.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, up to 43 characters out of letters, digits, Chinese characters and a few
    /// punctuation marks; it may be empty.
    pub value: ::std::option::Option<::std::string::String>,
}

impl SysTags {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("key"), Member::new("value")]
    };
}

::gaussdb_runtime::record! {
    SysTags { key, value }
}
