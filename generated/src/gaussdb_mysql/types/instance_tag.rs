// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceTag by `cargo xtask generate`; not to be edited.

/// A key with its value, set on an instance by a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceTag {
    /// Key of the tag, from 1 to 36 characters.
    ///
    /// 1 to 36 characters.
    pub key: Option<String>,
    /// Value of the tag, at most 43 characters; it may be empty.
    ///
    /// At most 43 characters.
    pub value: Option<String>,
}

impl InstanceTag {
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
    InstanceTag {
        key: Member::new("key"),
        value: Member::new("value"),
    }
}
