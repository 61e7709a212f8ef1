// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Volume by `cargo xtask generate`; not to be edited.

/// Storage of a node, with its type and size.
#[derive(Clone)]
pub struct Volume {
    /// Disk type of the storage.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Size of the disk of a StarRocks node, such as `500000000000`; in the list of instances, the
    /// space in use in GB.
    pub size: ::std::option::Option<::std::string::String>,
}

static VOLUME_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "Volume",
            members: &[Member::new("type"), Member::new("size")],
        },
    )
};

::gaussdb_runtime::record! {
    Volume = VOLUME_TABLE { r#type, size }
}
