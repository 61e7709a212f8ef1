// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1ldap-conf/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.12",
    content_type: Some("multipart/form-data"),
    files: &["ssl_cert"],
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateLdapConfig",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/ldap-conf",
    )
};

impl crate::dws::Client {
    /// Set LDAP as identity source
    ///
    /// Sets the LDAP server from which database users are taken, how to log in to it and which entries
    /// count, and whether users are synchronized automatically. The settings travel as form data,
    /// because an SSL certificate file can be part of them; the administrator name is a query
    /// parameter. To synchronize at once, call [`sync_identity_source`](crate::dws::Client::sync_identity_source). The
    /// response has no body.
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/db-manager/ldap-conf`
    ///
    /// - Documented in: section 5.15.12 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .update_ldap_config()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .admin_name("CN=Administrator,CN=Users,DC=example,DC=com")
    ///     .host("192.168.0.77")
    ///     .port(8000)
    ///     .admin_password("admin-password")
    ///     .base_dn("OU=Users,DC=example,DC=com")
    ///     .filter("(&(objectClass=user))")
    ///     .user_attribute("sAMAccountName")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_ldap_config(&self) -> UpdateLdapConfig {
        UpdateLdapConfig {
            client: self.clone(),
            input: <UpdateLdapConfigInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_ldap_config`](crate::dws::Client::update_ldap_config).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLdapConfig {
    client: crate::dws::Client,
    input: UpdateLdapConfigInput,
}

impl UpdateLdapConfig {
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

    /// Name of the administrator account on the LDAP server, such as `CN=Administrator,CN=Users,DC=example,DC=com`.
    /// Required.
    pub fn admin_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.admin_name = value.into_value();
        self
    }

    /// IP address of the LDAP server, such as `192.168.1.1`. Required.
    pub fn host(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.host = value.into_value();
        self
    }

    /// Port of the LDAP server, such as 636. Required.
    pub fn port(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.port = value.into_value();
        self
    }

    /// Password of the administrator account on the LDAP server. Required.
    pub fn admin_password(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.admin_password = value.into_value();
        self
    }

    /// Distinguished name of the LDAP node to query, such as `OU=Users,DC=example,DC=com`. Required.
    pub fn base_dn(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.base_dn = value.into_value();
        self
    }

    /// Condition that LDAP entries must meet, such as `(&(objectClass=user))`. Required.
    pub fn filter(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.filter = value.into_value();
        self
    }

    /// LDAP attribute that holds the user name, such as `sAMAccountName`. Required.
    pub fn user_attribute(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.user_attribute = value.into_value();
        self
    }

    /// Whether the connection to the LDAP server is encrypted with SSL.
    pub fn use_ssl(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.use_ssl = value.into_value();
        self
    }

    /// SSL certificate to upload for the connection to the LDAP server.
    pub fn ssl_cert(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.ssl_cert = value.into_value();
        self
    }

    /// Whether users are synchronized automatically with the identity source.
    pub fn auto_sync(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.auto_sync = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateLdapConfigInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_ldap_config`](crate::dws::Client::update_ldap_config).
#[derive(Clone)]
pub struct UpdateLdapConfigInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the administrator account on the LDAP server, such as
    /// `CN=Administrator,CN=Users,DC=example,DC=com`.
    ///
    /// Required. At least 1 character.
    pub admin_name: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateLdapConfigRequest,
}

impl UpdateLdapConfigInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateLdapConfigInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        admin_name: Member::query("admin_name").required().limits(&[MinLength(1)]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateLdapConfigInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// LDAP server from which to take users, how to log in to it, and which of its entries count.
#[derive(Clone)]
pub struct UpdateLdapConfigRequest {
    /// IP address of the LDAP server, such as `192.168.1.1`.
    ///
    /// Required.
    pub host: Option<String>,
    /// Port of the LDAP server, such as 636.
    ///
    /// Required.
    pub port: Option<i64>,
    /// Password of the administrator account on the LDAP server.
    ///
    /// Required.
    pub admin_password: Option<gaussdb_runtime::Secret>,
    /// Distinguished name of the LDAP node to query, such as `OU=Users,DC=example,DC=com`.
    ///
    /// Required.
    pub base_dn: Option<String>,
    /// Condition that LDAP entries must meet, such as `(&(objectClass=user))`.
    ///
    /// Required.
    pub filter: Option<String>,
    /// LDAP attribute that holds the user name, such as `sAMAccountName`.
    ///
    /// Required.
    pub user_attribute: Option<String>,
    /// Whether the connection to the LDAP server is encrypted with SSL.
    pub use_ssl: Option<bool>,
    /// SSL certificate to upload for the connection to the LDAP server.
    pub ssl_cert: Option<String>,
    /// Whether users are synchronized automatically with the identity source.
    pub auto_sync: Option<bool>,
}

impl UpdateLdapConfigRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateLdapConfigRequest {
        host: Member::new("host").required(),
        port: Member::new("port").required(),
        admin_password: Member::new("admin_password").required(),
        base_dn: Member::new("base_dn").required(),
        filter: Member::new("filter").required(),
        user_attribute: Member::new("user_attribute").required(),
        use_ssl: Member::new("use_ssl"),
        ssl_cert: Member::new("ssl_cert"),
        auto_sync: Member::new("auto_sync"),
    }
}
