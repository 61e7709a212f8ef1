// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Tags by `cargo xtask generate`; not to be edited.

/// A tag of an instance that a user set.
#[derive(Clone)]
pub struct Tags {
    /// Key of the tag, from 1 to 36 characters.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 43 characters; it may be empty.
    pub value: ::std::option::Option<::std::string::String>,
}

static TAGS_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "Tags",
            members: &[Member::new("key"), Member::new("value")],
        },
    )
};

::gaussdb_runtime::record! {
    Tags = TAGS_TABLE { key, value }
}
