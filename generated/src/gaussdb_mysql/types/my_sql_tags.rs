// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MySqlTags by `cargo xtask generate`; not to be edited.

/// A tag of an instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct MySqlTags {
    /// Key of the tag, from 1 to 36 characters.
    ///
    /// 1 to 36 characters.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 43 characters; it may be empty.
    ///
    /// At most 43 characters.
    pub value: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    MySqlTags {
        key: Member::new("key"),
        value: Member::new("value"),
    }
}
