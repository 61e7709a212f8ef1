// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Tags by `cargo xtask generate`; not to be edited.

/// A tag of an instance that a user set.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Tags {
    /// Key of the tag, from 1 to 36 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 43 characters; it may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
