// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MySqlFlavorInfo by `cargo xtask generate`; not to be edited.

/// vCPUs and memory of an instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MySqlFlavorInfo {
    /// Number of vCPUs that the flavor has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vcpus: ::std::option::Option<::std::string::String>,
    /// Memory of the flavor in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ram: ::std::option::Option<::std::string::String>,
}
