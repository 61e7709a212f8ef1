// Made from spec/openapi/dws.yaml#/components/schemas/LogicalClusterOutcome by `cargo xtask generate`; not to be edited.

/// Code and message that tell whether the request was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogicalClusterOutcome {
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    pub error_code: Option<String>,
    /// Text that explains `error_code`, for people.
    pub error_msg: Option<String>,
    /// Result code that some responses give next to `error_code`.
    pub ret_code: Option<String>,
    /// Text that explains `retCode`, for people.
    pub ret_message: Option<String>,
    /// Error code that some responses give next to, or instead of, `error_code`.
    pub err_code: Option<String>,
    /// Text that explains `errCode`, for people.
    pub external_message: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    LogicalClusterOutcome {
        error_code: Member::new("error_code"),
        error_msg: Member::new("error_msg"),
        ret_code: Member::new("retCode"),
        ret_message: Member::new("retMessage"),
        err_code: Member::new("errCode"),
        external_message: Member::new("externalMessage"),
    }
}
