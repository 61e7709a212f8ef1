// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Tag by `cargo xtask generate`; not to be edited.

/// A tag of an instance, as a key with its value.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag, from 1 to 36 characters.
    pub key: Option<String>,
    /// Value of the tag, at most 43 characters; it may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// Key of the tag, from 1 to 36 characters.
    #[inline]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Value of the tag, at most 43 characters; it may be empty.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    Tag {
        key: Member::new("key"),
        value: Member::new("value"),
    }
}
