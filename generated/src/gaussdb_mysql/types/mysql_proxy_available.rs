// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MysqlProxyAvailable by `cargo xtask generate`; not to be edited.

/// An availability zone in which a database node lives.
#[derive(Clone, Default)]
pub struct MysqlProxyAvailable {
    /// Code of the availability zone.
    pub code: ::std::option::Option<::std::string::String>,
    /// Name of the availability zone for people.
    pub description: ::std::option::Option<::std::string::String>,
}

impl MysqlProxyAvailable {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("code"), Member::new("description")]
    };
}

::gaussdb_runtime::record! {
    MysqlProxyAvailable { code, description }
}
