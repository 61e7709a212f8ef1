// Made from spec/openapi/dws.yaml#/components/schemas/ClusterFailure by `cargo xtask generate`; not to be edited.

/// Cause for which the last operation on a cluster failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterFailure {
    /// Code of the error, such as `DWS.6000`.
    pub error_code: Option<crate::dws::types::ClusterFailureErrorCode>,
    /// Text that explains `error_code`, for people.
    pub error_msg: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    ClusterFailure {
        error_code: Member::new("error_code"),
        error_msg: Member::new("error_msg"),
    }
}
