// Made from spec/openapi/dws.yaml#/components/schemas/ClusterDisks/properties/volume by `cargo xtask generate`; not to be edited.

/// Type of disk, such as `SSD` for ultra-high I/O performance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterDisksVolume {
    /// Disks with ultra-high I/O performance.
    Ssd,
    /// Disks with high I/O performance.
    Sas,
    /// Disks with common I/O performance.
    Sata,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClusterDisksVolume {
        Ssd = "SSD",
        Sas = "SAS",
        Sata = "SATA",
    }
}
