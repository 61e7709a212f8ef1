// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Error by `cargo xtask generate`; not to be edited.

/// What a failed call answers. One pair of members is set: `error_code` and `error_msg`, or
/// `errCode` and `externalMessage`.
#[derive(Clone)]
pub struct Error {
    /// Code that names the kind of failure, such as `DWS.0001`.
    pub error_code: ::std::option::Option<::std::string::String>,
    /// What went wrong, for people.
    pub error_msg: ::std::option::Option<::std::string::String>,
    /// Code of the error, in answers of older interfaces.
    pub err_code: ::std::option::Option<::std::string::String>,
    /// What went wrong, in answers of older interfaces.
    pub external_message: ::std::option::Option<::std::string::String>,
}

static ERROR_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "Error",
            members: &[
                Member::new("error_code"),
                Member::new("error_msg"),
                Member::new("errCode"),
                Member::new("externalMessage"),
            ],
        },
    )
};

::gaussdb_runtime::record! {
    Error = ERROR_TABLE { error_code, error_msg, err_code, external_message }
}
