// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/Resource by `cargo xtask generate`; not to be edited.

/// Quota for one kind of resource: the number in use and the number allowed.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Resource {
    /// Kind of resource that the quota limits; only `instance` exists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<crate::gaussdb_mysql::types::ResourceType>,
    /// Number of such resources that exist.
    ///
    /// At least 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub used: ::std::option::Option<i64>,
    /// Largest number of such resources that the project may have; -1 means unlimited.
    ///
    /// At least -1. At most 100000.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quota: ::std::option::Option<i32>,
}
