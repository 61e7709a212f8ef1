// Made from spec/openapi/dws.yaml#/components/schemas/ClusterId by `cargo xtask generate`; not to be edited.

/// A new cluster, known by its ID only.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterId {
    /// ID of the new cluster; poll [`get_cluster`](crate::dws::Client::get_cluster) with it.
    pub id: Option<String>,
}

impl ClusterId {
    /// ID of the new cluster; poll [`get_cluster`](crate::dws::Client::get_cluster) with it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterId {
        id: Member::new("id"),
    }
}
