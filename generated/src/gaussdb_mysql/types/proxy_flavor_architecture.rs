// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProxyFlavorArchitecture by `cargo xtask generate`; not to be edited.

/// Architecture of the CPUs of a group of proxy flavors.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyFlavorArchitecture {
    /// Dedicated flavors on Arm CPUs.
    Arm,
    /// Dedicated flavors on x86 CPUs.
    X86,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyFlavorArchitecture {
        Arm = "arm",
        X86 = "x86",
    }
}
