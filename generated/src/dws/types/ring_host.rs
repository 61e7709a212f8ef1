// Made from spec/openapi/dws.yaml#/components/schemas/RingHost by `cargo xtask generate`; not to be edited.

/// A host of a ring, with CPUs, memory and disk.
#[derive(Clone)]
#[non_exhaustive]
pub struct RingHost {
    /// Name of the host in the network, such as `host-172-16-11-62`.
    pub host_name: Option<String>,
    /// IP address of the host in the backend network.
    pub back_ip: Option<String>,
    /// Number of CPUs of the host.
    pub cpu_cores: Option<i64>,
    /// Size of the memory of the host, such as 32.0; the reference names no unit.
    pub memory: Option<f64>,
    /// Size of the disk of the host, such as 800.0; the reference names no unit.
    pub disk_size: Option<f64>,
}

impl RingHost {
    /// Name of the host in the network, such as `host-172-16-11-62`.
    #[inline]
    pub fn host_name(&self) -> Option<&str> {
        self.host_name.as_deref()
    }

    /// IP address of the host in the backend network.
    #[inline]
    pub fn back_ip(&self) -> Option<&str> {
        self.back_ip.as_deref()
    }

    /// Number of CPUs of the host.
    #[inline]
    pub fn cpu_cores(&self) -> Option<i64> {
        self.cpu_cores
    }

    /// Size of the memory of the host, such as 32.0; the reference names no unit.
    #[inline]
    pub fn memory(&self) -> Option<f64> {
        self.memory
    }

    /// Size of the disk of the host, such as 800.0; the reference names no unit.
    #[inline]
    pub fn disk_size(&self) -> Option<f64> {
        self.disk_size
    }
}

gaussdb_runtime::reflect_struct! {
    RingHost {
        host_name: Member::new("host_name"),
        back_ip: Member::new("back_ip"),
        cpu_cores: Member::new("cpu_cores"),
        memory: Member::new("memory"),
        disk_size: Member::new("disk_size"),
    }
}
