// Made from openapi.yaml#/components/schemas/Error by `cargo xtask generate`; not to be edited.

/// What went wrong.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Error {
    /// The code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_code: ::std::option::Option<::std::string::String>,
}
