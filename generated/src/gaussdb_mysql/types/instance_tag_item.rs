// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceTagItem by `cargo xtask generate`; not to be edited.

/// A label of an instance, made of a key and its value.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceTagItem {
    /// Key of the tag, from 1 to 36 characters.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 43 characters; it may be empty.
    pub value: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    InstanceTagItem {
        key: Member::new("key"),
        value: Member::new("value"),
    }
}
