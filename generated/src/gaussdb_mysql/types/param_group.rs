// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ParamGroup by `cargo xtask generate`; not to be edited.

/// Parameter template that an HTAP instance uses.
#[derive(Clone)]
pub struct ParamGroup {
    /// ID of the parameter template of the HTAP instance.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the parameter template.
    pub name: ::std::option::Option<::std::string::String>,
}

static PARAM_GROUP_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "ParamGroup",
            members: &[Member::new("id"), Member::new("name")],
        },
    )
};

::gaussdb_runtime::record! {
    ParamGroup = PARAM_GROUP_TABLE { id, name }
}
