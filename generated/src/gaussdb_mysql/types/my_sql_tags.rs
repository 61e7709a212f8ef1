// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MySqlTags by `cargo xtask generate`; not to be edited.

/// A tag of an instance.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct MySqlTags {
    /// Key of the tag, from 1 to 36 characters.
    ///
    /// 1 to 36 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 43 characters; it may be empty.
    ///
    /// At most 43 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
