// Made from openapi.yaml#/components/schemas/Job by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/schemas/Job`.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Job {
    /// `id` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// `state` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
}
