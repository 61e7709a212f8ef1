// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1{configuration_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getParameterTemplate",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/configurations/{configuration_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a parameter template
    ///
    /// Returns one parameter template with all its parameter values. Serves primary/standby instances
    /// of the dedicated edition.
    ///
    /// `GET /v3/{project_id}/configurations/{configuration_id}`
    ///
    /// - Documented in: section 4.5.4 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_parameter_template()
    ///     .configuration_id("2be4071d63859facfe2a5c4850f376d9pr07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_parameter_template(&self) -> GetParameterTemplate {
        GetParameterTemplate {
            client: self.clone(),
            input: <GetParameterTemplateInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_parameter_template`](crate::gaussdb_mysql::Client::get_parameter_template).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetParameterTemplate {
    client: crate::gaussdb_mysql::Client,
    input: GetParameterTemplateInput,
}

impl GetParameterTemplate {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetParameterTemplateInput) -> Self {
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
        crate::gaussdb_mysql::types::GetParameterTemplateResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetParameterTemplateResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_parameter_template`](crate::gaussdb_mysql::Client::get_parameter_template).
#[derive(Clone)]
pub struct GetParameterTemplateInput {
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
}

impl GetParameterTemplateInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetParameterTemplateInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        configuration_id: Member::path("configuration_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetParameterTemplateInput {
    type Output = crate::gaussdb_mysql::types::GetParameterTemplateResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The parameter template with all its values.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetParameterTemplateResponse {
    /// Parameter template with its name, engine version and times.
    pub configurations: Option<crate::gaussdb_mysql::types::ParameterTemplate>,
    /// Values of engine parameters, with the parameter name as the key.
    pub parameter_values: std::collections::BTreeMap<String, String>,
}

impl GetParameterTemplateResponse {
    /// Parameter template with its name, engine version and times.
    #[inline]
    pub fn configurations(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ParameterTemplate> {
        self.configurations.as_ref()
    }

    /// Values of engine parameters, with the parameter name as the key.
    #[inline]
    pub fn parameter_values(&self) -> &std::collections::BTreeMap<String, String> {
        &self.parameter_values
    }
}

gaussdb_runtime::reflect_struct! {
    GetParameterTemplateResponse {
        configurations: Member::new("configurations"),
        parameter_values: Member::new("parameter_values"),
    }
}
