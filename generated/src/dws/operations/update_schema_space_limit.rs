// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1databases~1{database_name}~1schemas/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.7.31",
    idempotent: true,
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            ..gaussdb_runtime::codegen::SuccessWhen::new("ret_code", &["0"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateSchemaSpaceLimit",
        gaussdb_runtime::codegen::Method::Put,
        "/v2/{project_id}/clusters/{cluster_id}/databases/{database_name}/schemas",
    )
};

impl crate::dws::Client {
    /// Set a schema's space limit
    ///
    /// Sets how much space one schema of a database may use. The result is in `ret_code` of the
    /// response; [`list_schema_space_usage`](crate::dws::Client::list_schema_space_usage) shows the limit in force.
    ///
    /// `PUT /v2/{project_id}/clusters/{cluster_id}/databases/{database_name}/schemas`
    ///
    /// - Documented in: section 5.7.31 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .update_schema_space_limit()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .database_name("sales")
    ///     .schema_name("public")
    ///     .perm_space(1)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_schema_space_limit(&self) -> UpdateSchemaSpaceLimit {
        UpdateSchemaSpaceLimit {
            client: self.clone(),
            input: <UpdateSchemaSpaceLimitInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_schema_space_limit`](crate::dws::Client::update_schema_space_limit).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSchemaSpaceLimit {
    client: crate::dws::Client,
    input: UpdateSchemaSpaceLimitInput,
}

impl UpdateSchemaSpaceLimit {
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

    /// Name of the database that holds the schemas, such as `gaussdb`. Required.
    pub fn database_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.database_name = value.into_value();
        self
    }

    /// Name of the schema, such as `public`. Required.
    pub fn schema_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.schema_name = value.into_value();
        self
    }

    /// Upper limit of the space that the schema may use. Required.
    pub fn perm_space(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.perm_space = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateSchemaSpaceLimitInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::UpdateSchemaSpaceLimitResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::UpdateSchemaSpaceLimitResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_schema_space_limit`](crate::dws::Client::update_schema_space_limit).
#[derive(Clone)]
pub struct UpdateSchemaSpaceLimitInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Name of the database that holds the schemas, such as `gaussdb`.
    ///
    /// Required.
    pub database_name: Option<String>,
    /// The body.
    pub body: crate::dws::types::UpdateSchemaSpaceLimitRequest,
}

impl UpdateSchemaSpaceLimitInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateSchemaSpaceLimitInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        database_name: Member::path("database_name").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateSchemaSpaceLimitInput {
    type Output = crate::dws::types::UpdateSchemaSpaceLimitResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Space that a schema may use.
#[derive(Clone)]
pub struct UpdateSchemaSpaceLimitRequest {
    /// Name of the schema, such as `public`.
    ///
    /// Required.
    pub schema_name: Option<String>,
    /// Upper limit of the space that the schema may use.
    ///
    /// Required.
    pub perm_space: Option<i64>,
}

impl UpdateSchemaSpaceLimitRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateSchemaSpaceLimitRequest {
        schema_name: Member::new("schema_name").required(),
        perm_space: Member::new("perm_space").required(),
    }
}

/// Result code of setting the limit.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateSchemaSpaceLimitResponse {
    /// Result of the change as a code, for example 0.
    pub ret_code: Option<i64>,
}

impl UpdateSchemaSpaceLimitResponse {
    /// Result of the change as a code, for example 0.
    #[inline]
    pub fn ret_code(&self) -> Option<i64> {
        self.ret_code
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateSchemaSpaceLimitResponse {
        ret_code: Member::new("ret_code"),
    }
}
