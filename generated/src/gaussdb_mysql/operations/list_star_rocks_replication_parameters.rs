// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1starrocks~1databases~1replication~1database-parameters/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.15.18",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listStarRocksReplicationParameters",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-parameters",
    )
};

impl crate::gaussdb_mysql::Client {
    /// List StarRocks synchronization database parameters
    ///
    /// Lists the database parameters that a StarRocks synchronization task can set, with type, default
    /// value and range.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-parameters`
    ///
    /// - Documented in: section 4.15.18 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::MessageLanguage;
    ///
    /// let response = client
    ///     .list_star_rocks_replication_parameters()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .x_language(MessageLanguage::EnUs)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_star_rocks_replication_parameters(
        &self,
    ) -> ListStarRocksReplicationParameters {
        ListStarRocksReplicationParameters {
            client: self.clone(),
            input: <ListStarRocksReplicationParametersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`list_star_rocks_replication_parameters`](crate::gaussdb_mysql::Client::list_star_rocks_replication_parameters).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStarRocksReplicationParameters {
    client: crate::gaussdb_mysql::Client,
    input: ListStarRocksReplicationParametersInput,
}

impl ListStarRocksReplicationParameters {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the StarRocks instance, which ends in `in17`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`. Required.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListStarRocksReplicationParametersInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<
        crate::gaussdb_mysql::types::ListStarRocksReplicationParametersResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListStarRocksReplicationParametersResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of
/// [`list_star_rocks_replication_parameters`](crate::gaussdb_mysql::Client::list_star_rocks_replication_parameters).
#[derive(Clone)]
pub struct ListStarRocksReplicationParametersInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the StarRocks instance, which ends in `in17`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Required. Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListStarRocksReplicationParametersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListStarRocksReplicationParametersInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").required().limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListStarRocksReplicationParametersInput {
    type Output = crate::gaussdb_mysql::types::ListStarRocksReplicationParametersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Parameters that can be set for synchronizing a database to StarRocks.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListStarRocksReplicationParametersResponse {
    /// Parameters that can be set for the synchronization of a database.
    pub db_parameters: Vec<crate::gaussdb_mysql::types::ReplicationParameter>,
}

impl ListStarRocksReplicationParametersResponse {
    /// Parameters that can be set for the synchronization of a database.
    #[inline]
    pub fn db_parameters(&self) -> &[crate::gaussdb_mysql::types::ReplicationParameter] {
        &self.db_parameters
    }
}

gaussdb_runtime::reflect_struct! {
    ListStarRocksReplicationParametersResponse {
        db_parameters: Member::new("db_parameters"),
    }
}
