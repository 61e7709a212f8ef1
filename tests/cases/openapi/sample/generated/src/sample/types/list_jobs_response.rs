// Made from openapi.yaml#/components/schemas/ListJobsResponse by `cargo xtask generate`; not to be edited.

/// The schema at `#/components/schemas/ListJobsResponse`.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListJobsResponse {
    /// `count` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
    /// `jobs` on the wire.
    #[serde(default)]
    pub jobs: ::std::vec::Vec<crate::sample::types::Job>,
}
