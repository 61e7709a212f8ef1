// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Volume by `cargo xtask generate`; not to be edited.

/// Storage of a node, with its type and size.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Volume {
    /// Disk type of the storage.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Size of the disk of a StarRocks node, such as `500000000000`; in the list of instances, the
    /// space in use in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::std::string::String>,
}
