// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ProxyNodeLegacy by `cargo xtask generate`; not to be edited.

/// A node of a proxy: role, state and place.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxyNodeLegacy {
    /// ID of the proxy node.
    pub id: Option<String>,
    /// State of the proxy node.
    pub status: Option<crate::gaussdb_mysql::types::ProxyNodeLegacyStatus>,
    /// Name of the proxy node.
    pub name: Option<String>,
    /// Role of the proxy node, `master` or `slave`.
    pub role: Option<crate::gaussdb_mysql::types::ProxyNodeRole>,
    /// Code of the availability zone that the proxy node is in, such as `az1`.
    pub az_code: Option<String>,
    /// Whether the proxy node is frozen: 0 for no, 1 for yes, 2 for frozen and to be deleted.
    ///
    /// - `0`: The node is not frozen.
    /// - `1`: The node is frozen.
    /// - `2`: The node is frozen and will be deleted.
    pub frozen_flag: Option<crate::gaussdb_mysql::types::ProxyNodeFreeze>,
}

impl ProxyNodeLegacy {
    /// ID of the proxy node.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// State of the proxy node.
    #[inline]
    pub fn status(&self) -> Option<&crate::gaussdb_mysql::types::ProxyNodeLegacyStatus> {
        self.status.as_ref()
    }

    /// Name of the proxy node.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Role of the proxy node, `master` or `slave`.
    #[inline]
    pub fn role(&self) -> Option<&crate::gaussdb_mysql::types::ProxyNodeRole> {
        self.role.as_ref()
    }

    /// Code of the availability zone that the proxy node is in, such as `az1`.
    #[inline]
    pub fn az_code(&self) -> Option<&str> {
        self.az_code.as_deref()
    }

    /// Whether the proxy node is frozen: 0 for no, 1 for yes, 2 for frozen and to be deleted.
    #[inline]
    pub fn frozen_flag(&self) -> Option<crate::gaussdb_mysql::types::ProxyNodeFreeze> {
        self.frozen_flag
    }
}

gaussdb_runtime::reflect_struct! {
    ProxyNodeLegacy {
        id: Member::new("id"),
        status: Member::new("status"),
        name: Member::new("name"),
        role: Member::new("role"),
        az_code: Member::new("az_code"),
        frozen_flag: Member::new("frozen_flag"),
    }
}
