// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/FlavorSize by `cargo xtask generate`; not to be edited.

/// vCPUs and memory of an instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlavorSize {
    /// Number of vCPUs that the flavor has.
    pub vcpus: Option<String>,
    /// Memory of the flavor in GB.
    pub ram: Option<String>,
}

impl FlavorSize {
    /// Number of vCPUs that the flavor has.
    #[inline]
    pub fn vcpus(&self) -> Option<&str> {
        self.vcpus.as_deref()
    }

    /// Memory of the flavor in GB.
    #[inline]
    pub fn ram(&self) -> Option<&str> {
        self.ram.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    FlavorSize {
        vcpus: Member::new("vcpus"),
        ram: Member::new("ram"),
    }
}
