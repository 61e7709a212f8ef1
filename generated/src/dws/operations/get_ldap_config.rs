// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1ldap-conf/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "getLdapConfig",
        ::gaussdb_runtime::generated::Method::Get,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/ldap-conf",
    )
};

impl crate::dws::Client {
    /// Get LDAP identity source
    ///
    /// Returns the LDAP server settings of a cluster, with the name of the uploaded SSL certificate
    /// file.
    ///
    /// `GET /v1/{project_id}/clusters/{cluster_id}/db-manager/ldap-conf`
    ///
    /// - Documented in: section 5.15.13 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn get_ldap_config(&self) -> GetLdapConfig<'_> {
        GetLdapConfig {
            client: self,
            input: <GetLdapConfigInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`get_ldap_config`](crate::dws::Client::get_ldap_config).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct GetLdapConfig<'a> {
    client: &'a crate::dws::Client,
    input: GetLdapConfigInput,
}

impl GetLdapConfig<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: GetLdapConfigInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::GetLdapConfigResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::GetLdapConfigResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`get_ldap_config`](crate::dws::Client::get_ldap_config) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLdapConfigInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
}

impl ::gaussdb_runtime::generated::Input for GetLdapConfigInput {
    type Output = crate::dws::types::GetLdapConfigResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// The LDAP server from which users are taken, and which of its entries count.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct GetLdapConfigResponse {
    /// IP address of the LDAP server, such as `192.168.1.1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub host: ::std::option::Option<::std::string::String>,
    /// Port of the LDAP server, such as 636.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub port: ::std::option::Option<i64>,
    /// Name of the administrator account on the LDAP server, such as
    /// `CN=Administrator,CN=Users,DC=example,DC=com`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub admin_name: ::std::option::Option<::std::string::String>,
    /// Password of the administrator account on the LDAP server, masked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub admin_password: ::std::option::Option<::gaussdb_runtime::Secret>,
    /// Distinguished name of the LDAP node to query, such as `OU=Users,DC=example,DC=com`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub base_dn: ::std::option::Option<::std::string::String>,
    /// Condition that LDAP entries must meet, such as `(&(objectClass=user))`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filter: ::std::option::Option<::std::string::String>,
    /// LDAP attribute that holds the user name, such as `sAMAccountName`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_attribute: ::std::option::Option<::std::string::String>,
    /// Whether the connection to the LDAP server is encrypted with SSL.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub use_ssl: ::std::option::Option<bool>,
    /// Name of the SSL certificate file that was uploaded.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ssl_cert: ::std::option::Option<::std::string::String>,
    /// Whether users are synchronized automatically with the identity source.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_sync: ::std::option::Option<bool>,
}
