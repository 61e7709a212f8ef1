// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1configurations~1{configuration_id}~1copy/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.13",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "copyInstanceParameters",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/configurations/{configuration_id}/copy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Copy instance parameters into a template
    ///
    /// Saves the current parameters of an instance as a new parameter template. Take `configuration_id`
    /// from [`get_instance`](crate::gaussdb_mysql::Client::get_instance). Returns the ID of the template.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/configurations/{configuration_id}/copy`
    ///
    /// - Documented in: section 4.5.13 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .copy_instance_parameters()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .configuration_id("2be4071d63859facfe2a5c4850f376d9pr07")
    ///     .name("sales-db")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn copy_instance_parameters(&self) -> CopyInstanceParameters {
        CopyInstanceParameters {
            client: self.clone(),
            input: <CopyInstanceParametersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`copy_instance_parameters`](crate::gaussdb_mysql::Client::copy_instance_parameters).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyInstanceParameters {
    client: crate::gaussdb_mysql::Client,
    input: CopyInstanceParametersInput,
}

impl CopyInstanceParameters {
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

    /// ID of the parameter template of the instance; take `configuration_id` from
    /// [`get_instance`](crate::gaussdb_mysql::Client::get_instance). Required.
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

    /// Name of the new parameter template: 1 to 64 letters, digits, hyphens, underscores and periods; case counts.
    /// Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Description of the new parameter template: up to 256 characters without line breaks, `!` or `&`; empty by
    /// default.
    pub fn description(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.description = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CopyInstanceParametersInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::CreatedTemplate> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::CreatedTemplate> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`copy_instance_parameters`](crate::gaussdb_mysql::Client::copy_instance_parameters).
#[derive(Clone)]
pub struct CopyInstanceParametersInput {
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
    /// ID of the parameter template of the instance; take `configuration_id` from
    /// [`get_instance`](crate::gaussdb_mysql::Client::get_instance).
    ///
    /// Required.
    pub configuration_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CopyInstanceParametersRequest,
}

impl CopyInstanceParametersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CopyInstanceParametersInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        configuration_id: Member::path("configuration_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CopyInstanceParametersInput {
    type Output = crate::gaussdb_mysql::types::CreatedTemplate;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Name and description of the parameter template that the parameters of the instance are saved to.
#[derive(Clone)]
pub struct CopyInstanceParametersRequest {
    /// Name of the new parameter template: 1 to 64 letters, digits, hyphens, underscores and periods;
    /// case counts.
    ///
    /// Required. 1 to 64 characters. Pattern: `^[A-Za-z0-9._-]*$`.
    pub name: Option<String>,
    /// Description of the new parameter template: up to 256 characters without line breaks, `!` or `&`;
    /// empty by default.
    ///
    /// At most 256 characters. Pattern: `^[^\n\r!"&'<=>]*$`. Default: an empty text.
    pub description: Option<String>,
}

impl CopyInstanceParametersRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CopyInstanceParametersRequest {
        name: Member::new("name").required().limits(&[MinLength(1), MaxLength(64), Pattern("^[A-Za-z0-9._-]*$")]),
        description: Member::new("description").limits(&[MaxLength(256), Pattern("^[^\\n\\r!\"&'<=>]*$")]),
    }
}
