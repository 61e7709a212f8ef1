// Made from spec/openapi/gaussdb-mysql.yaml#/components/parameters/X-Language/schema by `cargo xtask generate`; not to be edited.

/// Language of messages in the response, `en-us` (the default) or `zh-cn`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum XLanguage {
    /// American English.
    EnUs,
    /// Simplified Chinese.
    ZhCn,
    /// A value that this crate does not know, as received.
    Unknown(::std::string::String),
}

::gaussdb_runtime::open_enum! {
    XLanguage {
        EnUs = "en-us",
        ZhCn = "zh-cn",
    }
}
