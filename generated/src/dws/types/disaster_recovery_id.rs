// Made from spec/openapi/dws.yaml#/components/schemas/DisasterRecoveryId by `cargo xtask generate`; not to be edited.

/// The disaster recovery task that was acted on, by its ID.
#[derive(Clone)]
pub struct DisasterRecoveryId {
    /// ID of the disaster recovery task.
    pub id: ::std::option::Option<::std::string::String>,
}

static DISASTER_RECOVERY_ID_TABLE: ::gaussdb_runtime::codegen::Table = {
    use ::gaussdb_runtime::codegen::*;
    Table::new(
        &Shape {
            name: "DisasterRecoveryId",
            members: &[Member::new("id")],
        },
    )
};

::gaussdb_runtime::record! {
    DisasterRecoveryId = DISASTER_RECOVERY_ID_TABLE { id }
}
