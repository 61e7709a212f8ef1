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
