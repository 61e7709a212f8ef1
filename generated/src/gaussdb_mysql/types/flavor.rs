// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Flavor by `cargo xtask generate`; not to be edited.

/// A flavor: vCPUs, memory, CPU architecture, and the zones where it is on sale.
#[derive(Clone)]
#[non_exhaustive]
pub struct Flavor {
    /// Number of vCPUs that the flavor has.
    pub vcpus: Option<String>,
    /// Memory of the flavor in GB.
    pub ram: Option<String>,
    /// Kind of flavor: `x86` and `arm` are dedicated flavors of that CPU architecture, `generalX86` is
    /// general-purpose on x86.
    pub r#type: Option<crate::gaussdb_mysql::types::FlavorType>,
    /// ID of the flavor, which is unique; HTAP instances are created with it.
    pub id: Option<String>,
    /// Code of the flavor, made of product, size, CPU architecture and GB of memory for each vCPU, such
    /// as `gaussdb.sr-be.xlarge.x86.4`.
    pub spec_code: Option<String>,
    /// Version of the database engine that the flavor is for.
    pub version_name: Option<String>,
    /// Kind of instance that the flavor is for: `Cluster` or `Single`.
    pub instance_mode: Option<crate::gaussdb_mysql::types::FlavorInstanceMode>,
    /// State of the flavor in each availability zone, with the zone code as the key.
    pub az_status: std::collections::BTreeMap<
        String,
        crate::gaussdb_mysql::types::FlavorAvailability,
    >,
}

impl Flavor {
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

    /// Kind of flavor: `x86` and `arm` are dedicated flavors of that CPU architecture, `generalX86` is general-purpose
    /// on x86.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::gaussdb_mysql::types::FlavorType> {
        self.r#type.as_ref()
    }

    /// ID of the flavor, which is unique; HTAP instances are created with it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Code of the flavor, made of product, size, CPU architecture and GB of memory for each vCPU, such as
    /// `gaussdb.sr-be.xlarge.x86.4`.
    #[inline]
    pub fn spec_code(&self) -> Option<&str> {
        self.spec_code.as_deref()
    }

    /// Version of the database engine that the flavor is for.
    #[inline]
    pub fn version_name(&self) -> Option<&str> {
        self.version_name.as_deref()
    }

    /// Kind of instance that the flavor is for: `Cluster` or `Single`.
    #[inline]
    pub fn instance_mode(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::FlavorInstanceMode> {
        self.instance_mode.as_ref()
    }

    /// State of the flavor in each availability zone, with the zone code as the key.
    #[inline]
    pub fn az_status(
        &self,
    ) -> &std::collections::BTreeMap<
        String,
        crate::gaussdb_mysql::types::FlavorAvailability,
    > {
        &self.az_status
    }
}

gaussdb_runtime::reflect_struct! {
    Flavor {
        vcpus: Member::new("vcpus"),
        ram: Member::new("ram"),
        r#type: Member::new("type"),
        id: Member::new("id"),
        spec_code: Member::new("spec_code"),
        version_name: Member::new("version_name"),
        instance_mode: Member::new("instance_mode"),
        az_status: Member::new("az_status"),
    }
}
