// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1db-manager~1oneaccess-conf/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.15.14",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateOneAccessConfig",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/db-manager/oneaccess-conf",
    )
};

impl crate::dws::Client {
    /// Set OneAccess as identity source
    ///
    /// Sets the OneAccess application (identity service) from which database users are taken, and
    /// whether they are synchronized automatically. To synchronize at once, call
    /// [`sync_identity_source`](crate::dws::Client::sync_identity_source). The response has no body.
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/db-manager/oneaccess-conf`
    ///
    /// - Documented in: section 5.15.14 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .update_one_access_config()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .host("192.168.0.77")
    ///     .client_id("948fe603-f61d-c036-b5c5-96dc09fe3ce3")
    ///     .client_secret("client-secret")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_one_access_config(&self) -> UpdateOneAccessConfig {
        UpdateOneAccessConfig {
            client: self.clone(),
            input: <UpdateOneAccessConfigInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_one_access_config`](crate::dws::Client::update_one_access_config).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOneAccessConfig {
    client: crate::dws::Client,
    input: UpdateOneAccessConfigInput,
}

impl UpdateOneAccessConfig {
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

    /// Domain name under which users reach OneAccess. Required.
    pub fn host(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.host = value.into_value();
        self
    }

    /// ID of the application in OneAccess from which users are taken. Required.
    pub fn client_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.client_id = value.into_value();
        self
    }

    /// Secret that belongs to the OneAccess application in `client_id`. Required.
    pub fn client_secret(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.input.body.client_secret = value.into_value();
        self
    }

    /// ID of the organization in OneAccess.
    pub fn org_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.org_id = value.into_value();
        self
    }

    /// Whether users are synchronized automatically with the identity source.
    pub fn auto_sync(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.auto_sync = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateOneAccessConfigInput) -> Self {
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

/// The input of [`update_one_access_config`](crate::dws::Client::update_one_access_config).
#[derive(Clone)]
pub struct UpdateOneAccessConfigInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateOneAccessConfigRequest,
}

impl UpdateOneAccessConfigInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateOneAccessConfigInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateOneAccessConfigInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// OneAccess application from which to take users, and whether to synchronize them automatically.
#[derive(Clone)]
pub struct UpdateOneAccessConfigRequest {
    /// Domain name under which users reach OneAccess.
    ///
    /// Required.
    pub host: Option<String>,
    /// ID of the application in OneAccess from which users are taken.
    ///
    /// Required.
    pub client_id: Option<String>,
    /// Secret that belongs to the OneAccess application in `client_id`.
    ///
    /// Required.
    pub client_secret: Option<gaussdb_runtime::Secret>,
    /// ID of the organization in OneAccess.
    pub org_id: Option<String>,
    /// Whether users are synchronized automatically with the identity source.
    pub auto_sync: Option<bool>,
}

impl UpdateOneAccessConfigRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateOneAccessConfigRequest {
        host: Member::new("host").required(),
        client_id: Member::new("client_id").required(),
        client_secret: Member::new("client_secret").required(),
        org_id: Member::new("org_id"),
        auto_sync: Member::new("auto_sync"),
    }
}
