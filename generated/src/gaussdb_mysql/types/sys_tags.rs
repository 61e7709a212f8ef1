// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/SysTags by `cargo xtask generate`; not to be edited.

/// A tag of an HTAP instance that the system sets.
#[derive(Clone)]
pub struct SysTags {
    /// Key of the tag, from 1 to 36 characters.
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 43 characters; it may be empty.
    pub value: ::std::option::Option<::std::string::String>,
}

static SYS_TAGS_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "SysTags",
            members: &[Member::new("key"), Member::new("value")],
        },
    )
};

::gaussdb_runtime::record! {
    SysTags = SYS_TAGS_TABLE { key, value }
}
