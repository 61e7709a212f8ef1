// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProxyFlavor by `cargo xtask generate`; not to be edited.

/// A proxy flavor: vCPUs, memory, and its state in each availability zone.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxyFlavor {
    /// Number of vCPUs that the flavor has.
    pub vcpus: Option<String>,
    /// Memory of the flavor in GB.
    pub ram: Option<String>,
    /// Database engine that the flavor is for.
    pub db_type: Option<String>,
    /// ID of the proxy flavor.
    pub id: Option<String>,
    /// Code of the proxy flavor, as [`create_proxy`](crate::gaussdb_mysql::Client::create_proxy) takes it.
    pub spec_code: Option<String>,
    /// State of the flavor in each availability zone, with the zone code as the key.
    pub az_status: std::collections::BTreeMap<
        String,
        crate::gaussdb_mysql::types::ProxyFlavorAzStatus,
    >,
}

impl ProxyFlavor {
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

    /// Database engine that the flavor is for.
    #[inline]
    pub fn db_type(&self) -> Option<&str> {
        self.db_type.as_deref()
    }

    /// ID of the proxy flavor.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Code of the proxy flavor, as [`create_proxy`](crate::gaussdb_mysql::Client::create_proxy) takes it.
    #[inline]
    pub fn spec_code(&self) -> Option<&str> {
        self.spec_code.as_deref()
    }

    /// State of the flavor in each availability zone, with the zone code as the key.
    #[inline]
    pub fn az_status(
        &self,
    ) -> &std::collections::BTreeMap<
        String,
        crate::gaussdb_mysql::types::ProxyFlavorAzStatus,
    > {
        &self.az_status
    }
}

gaussdb_runtime::reflect_struct! {
    ProxyFlavor {
        vcpus: Member::new("vcpus"),
        ram: Member::new("ram"),
        db_type: Member::new("db_type"),
        id: Member::new("id"),
        spec_code: Member::new("spec_code"),
        az_status: Member::new("az_status"),
    }
}
