// Made from spec/openapi/dws.yaml#/components/schemas/RingHost by `cargo xtask generate`; not to be edited.

/// A host of a ring that a logical cluster is to use, with CPUs, memory and disk.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RingHost {
    /// Name of the host in the network, such as `host-172-16-11-62`.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub host_name: ::std::option::Option<::std::string::String>,
    /// IP address of the host in the backend network.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub back_ip: ::std::option::Option<::std::string::String>,
    /// Number of CPUs of the host.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cpu_cores: ::std::option::Option<i64>,
    /// Size of the memory of the host, such as 32.0; the reference names no unit.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub memory: ::std::option::Option<f64>,
    /// Size of the disk of the host, such as 800.0; the reference names no unit.
    ///
    /// Required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disk_size: ::std::option::Option<f64>,
}

impl RingHost {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Name of the host in the network, such as `host-172-16-11-62`. Required.
    pub fn host_name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_name = ::std::option::Option::Some(value.into());
        self
    }

    /// IP address of the host in the backend network. Required.
    pub fn back_ip(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.back_ip = ::std::option::Option::Some(value.into());
        self
    }

    /// Number of CPUs of the host. Required.
    #[inline]
    pub fn cpu_cores(mut self, value: i64) -> Self {
        self.cpu_cores = ::std::option::Option::Some(value);
        self
    }

    /// Size of the memory of the host, such as 32.0; the reference names no unit. Required.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = ::std::option::Option::Some(value);
        self
    }

    /// Size of the disk of the host, such as 800.0; the reference names no unit. Required.
    #[inline]
    pub fn disk_size(mut self, value: f64) -> Self {
        self.disk_size = ::std::option::Option::Some(value);
        self
    }

    /// Reports what is missing or breaks a documented constraint.
    #[doc(hidden)]
    #[inline]
    pub fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("host_name", self.host_name.is_some());
        v.require("back_ip", self.back_ip.is_some());
        v.require("cpu_cores", self.cpu_cores.is_some());
        v.require("memory", self.memory.is_some());
        v.require("disk_size", self.disk_size.is_some());
    }
}
