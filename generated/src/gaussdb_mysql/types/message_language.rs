// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/MessageLanguage by `cargo xtask generate`; not to be edited.

/// Language of the messages in the answer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum MessageLanguage {
    /// American English.
    EnUs,
    /// Simplified Chinese.
    ZhCn,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    MessageLanguage {
        EnUs = "en-us",
        ZhCn = "zh-cn",
    }
}
