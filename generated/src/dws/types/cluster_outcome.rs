// Made from spec/openapi/dws.yaml#/components/schemas/ClusterOutcome by `cargo xtask generate`; not to be edited.

/// Code and message that tell whether the request was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterOutcome {
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    pub error_code: Option<String>,
    /// Text that explains `error_code`, for people.
    pub error_msg: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    ClusterOutcome {
        error_code: Member::new("error_code"),
        error_msg: Member::new("error_msg"),
    }
}
