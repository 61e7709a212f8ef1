// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapUser by `cargo xtask generate`; not to be edited.

/// A database account of an HTAP instance, with its databases and permissions.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapUser {
    /// Name of the database account, which it logs in with.
    pub user_name: Option<String>,
    /// Names of the databases that the account may use.
    pub databases: Vec<String>,
    /// Permission on the data and settings: 0 reads and writes (StarRocks only), 1 reads only, 2 reads
    /// and changes settings, 3 does all of these (StarRocks only).
    ///
    /// - `1`: Reading only.
    /// - `2`: Reading and changing settings.
    /// - `0`: Reading and writing.
    /// - `3`: Reading, writing and changing settings.
    pub dml: Option<crate::gaussdb_mysql::types::HtapDataPermission>,
    /// Permission to define objects (DDL): 0 for no, 1 for yes.
    ///
    /// - `0`: Objects may not be defined.
    /// - `1`: Objects may be defined.
    pub ddl: Option<crate::gaussdb_mysql::types::HtapDefinitionPermission>,
}

impl HtapUser {
    /// Name of the database account, which it logs in with.
    #[inline]
    pub fn user_name(&self) -> Option<&str> {
        self.user_name.as_deref()
    }

    /// Names of the databases that the account may use.
    #[inline]
    pub fn databases(&self) -> &[String] {
        &self.databases
    }

    /// Permission on the data and settings: 0 reads and writes (StarRocks only), 1 reads only, 2 reads and changes
    /// settings, 3 does all of these (StarRocks only).
    #[inline]
    pub fn dml(&self) -> Option<crate::gaussdb_mysql::types::HtapDataPermission> {
        self.dml
    }

    /// Permission to define objects (DDL): 0 for no, 1 for yes.
    #[inline]
    pub fn ddl(&self) -> Option<crate::gaussdb_mysql::types::HtapDefinitionPermission> {
        self.ddl
    }
}

gaussdb_runtime::reflect_struct! {
    HtapUser {
        user_name: Member::new("user_name"),
        databases: Member::new("databases"),
        dml: Member::new("dml"),
        ddl: Member::new("ddl"),
    }
}
