// Made from openapi.yaml#/components/schemas/Error by `cargo xtask generate`; not to be edited.

/// What went wrong.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// The code.
    pub error_code: Option<String>,
}

impl Error {
    /// The code.
    #[inline]
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    Error {
        error_code: Member::new("error_code"),
    }
}
