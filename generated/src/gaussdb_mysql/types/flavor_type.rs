// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/FlavorType by `cargo xtask generate`; not to be edited.

/// Architecture of the CPUs of a flavor.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FlavorType {
    /// Dedicated flavor on Arm CPUs.
    Arm,
    /// Dedicated flavor on x86 CPUs.
    X86,
    /// General-purpose flavor on x86 CPUs.
    GeneralX86,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    FlavorType {
        Arm = "arm",
        X86 = "x86",
        GeneralX86 = "generalX86",
    }
}
