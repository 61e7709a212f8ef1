// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1configurations/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.12",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateInstanceParameters",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/configurations",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change parameters of an instance
    ///
    /// Changes single parameters of an instance; those not named keep their value. When
    /// `restart_required` is `true` in the response, the instance must be restarted for the change to
    /// work. Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/configurations`
    ///
    /// - Documented in: section 4.5.12 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .update_instance_parameters()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .parameter_values([("max_connections", "200")])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_instance_parameters(&self) -> UpdateInstanceParameters {
        UpdateInstanceParameters {
            client: self.clone(),
            input: <UpdateInstanceParametersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_instance_parameters`](crate::gaussdb_mysql::Client::update_instance_parameters).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInstanceParameters {
    client: crate::gaussdb_mysql::Client,
    input: UpdateInstanceParametersInput,
}

impl UpdateInstanceParameters {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`. Required.
    pub fn instance_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_id = value.into_value();
        self
    }

    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    pub fn x_language(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::MessageLanguage,
        >,
    ) -> Self {
        self.input.x_language = value.into_value();
        self
    }

    /// New values, with the parameter name as the key; parameters that are not named keep theirs. Required.
    pub fn parameter_values(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.input.body.parameter_values = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateInstanceParametersInput) -> Self {
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
        crate::gaussdb_mysql::types::UpdateInstanceParametersResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::UpdateInstanceParametersResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_instance_parameters`](crate::gaussdb_mysql::Client::update_instance_parameters).
#[derive(Clone)]
pub struct UpdateInstanceParametersInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    ///
    /// Required.
    pub instance_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpdateInstanceParametersRequest,
}

impl UpdateInstanceParametersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateInstanceParametersInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateInstanceParametersInput {
    type Output = crate::gaussdb_mysql::types::UpdateInstanceParametersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for UpdateInstanceParametersInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl UpdateInstanceParameters {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::UpdateInstanceParametersResponse,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Parameters of the instance with their new values.
#[derive(Clone)]
pub struct UpdateInstanceParametersRequest {
    /// New values, with the parameter name as the key; parameters that are not named keep theirs.
    ///
    /// Required.
    pub parameter_values: Option<std::collections::BTreeMap<String, String>>,
}

impl UpdateInstanceParametersRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateInstanceParametersRequest {
        parameter_values: Member::new("parameter_values").required(),
    }
}

/// ID of the job that changes the parameters, and whether the instance must be restarted.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateInstanceParametersResponse {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    pub job_id: Option<String>,
    /// Whether the instance must be restarted for the change to take effect.
    pub restart_required: Option<bool>,
}

impl UpdateInstanceParametersResponse {
    /// ID of the job that carries out the request; poll it with [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// Whether the instance must be restarted for the change to take effect.
    #[inline]
    pub fn restart_required(&self) -> Option<bool> {
        self.restart_required
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateInstanceParametersResponse {
        job_id: Member::new("job_id"),
        restart_required: Member::new("restart_required"),
    }
}
