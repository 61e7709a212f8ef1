// Made from spec/openapi/dws.yaml#/components/schemas/Endpoints by `cargo xtask generate`; not to be edited.

/// Private address of a cluster, also as a JDBC URL.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct Endpoints {
    /// Address and port for connections in the private network, such as `192.168.0.10:8000`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connect_info: ::std::option::Option<::std::string::String>,
    /// URL for JDBC connections in the private network, by default in the form
    /// `jdbc:postgresql://<connect_info>/<YOUR_DATABASE_NAME>`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub jdbc_url: ::std::option::Option<::std::string::String>,
}
