// Made from spec/openapi/gaussdb-mysql.yaml#/components/schemas/ConfigurationSummary2 by `cargo xtask generate`; not to be edited.

/// A single parameter template, with its engine version and times, but without parameter values.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ConfigurationSummary2 {
    /// ID of the parameter template: 36 letters and digits ending in `pr07`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the parameter template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Description of the parameter template.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Database engine and version that the template is for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub datastore: ::std::option::Option<crate::gaussdb_mysql::types::DatastoreResult>,
    /// Time of creation, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::std::string::String>,
    /// Time of the last change, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is a UTC offset such as `+0800`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated: ::std::option::Option<::std::string::String>,
}
