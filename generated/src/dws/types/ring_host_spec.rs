// Made from spec/openapi/dws.yaml#/components/schemas/RingHostSpec by `cargo xtask generate`; not to be edited.

/// A host of a ring that a logical cluster is to use, with CPUs, memory and disk.
#[derive(Clone)]
pub struct RingHostSpec {
    /// Name of the host in the network, such as `host-172-16-11-62`.
    ///
    /// Required.
    pub host_name: Option<String>,
    /// IP address of the host in the backend network.
    ///
    /// Required.
    pub back_ip: Option<String>,
    /// Number of CPUs of the host.
    ///
    /// Required.
    pub cpu_cores: Option<i64>,
    /// Size of the memory of the host, such as 32.0; the reference names no unit.
    ///
    /// Required.
    pub memory: Option<f64>,
    /// Size of the disk of the host, such as 800.0; the reference names no unit.
    ///
    /// Required.
    pub disk_size: Option<f64>,
}

impl RingHostSpec {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the host in the network, such as `host-172-16-11-62`. Required.
    pub fn host_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.host_name = value.into_value();
        self
    }

    /// IP address of the host in the backend network. Required.
    pub fn back_ip(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.back_ip = value.into_value();
        self
    }

    /// Number of CPUs of the host. Required.
    pub fn cpu_cores(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.cpu_cores = value.into_value();
        self
    }

    /// Size of the memory of the host, such as 32.0; the reference names no unit. Required.
    pub fn memory(mut self, value: impl gaussdb_runtime::IntoValue<f64>) -> Self {
        self.memory = value.into_value();
        self
    }

    /// Size of the disk of the host, such as 800.0; the reference names no unit. Required.
    pub fn disk_size(mut self, value: impl gaussdb_runtime::IntoValue<f64>) -> Self {
        self.disk_size = value.into_value();
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
    RingHostSpec {
        host_name: Member::new("host_name").required(),
        back_ip: Member::new("back_ip").required(),
        cpu_cores: Member::new("cpu_cores").required(),
        memory: Member::new("memory").required(),
        disk_size: Member::new("disk_size").required(),
    }
}
