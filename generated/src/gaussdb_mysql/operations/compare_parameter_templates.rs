// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1comparison/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.8",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "compareParameterTemplates",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/configurations/comparison",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Compare two parameter templates
    ///
    /// Returns the parameters whose values differ between two parameter templates, with both values.
    ///
    /// `POST /v3/{project_id}/configurations/comparison`
    ///
    /// - Documented in: section 4.5.8 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .compare_parameter_templates()
    ///     .source_configuration_id("2be4071d63859facfe2a5c4850f376d9pr07")
    ///     .target_configuration_id("3cf5182e74960bbd0f3b6d59610487eapr07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn compare_parameter_templates(&self) -> CompareParameterTemplates {
        CompareParameterTemplates {
            client: self.clone(),
            input: <CompareParameterTemplatesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`compare_parameter_templates`](crate::gaussdb_mysql::Client::compare_parameter_templates).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CompareParameterTemplates {
    client: crate::gaussdb_mysql::Client,
    input: CompareParameterTemplatesInput,
}

impl CompareParameterTemplates {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
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

    /// ID of the first of the two parameter templates; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates). Required.
    pub fn source_configuration_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.source_configuration_id = value.into_value();
        self
    }

    /// ID of the second of the two parameter templates; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates). Required.
    pub fn target_configuration_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.target_configuration_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CompareParameterTemplatesInput) -> Self {
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
        crate::gaussdb_mysql::types::CompareParameterTemplatesResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CompareParameterTemplatesResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`compare_parameter_templates`](crate::gaussdb_mysql::Client::compare_parameter_templates).
#[derive(Clone)]
pub struct CompareParameterTemplatesInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::CompareParameterTemplatesRequest,
}

impl CompareParameterTemplatesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CompareParameterTemplatesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CompareParameterTemplatesInput {
    type Output = crate::gaussdb_mysql::types::CompareParameterTemplatesResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The two parameter templates to compare.
#[derive(Clone)]
pub struct CompareParameterTemplatesRequest {
    /// ID of the first of the two parameter templates; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    ///
    /// Required.
    pub source_configuration_id: Option<String>,
    /// ID of the second of the two parameter templates; take it from
    /// [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates).
    ///
    /// Required.
    pub target_configuration_id: Option<String>,
}

impl CompareParameterTemplatesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CompareParameterTemplatesRequest {
        source_configuration_id: Member::new("source_configuration_id").required(),
        target_configuration_id: Member::new("target_configuration_id").required(),
    }
}

/// Parameters whose values differ between the two templates.
#[derive(Clone)]
#[non_exhaustive]
pub struct CompareParameterTemplatesResponse {
    /// Parameters whose values differ between the two templates.
    pub differences: Vec<crate::gaussdb_mysql::types::ParameterDifference>,
}

impl CompareParameterTemplatesResponse {
    /// Parameters whose values differ between the two templates.
    #[inline]
    pub fn differences(&self) -> &[crate::gaussdb_mysql::types::ParameterDifference] {
        &self.differences
    }
}

gaussdb_runtime::reflect_struct! {
    CompareParameterTemplatesResponse {
        differences: Member::new("differences"),
    }
}

/// A parameter with its values in the two templates.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParameterDifference {
    /// Name of the engine parameter that is compared or was changed.
    pub parameter_name: Option<String>,
    /// Value that the parameter has in the first template, the source.
    pub source_value: Option<String>,
    /// Value that the parameter has in the second template, the target.
    pub target_value: Option<String>,
}

impl ParameterDifference {
    /// Name of the engine parameter that is compared or was changed.
    #[inline]
    pub fn parameter_name(&self) -> Option<&str> {
        self.parameter_name.as_deref()
    }

    /// Value that the parameter has in the first template, the source.
    #[inline]
    pub fn source_value(&self) -> Option<&str> {
        self.source_value.as_deref()
    }

    /// Value that the parameter has in the second template, the target.
    #[inline]
    pub fn target_value(&self) -> Option<&str> {
        self.target_value.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ParameterDifference {
        parameter_name: Member::new("parameter_name"),
        source_value: Member::new("source_value"),
        target_value: Member::new("target_value"),
    }
}
