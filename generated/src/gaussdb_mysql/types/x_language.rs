// Made from spec/openapi/gaussdb-mysql.yaml#/components/parameters/X-Language/schema by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/parameters/X-Language/schema`.
///
/// The same values stand in 2 places:
///
/// - `#/components/parameters/X-Language/schema`
/// - `#/components/parameters/X-Language_header/schema`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum XLanguage {
    /// American English.
    EnUs,
    /// Simplified Chinese.
    ZhCn,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl XLanguage {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("en-us", Self::EnUs),
        ("zh-cn", Self::ZhCn),
    ];
}

::gaussdb_runtime::open_enum! {
    XLanguage
}
