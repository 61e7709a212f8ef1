// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ParamGroup by `cargo xtask generate`; not to be edited.

/// Parameter template that an HTAP instance uses.
#[derive(Clone, Default)]
pub struct ParamGroup {
    /// ID of the parameter template of the HTAP instance.
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the parameter template.
    pub name: ::std::option::Option<::std::string::String>,
}

impl ParamGroup {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("id"), Member::new("name")]
    };
}

::gaussdb_runtime::record! {
    ParamGroup { id, name }
}
