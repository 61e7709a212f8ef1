// Made from spec/openapi/dws.yaml#/components/schemas/LogicalClusterOutcome by `cargo xtask generate`; not to be edited.

/// Code and message that say whether the request was accepted.
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

impl LogicalClusterOutcome {
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

    /// Result code that some responses give next to `error_code`.
    #[inline]
    pub fn ret_code(&self) -> Option<&str> {
        self.ret_code.as_deref()
    }

    /// Text that explains `retCode`, for people.
    #[inline]
    pub fn ret_message(&self) -> Option<&str> {
        self.ret_message.as_deref()
    }

    /// Error code that some responses give next to, or instead of, `error_code`.
    #[inline]
    pub fn err_code(&self) -> Option<&str> {
        self.err_code.as_deref()
    }

    /// Text that explains `errCode`, for people.
    #[inline]
    pub fn external_message(&self) -> Option<&str> {
        self.external_message.as_deref()
    }
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
