// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Error by `cargo xtask generate`; not to be edited.

/// What a failed call answers. One pair of members is set: `error_code` and `error_msg`, or
/// `errCode` and `externalMessage`.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Error {
    /// Code that names the kind of failure, such as `DWS.0001`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// What went wrong, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_msg: ::std::option::Option<::std::string::String>,
    /// Code of the error, in answers of older interfaces.
    #[serde(rename = "errCode")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub err_code: ::std::option::Option<::std::string::String>,
    /// What went wrong, in answers of older interfaces.
    #[serde(rename = "externalMessage")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_message: ::std::option::Option<::std::string::String>,
}
