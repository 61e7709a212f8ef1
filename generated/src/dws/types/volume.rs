// Made from spec/openapi/dws.yaml#/components/schemas/Volume by `cargo xtask generate`; not to be edited.

/// Type and size of the disks of a cluster to be created.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Volume {
    /// Type of disk, such as `SSD` for ultra-high I/O performance.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub volume: ::std::option::Option<crate::dws::types::VolumeVolume>,
    /// Capacity of the disk, in GB.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub capacity: ::std::option::Option<i64>,
}

impl Volume {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
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

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.limit(
            "volume",
            &self.volume,
            &[::gaussdb_runtime::generated::Limit::OneOf(&["SSD", "SAS", "SATA"])],
        );
    }
}
