// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1{configuration_id}/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.5",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateParameterTemplate",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/configurations/{configuration_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Update a parameter template
    ///
    /// Changes the name, description or values of a parameter template; at least one of the three must
    /// be given. Parameters that are not named keep their value. Default templates cannot be changed,
    /// nor can a template take the name of a default one. Serves primary/standby instances of the
    /// dedicated edition. Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned
    /// `job_id`.
    ///
    /// `PUT /v3/{project_id}/configurations/{configuration_id}`
    ///
    /// - Documented in: section 4.5.5 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .update_parameter_template()
    ///     .configuration_id("2be4071d63859facfe2a5c4850f376d9pr07")
    ///     .name("sales-template")
    ///     .description("Used by the monthly report.")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_parameter_template(&self) -> UpdateParameterTemplate {
        UpdateParameterTemplate {
            client: self.clone(),
            input: <UpdateParameterTemplateInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_parameter_template`](crate::gaussdb_mysql::Client::update_parameter_template).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateParameterTemplate {
    client: crate::gaussdb_mysql::Client,
    input: UpdateParameterTemplateInput,
}

impl UpdateParameterTemplate {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the parameter template; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates). Required.
    pub fn configuration_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.configuration_id = value.into_value();
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

    /// New name of the parameter template: 1 to 64 letters, digits, hyphens, underscores and periods; case counts.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.get_or_insert_default().name = value.into_value();
        self
    }

    /// Description of the parameter template: up to 256 characters without line breaks, `!` or `&`; empty by default.
    pub fn description(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.get_or_insert_default().description = value.into_value();
        self
    }

    /// New values, with the parameter name as the key; parameters that are not named keep theirs.
    pub fn parameter_values(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.input.body.get_or_insert_default().parameter_values = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateParameterTemplateInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_parameter_template`](crate::gaussdb_mysql::Client::update_parameter_template).
#[derive(Clone)]
pub struct UpdateParameterTemplateInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the parameter template; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    ///
    /// Required.
    pub configuration_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body. Optional.
    pub body: Option<crate::gaussdb_mysql::types::UpdateParameterTemplateRequest>,
}

impl UpdateParameterTemplateInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateParameterTemplateInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        configuration_id: Member::path("configuration_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateParameterTemplateInput {
    type Output = crate::gaussdb_mysql::types::JobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for UpdateParameterTemplateInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl UpdateParameterTemplate {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::JobStarted,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// New name, description or values of the parameter template.
#[derive(Clone)]
pub struct UpdateParameterTemplateRequest {
    /// New name of the parameter template: 1 to 64 letters, digits, hyphens, underscores and periods;
    /// case counts. Name, description and values must not all be missing.
    ///
    /// 1 to 64 characters. Pattern: `^[A-Za-z0-9._-]*$`.
    pub name: Option<String>,
    /// Description of the parameter template: up to 256 characters without line breaks, `!` or `&`;
    /// empty by default.
    ///
    /// At most 256 characters. Pattern: `^[^\n\r!"&'<=>]*$`. Default: an empty text.
    pub description: Option<String>,
    /// New values, with the parameter name as the key; parameters that are not named keep theirs.
    pub parameter_values: Option<std::collections::BTreeMap<String, String>>,
}

impl UpdateParameterTemplateRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateParameterTemplateRequest {
        name: Member::new("name").limits(&[MinLength(1), MaxLength(64), Pattern("^[A-Za-z0-9._-]*$")]),
        description: Member::new("description").limits(&[MaxLength(256), Pattern("^[^\\n\\r!\"&'<=>]*$")]),
        parameter_values: Member::new("parameter_values"),
    }
}
