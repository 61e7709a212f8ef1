// Made from spec/openapi/dws.yaml#/components/schemas/Cluster by `cargo xtask generate`; not to be edited.

/// A new cluster, known by its ID only.
#[derive(Clone)]
pub struct Cluster {
    /// ID of the new cluster; poll [`get_cluster`](crate::dws::Client::get_cluster) with it.
    pub id: ::std::option::Option<::std::string::String>,
}

static CLUSTER_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "Cluster",
            members: &[Member::new("id")],
        },
    )
};

::gaussdb_runtime::record! {
    Cluster = CLUSTER_TABLE { id }
}
