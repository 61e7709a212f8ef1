// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/SysTags by `cargo xtask generate`; not to be edited.

/// A tag of an HTAP instance that the system sets.
#[derive(Clone)]
#[non_exhaustive]
pub struct SysTags {
    /// Key of the tag, from 1 to 36 characters.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 43 characters; it may be empty.
    pub value: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    SysTags {
        key: Member::new("key"),
        value: Member::new("value"),
    }
}
