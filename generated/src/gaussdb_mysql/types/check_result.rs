// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/CheckResult by `cargo xtask generate`; not to be edited.

/// Outcome of a check.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CheckResult {
    /// The check was passed.
    Success,
    /// The check was not passed.
    Fail,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    CheckResult {
        Success = "success",
        Fail = "fail",
    }
}
