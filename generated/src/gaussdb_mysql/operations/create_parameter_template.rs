// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createParameterTemplate",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/configurations",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Create a parameter template
    ///
    /// Creates a parameter template for an engine version, starting from its default values;
    /// `parameter_values` holds the ones to change. The name must differ from that of every other
    /// template, default ones included, and letter case counts. Only parameters that the default
    /// template of the version has can be set. Serves primary/standby instances of the dedicated
    /// edition.
    ///
    /// `POST /v3/{project_id}/configurations`
    ///
    /// - Documented in: section 4.5.2 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .create_parameter_template()
    ///     .name("sales-template")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_parameter_template(&self) -> CreateParameterTemplate {
        CreateParameterTemplate {
            client: self.clone(),
            input: <CreateParameterTemplateInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_parameter_template`](crate::gaussdb_mysql::Client::create_parameter_template).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateParameterTemplate {
    client: crate::gaussdb_mysql::Client,
    input: CreateParameterTemplateInput,
}

impl CreateParameterTemplate {
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

    /// Name of the parameter template: 1 to 64 letters, digits, hyphens, underscores and periods; case counts.
    /// Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Description of the parameter template: up to 256 characters without line breaks, `!` or `&`; empty by default.
    pub fn description(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.description = value.into_value();
        self
    }

    /// Values that differ from the default template, with the parameter name as the key.
    pub fn parameter_values(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.input.body.parameter_values = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Database engine and version that the template is for.
    pub fn datastore(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::DatastoreSpec,
        >,
    ) -> Self {
        self.input.body.datastore = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateParameterTemplateInput) -> Self {
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
        crate::gaussdb_mysql::types::CreateParameterTemplateResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CreateParameterTemplateResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_parameter_template`](crate::gaussdb_mysql::Client::create_parameter_template).
#[derive(Clone)]
pub struct CreateParameterTemplateInput {
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
    pub body: crate::gaussdb_mysql::types::CreateParameterTemplateRequest,
}

impl CreateParameterTemplateInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateParameterTemplateInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateParameterTemplateInput {
    type Output = crate::gaussdb_mysql::types::CreateParameterTemplateResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Name, engine version and parameter values of the new template.
#[derive(Clone)]
pub struct CreateParameterTemplateRequest {
    /// Name of the parameter template: 1 to 64 letters, digits, hyphens, underscores and periods; case
    /// counts.
    ///
    /// Required. 1 to 64 characters. Pattern: `^[A-Za-z0-9._-]*$`.
    pub name: Option<String>,
    /// Description of the parameter template: up to 256 characters without line breaks, `!` or `&`;
    /// empty by default.
    ///
    /// At most 256 characters. Pattern: `^[^\n\r!&'<=>]*$`. Default: an empty text.
    pub description: Option<String>,
    /// Values that differ from the default template, with the parameter name as the key.
    pub parameter_values: Option<std::collections::BTreeMap<String, String>>,
    /// Database engine and version that the template is for.
    pub datastore: Option<crate::gaussdb_mysql::types::DatastoreSpec>,
}

impl CreateParameterTemplateRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateParameterTemplateRequest {
        name: Member::new("name").required().limits(&[MinLength(1), MaxLength(64), Pattern("^[A-Za-z0-9._-]*$")]),
        description: Member::new("description").limits(&[MaxLength(256), Pattern("^[^\\n\\r!&'<=>]*$")]),
        parameter_values: Member::new("parameter_values"),
        datastore: Member::new("datastore"),
    }
}

/// The parameter template that was created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateParameterTemplateResponse {
    /// Parameter template with its name, engine version and times.
    pub configurations: Option<crate::gaussdb_mysql::types::ParameterTemplate>,
}

impl CreateParameterTemplateResponse {
    /// Parameter template with its name, engine version and times.
    #[inline]
    pub fn configurations(
        &self,
    ) -> Option<&crate::gaussdb_mysql::types::ParameterTemplate> {
        self.configurations.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreateParameterTemplateResponse {
        configurations: Member::new("configurations"),
    }
}
