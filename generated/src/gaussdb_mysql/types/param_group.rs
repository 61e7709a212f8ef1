// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ParamGroup by `cargo xtask generate`; not to be edited.

/// Parameter template that an HTAP instance uses.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ParamGroup {
    /// ID of the parameter template of the HTAP instance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the parameter template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
