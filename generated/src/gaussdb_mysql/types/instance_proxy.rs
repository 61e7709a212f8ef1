// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/InstanceProxy by `cargo xtask generate`; not to be edited.

/// A proxy of an instance: ID, name and address.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstanceProxy {
    /// ID of the database proxy: 36 letters and digits ending in `po01`.
    pub pool_id: Option<String>,
    /// Name of the proxy, which can be changed with [`rename_proxy`](crate::gaussdb_mysql::Client::rename_proxy).
    pub name: Option<String>,
    /// IP address of the proxy, under which reads are separated from writes.
    pub address: Option<String>,
}

impl InstanceProxy {
    /// ID of the database proxy: 36 letters and digits ending in `po01`.
    #[inline]
    pub fn pool_id(&self) -> Option<&str> {
        self.pool_id.as_deref()
    }

    /// Name of the proxy, which can be changed with [`rename_proxy`](crate::gaussdb_mysql::Client::rename_proxy).
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// IP address of the proxy, under which reads are separated from writes.
    #[inline]
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    InstanceProxy {
        pool_id: Member::new("pool_id"),
        name: Member::new("name"),
        address: Member::new("address"),
    }
}
