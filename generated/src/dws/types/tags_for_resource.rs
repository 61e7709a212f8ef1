// Made from spec/openapi/dws.yaml#/components/schemas/TagsForResource by `cargo xtask generate`; not to be edited.

/// A tag found on a cluster.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct TagsForResource {
    /// Key of the tag: up to 128 letters, digits, hyphens and underscores, with no space at either end;
    /// not empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag: up to 255 letters, digits, hyphens and underscores, with no space at either
    /// end; may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
