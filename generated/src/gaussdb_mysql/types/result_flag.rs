// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ResultFlag by `cargo xtask generate`; not to be edited.

/// Whether the request succeeded, or whether what it asked about is the case.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResultFlag {
    /// Whether the job was canceled, or whether there are enough resources.
    pub result: Option<bool>,
}

impl ResultFlag {
    /// Whether the job was canceled, or whether there are enough resources.
    #[inline]
    pub fn result(&self) -> Option<bool> {
        self.result
    }
}

gaussdb_runtime::reflect_struct! {
    ResultFlag {
        result: Member::new("result"),
    }
}
