// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1ldap-conf/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.13",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getLdapConfig",
        gaussdb_runtime::codegen::Method::Get,
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
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_ldap_config()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_ldap_config(&self) -> GetLdapConfig {
        GetLdapConfig {
            client: self.clone(),
            input: <GetLdapConfigInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_ldap_config`](crate::dws::Client::get_ldap_config).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLdapConfig {
    client: crate::dws::Client,
    input: GetLdapConfigInput,
}

impl GetLdapConfig {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetLdapConfigInput) -> Self {
        self.input = input;
        self
    }

    /// Sets what is different for this call: limits, retries, validation, and what the request has beside its
    /// parameters.
    #[inline]
    pub fn with_options(mut self, options: gaussdb_runtime::CallOptions) -> Self {
        self.client = self.client.with_options(options);
        self
    }

    /// Sends the request.
    #[inline]
    pub fn send(
        self,
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetLdapConfigResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::GetLdapConfigResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_ldap_config`](crate::dws::Client::get_ldap_config).
#[derive(Clone)]
pub struct GetLdapConfigInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl GetLdapConfigInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetLdapConfigInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetLdapConfigInput {
    type Output = crate::dws::types::GetLdapConfigResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The LDAP server from which users are taken, and which of its entries count.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetLdapConfigResponse {
    /// IP address of the LDAP server, such as `192.168.1.1`.
    pub host: Option<String>,
    /// Port of the LDAP server, such as 636.
    pub port: Option<i64>,
    /// Name of the administrator account on the LDAP server, such as
    /// `CN=Administrator,CN=Users,DC=example,DC=com`.
    pub admin_name: Option<String>,
    /// Password of the administrator account on the LDAP server, masked.
    pub admin_password: Option<gaussdb_runtime::Secret>,
    /// Distinguished name of the LDAP node to query, such as `OU=Users,DC=example,DC=com`.
    pub base_dn: Option<String>,
    /// Condition that LDAP entries must meet, such as `(&(objectClass=user))`.
    pub filter: Option<String>,
    /// LDAP attribute that holds the user name, such as `sAMAccountName`.
    pub user_attribute: Option<String>,
    /// Whether the connection to the LDAP server is encrypted with SSL.
    pub use_ssl: Option<bool>,
    /// Name of the SSL certificate file that was uploaded.
    pub ssl_cert: Option<String>,
    /// Whether users are synchronized automatically with the identity source.
    pub auto_sync: Option<bool>,
}

impl GetLdapConfigResponse {
    /// IP address of the LDAP server, such as `192.168.1.1`.
    #[inline]
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// Port of the LDAP server, such as 636.
    #[inline]
    pub fn port(&self) -> Option<i64> {
        self.port
    }

    /// Name of the administrator account on the LDAP server, such as `CN=Administrator,CN=Users,DC=example,DC=com`.
    #[inline]
    pub fn admin_name(&self) -> Option<&str> {
        self.admin_name.as_deref()
    }

    /// Password of the administrator account on the LDAP server, masked.
    #[inline]
    pub fn admin_password(&self) -> Option<&gaussdb_runtime::Secret> {
        self.admin_password.as_ref()
    }

    /// Distinguished name of the LDAP node to query, such as `OU=Users,DC=example,DC=com`.
    #[inline]
    pub fn base_dn(&self) -> Option<&str> {
        self.base_dn.as_deref()
    }

    /// Condition that LDAP entries must meet, such as `(&(objectClass=user))`.
    #[inline]
    pub fn filter(&self) -> Option<&str> {
        self.filter.as_deref()
    }

    /// LDAP attribute that holds the user name, such as `sAMAccountName`.
    #[inline]
    pub fn user_attribute(&self) -> Option<&str> {
        self.user_attribute.as_deref()
    }

    /// Whether the connection to the LDAP server is encrypted with SSL.
    #[inline]
    pub fn use_ssl(&self) -> Option<bool> {
        self.use_ssl
    }

    /// Name of the SSL certificate file that was uploaded.
    #[inline]
    pub fn ssl_cert(&self) -> Option<&str> {
        self.ssl_cert.as_deref()
    }

    /// Whether users are synchronized automatically with the identity source.
    #[inline]
    pub fn auto_sync(&self) -> Option<bool> {
        self.auto_sync
    }
}

gaussdb_runtime::reflect_struct! {
    GetLdapConfigResponse {
        host: Member::new("host"),
        port: Member::new("port"),
        admin_name: Member::new("admin_name"),
        admin_password: Member::new("admin_password"),
        base_dn: Member::new("base_dn"),
        filter: Member::new("filter"),
        user_attribute: Member::new("user_attribute"),
        use_ssl: Member::new("use_ssl"),
        ssl_cert: Member::new("ssl_cert"),
        auto_sync: Member::new("auto_sync"),
    }
}
