// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/SysTags by `cargo xtask generate`; not to be edited.

/// A tag of an HTAP instance that the system sets.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct SysTags {
    /// Key of the tag, from 1 to 36 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    /// Value of the tag, at most 43 characters; it may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}
