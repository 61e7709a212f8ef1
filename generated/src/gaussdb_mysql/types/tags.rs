// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Tags by `cargo xtask generate`; not to be edited.

/// A tag of an instance that a user set.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tags {
    /// Key of the tag, from 1 to 36 characters.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 43 characters; it may be empty.
    pub value: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    Tags {
        key: Member::new("key"),
        value: Member::new("value"),
    }
}
