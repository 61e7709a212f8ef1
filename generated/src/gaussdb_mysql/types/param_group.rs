// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ParamGroup by `cargo xtask generate`; not to be edited.

/// Parameter template that an HTAP instance uses.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamGroup {
    /// ID of the parameter template of the HTAP instance.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the parameter template.
    pub name: ::std::option::Option<::std::string::String>,
}

::gaussdb_runtime::reflect_struct! {
    ParamGroup {
        id: Member::new("id"),
        name: Member::new("name"),
    }
}
