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

gaussdb_runtime::reflect_struct! {
    FlavorAttribute {
        code: Member::new("code"),
        value: Member::new("value"),
    }
}
