// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ResultText by `cargo xtask generate`; not to be edited.

/// Whether the request succeeded, as a text.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResultText {
    /// Outcome of the request, such as `success` or `failed`.
    pub result: Option<String>,
}

impl ResultText {
    /// Outcome of the request, such as `success` or `failed`.
    #[inline]
    pub fn result(&self) -> Option<&str> {
        self.result.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ResultText {
        result: Member::new("result"),
    }
}
