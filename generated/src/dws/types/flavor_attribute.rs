// Made from spec/openapi/dws.yaml#/components/schemas/FlavorAttribute by `cargo xtask generate`; not to be edited.

/// An attribute of a flavor, such as CPUs or memory.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlavorAttribute {
    /// Name of the property, such as `cpuNum` or `memSize`.
    pub code: Option<String>,
    /// Value that belongs to the name beside it.
    pub value: Option<String>,
}

impl FlavorAttribute {
    /// Name of the property, such as `cpuNum` or `memSize`.
    #[inline]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Value that belongs to the name beside it.
    #[inline]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    FlavorAttribute {
        code: Member::new("code"),
        value: Member::new("value"),
    }
}
