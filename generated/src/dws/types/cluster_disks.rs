// Made from spec/openapi/dws.yaml#/components/schemas/ClusterDisks by `cargo xtask generate`; not to be edited.

/// Type and size of the disks of a cluster to be created.
#[derive(Clone)]
pub struct ClusterDisks {
    /// Type of disk, such as `SSD` for ultra-high I/O performance.
    pub volume: Option<crate::dws::types::ClusterDisksVolume>,
    /// Capacity of the disk, in GB.
    pub capacity: Option<i64>,
}

impl ClusterDisks {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Type of disk, such as `SSD` for ultra-high I/O performance.
    pub fn volume(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::ClusterDisksVolume>,
    ) -> Self {
        self.volume = value.into_value();
        self
    }

    /// Capacity of the disk, in GB.
    pub fn capacity(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.capacity = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterDisks {
        volume: Member::new("volume").limits(&[OneOf(&["SSD", "SAS", "SATA"])]),
        capacity: Member::new("capacity"),
    }
}
