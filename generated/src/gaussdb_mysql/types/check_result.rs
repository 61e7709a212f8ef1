// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ChDatabaseConfigCheckResult/properties/check_result by `cargo xtask generate`; not to be edited.

/// Outcome of the check, `success` or `fail`.
///
/// The same values stand in 3 places:
///
/// - `#/components/schemas/ChDatabaseConfigCheckResult/properties/check_result`
/// - `#/components/schemas/DbConfigCheckResult/properties/check_result`
/// - `#/components/schemas/TableConfigCheckResult/properties/check_result`
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CheckResult {
    /// The check was passed.
    Success,
    /// The check was not passed.
    Fail,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    CheckResult {
        Success = "success",
        Fail = "fail",
    }
}
