// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MySqlTags by `cargo xtask generate`; not to be edited.

/// A tag of an instance.
#[derive(Clone)]
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

static MY_SQL_TAGS_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "MySqlTags",
            members: &[Member::new("key"), Member::new("value")],
        },
    )
};

::gaussdb_runtime::record! {
    MySqlTags = MY_SQL_TAGS_TABLE { key, value }
}
