// Made from openapi.yaml#/components/schemas/Error by `cargo xtask generate`; not to be edited.

/// What went wrong.
#[derive(Clone)]
pub struct Error {
    /// The code.
    pub error_code: ::std::option::Option<::std::string::String>,
}

static ERROR_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "Error",
            members: &[Member::new("error_code")],
        },
    )
};

::gaussdb_runtime::record! {
    Error = ERROR_TABLE { error_code }
}
