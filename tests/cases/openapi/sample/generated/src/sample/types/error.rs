// Made from openapi.yaml#/components/schemas/Error by `cargo xtask generate`; not to be edited.

/// What went wrong.
#[derive(Clone, Default)]
pub struct Error {
    /// The code.
    pub error_code: ::std::option::Option<::std::string::String>,
}

impl Error {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("error_code")]
    };
}

::gaussdb_runtime::record! {
    Error { error_code }
}
