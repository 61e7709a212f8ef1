// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ErrorBody by `cargo xtask generate`; not to be edited.

/// What a failed call answers. One pair of members is set: `error_code` and `error_msg`, or
/// `errCode` and `externalMessage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Code that names the kind of failure, such as `APIGW.0301`.
    pub error_code: Option<String>,
    /// What went wrong, for people.
    pub error_msg: Option<String>,
    /// Code of the error, in answers of older interfaces.
    pub err_code: Option<String>,
    /// What went wrong, in answers of older interfaces.
    pub external_message: Option<String>,
}

impl ErrorBody {
    /// Code that names the kind of failure, such as `APIGW.0301`.
    #[inline]
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }

    /// What went wrong, for people.
    #[inline]
    pub fn error_msg(&self) -> Option<&str> {
        self.error_msg.as_deref()
    }

    /// Code of the error, in answers of older interfaces.
    #[inline]
    pub fn err_code(&self) -> Option<&str> {
        self.err_code.as_deref()
    }

    /// What went wrong, in answers of older interfaces.
    #[inline]
    pub fn external_message(&self) -> Option<&str> {
        self.external_message.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ErrorBody {
        error_code: Member::new("error_code"),
        error_msg: Member::new("error_msg"),
        err_code: Member::new("errCode"),
        external_message: Member::new("externalMessage"),
    }
}
