// Made from spec/openapi/dws.yaml#/components/schemas/DisasterRecoveryId by `cargo xtask generate`; not to be edited.

/// The disaster recovery task that was acted on, by its ID.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct DisasterRecoveryId {
    /// ID of the disaster recovery task.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
