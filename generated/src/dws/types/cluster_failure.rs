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

impl ClusterFailure {
    /// Code of the error, such as `DWS.6000`.
    #[inline]
    pub fn error_code(&self) -> Option<&crate::dws::types::ClusterFailureErrorCode> {
        self.error_code.as_ref()
    }

    /// Text that explains `error_code`, for people.
    #[inline]
    pub fn error_msg(&self) -> Option<&str> {
        self.error_msg.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterFailure {
        error_code: Member::new("error_code"),
        error_msg: Member::new("error_msg"),
    }
}
