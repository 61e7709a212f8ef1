// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Proxy/properties/consistence_mode by `cargo xtask generate`; not to be edited.

/// Consistency of reads through the proxy: \`session\` while session consistency is on, \`global\`
/// or \`eventual\` while it is off. If it is empty, the switch of session consistency decides.
/// Default: \`\`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ConsistenceMode {
    /// Reads see earlier writes of the same session.
    Session,
    /// Reads see earlier writes of all sessions.
    Global,
    /// Reads may miss writes that are still on their way.
    Eventual,
    /// `session_consistence` decides.
    Empty,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ConsistenceMode {
        Session = "session",
        Global = "global",
        Eventual = "eventual",
        Empty = "",
    }
}
