// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/HtapUserPage by `cargo xtask generate`; not to be edited.

/// A page of database accounts of an HTAP instance.
#[derive(Clone)]
#[non_exhaustive]
pub struct HtapUserPage {
    /// Database accounts on this page.
    pub user_details: Vec<crate::gaussdb_mysql::types::HtapUser>,
    /// Number of all entries that match, on every page.
    pub total_count: Option<i64>,
}

impl HtapUserPage {
    /// Database accounts on this page.
    #[inline]
    pub fn user_details(&self) -> &[crate::gaussdb_mysql::types::HtapUser] {
        &self.user_details
    }

    /// Number of all entries that match, on every page.
    #[inline]
    pub fn total_count(&self) -> Option<i64> {
        self.total_count
    }
}

gaussdb_runtime::reflect_struct! {
    HtapUserPage {
        user_details: Member::new("user_details"),
        total_count: Member::new("total_count"),
    }
}
