// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ResultText by `cargo xtask generate`; not to be edited.

/// Whether the request succeeded, as a text.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResultText {
    /// Outcome of the request, such as `success` or `failed`.
    pub result: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    ResultText {
        result: Member::new("result"),
    }
}
