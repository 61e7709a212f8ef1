// Made from spec/openapi/dws.yaml#/components/schemas/ClusterOutcome by `cargo xtask generate`; not to be edited.

/// Code and message that say whether the request was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterOutcome {
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    pub error_code: Option<String>,
    /// Text that explains `error_code`, for people.
    pub error_msg: Option<String>,
}

impl ClusterOutcome {
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    #[inline]
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }

    /// Text that explains `error_code`, for people.
    #[inline]
    pub fn error_msg(&self) -> Option<&str> {
        self.error_msg.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterOutcome {
        error_code: Member::new("error_code"),
        error_msg: Member::new("error_msg"),
    }
}
