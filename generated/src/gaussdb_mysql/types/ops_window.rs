// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/OpsWindow by `cargo xtask generate`; not to be edited.

/// Period in which maintenance of an HTAP instance may run.
#[derive(Clone, Default)]
pub struct OpsWindow {
    /// Days to which the maintenance window applies.
    pub period: ::std::option::Option<::std::string::String>,
    /// Time of day at which the maintenance window starts.
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Time of day at which the maintenance window ends.
    pub end_time: ::std::option::Option<::std::string::String>,
}

impl OpsWindow {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("period"), Member::new("start_time"), Member::new("end_time")]
    };
}

::gaussdb_runtime::record! {
    OpsWindow { period, start_time, end_time }
}
