// Made from spec/openapi/dws.yaml#/components/schemas/PrivilegeGrant by `cargo xtask generate`; not to be edited.

/// A privilege to grant, and whether its holder may pass it on.
#[derive(Clone)]
pub struct PrivilegeGrant {
    /// Name of the privilege, which depends on the type of object: for a table `ALTER`, `ANALYZE`,
    /// `DELETE`, `DROP`, `INSERT`, `REFERENCES`, `SELECT`, `TRIGGER`, `TRUNCATE`, `UPDATE` or `VACUUM`;
    /// for a schema `ALTER`, `CREATE`, `DROP` or `USAGE`; for a database `CONNECT`, `CREATE` or
    /// `TEMPORARY`; for a function `EXECUTE`; `ALL PRIVILEGES` for all of them.
    ///
    /// Required.
    pub permission: Option<String>,
    /// Whether the right may be granted on to others (grant option).
    ///
    /// Required.
    pub grant_with: Option<bool>,
}

impl PrivilegeGrant {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name of the privilege, which depends on the type of object: for a table `ALTER`, `ANALYZE`, `DELETE`, `DROP`,
    /// `INSERT`, `REFERENCES`, `SELECT`, `TRIGGER`, `TRUNCATE`, `UPDATE` or `VACUUM`; for a schema `ALTER`, `CREATE`,
    /// `DROP` or `USAGE`; for a database `CONNECT`, `CREATE` or `TEMPORARY`; for a function `EXECUTE`; `ALL PRIVILEGES`
    /// for all of them. Required.
    pub fn permission(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.permission = value.into_value();
        self
    }

    /// Whether the right may be granted on to others (grant option). Required.
    pub fn grant_with(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.grant_with = value.into_value();
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
    PrivilegeGrant {
        permission: Member::new("permission").required(),
        grant_with: Member::new("grant_with").required(),
    }
}
