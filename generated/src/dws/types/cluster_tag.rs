// Made from spec/openapi/dws.yaml#/components/schemas/ClusterTag by `cargo xtask generate`; not to be edited.

/// A tag on a cluster, as a key with its value.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterTag {
    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no
    /// space at either end; not empty.
    ///
    /// 1 to 128 characters. Pattern: `^[A-Za-z0-9_一-鿿-]*$`.
    pub key: Option<String>,
    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with
    /// no space at either end; may be empty.
    ///
    /// At most 255 characters. Pattern: `^[A-Za-z0-9_一-鿿-]*$`.
    pub value: Option<String>,
}

impl ClusterTag {
    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no space at either
    /// end; not empty.
    #[inline]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with no space at
    /// either end; may be empty.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterTag {
        key: Member::new("key"),
        value: Member::new("value"),
    }
}
