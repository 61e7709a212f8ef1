// Made from spec/openapi/dws.yaml#/components/schemas/Volume by `cargo xtask generate`; not to be edited.

/// Type and size of the disks of a cluster to be created.
#[derive(Clone)]
pub struct Volume {
    /// Type of disk, such as `SSD` for ultra-high I/O performance.
    pub volume: ::std::option::Option<crate::dws::types::VolumeVolume>,
    /// Capacity of the disk, in GB.
    pub capacity: ::std::option::Option<i64>,
}

impl Volume {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Type of disk, such as `SSD` for ultra-high I/O performance.
    pub fn volume(
        mut self,
        value: impl ::std::convert::Into<crate::dws::types::VolumeVolume>,
    ) -> Self {
        self.volume = ::std::option::Option::Some(value.into());
        self
    }

    /// Capacity of the disk, in GB.
    #[inline]
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = ::std::option::Option::Some(value);
        self
    }

    /// Ends with everything in place; otherwise the error lists what is missing or breaks a documented constraint.
    /// A request is checked in any case, so this may be left out.
    #[inline]
    pub fn build(self) -> ::std::result::Result<Self, ::gaussdb_runtime::Error> {
        ::gaussdb_runtime::codegen::build(self)
    }

    /// Everything that is missing or breaks a documented constraint. `send` asks this before it sends.
    #[inline]
    pub fn validate(&self) -> ::std::vec::Vec<::gaussdb_runtime::Violation> {
        ::gaussdb_runtime::codegen::validate(self, "")
    }
}

::gaussdb_runtime::reflect_struct! {
    Volume {
        volume: Member::new("volume").limits(&[OneOf(&["SSD", "SAS", "SATA"])]),
        capacity: Member::new("capacity"),
    }
}
