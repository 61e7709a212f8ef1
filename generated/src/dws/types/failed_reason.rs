// Made from spec/openapi/dws.yaml#/components/schemas/FailedReason by `cargo xtask generate`; not to be edited.

/// Cause for which the last operation on a cluster failed.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct FailedReason {
    /// Code of the error, such as `DWS.0138`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_code: ::std::option::Option<crate::dws::types::FailedReasonErrorCode>,
    /// Text that explains `error_code`, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_msg: ::std::option::Option<::std::string::String>,
}
