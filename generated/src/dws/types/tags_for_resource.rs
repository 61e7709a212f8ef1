// Made from spec/openapi/dws.yaml#/components/schemas/TagsForResource by `cargo xtask generate`; not to be edited.

/// A tag found on a cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TagsForResource {
    /// Key of the tag, at most 128 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 255 characters; may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
