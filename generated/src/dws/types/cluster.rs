// Made from spec/openapi/dws.yaml#/components/schemas/Cluster by `cargo xtask generate`; not to be edited.

/// A new cluster, known by its ID only.
#[derive(Clone, Default)]
pub struct Cluster {
    /// ID of the cluster.
    pub id: ::std::option::Option<::std::string::String>,
}

impl Cluster {
    const MEMBERS: &'static [::gaussdb_runtime::generated::Member] = {
        use ::gaussdb_runtime::generated::*;
        &[Member::new("id")]
    };
}

::gaussdb_runtime::record! {
    Cluster { id }
}
