// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1{configuration_id}~1copy/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.7",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "copyParameterTemplate",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/configurations/{configuration_id}/copy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Copy a parameter template
    ///
    /// Creates a parameter template with the values of an existing one under a new name. Returns the ID
    /// of the copy.
    ///
    /// `POST /v3/{project_id}/configurations/{configuration_id}/copy`
    ///
    /// - Documented in: section 4.5.7 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .copy_parameter_template()
    ///     .configuration_id("2be4071d63859facfe2a5c4850f376d9pr07")
    ///     .name("sales-template")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn copy_parameter_template(&self) -> CopyParameterTemplate {
        CopyParameterTemplate {
            client: self.clone(),
            input: <CopyParameterTemplateInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`copy_parameter_template`](crate::gaussdb_mysql::Client::copy_parameter_template).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyParameterTemplate {
    client: crate::gaussdb_mysql::Client,
    input: CopyParameterTemplateInput,
}

impl CopyParameterTemplate {
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

    /// Name of the new parameter template: 1 to 64 letters, digits, hyphens, underscores and periods; case counts.
    /// Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Description of the new parameter template: up to 256 characters without line breaks, `>`, `!`, `<`, `"`, `&` or
    /// `=`; empty by default.
    pub fn description(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.description = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CopyParameterTemplateInput) -> Self {
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

/// The input of [`copy_parameter_template`](crate::gaussdb_mysql::Client::copy_parameter_template).
#[derive(Clone)]
pub struct CopyParameterTemplateInput {
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
    /// The body.
    pub body: crate::gaussdb_mysql::types::CopyParameterTemplateRequest,
}

impl CopyParameterTemplateInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CopyParameterTemplateInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        configuration_id: Member::path("configuration_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CopyParameterTemplateInput {
    type Output = crate::gaussdb_mysql::types::CreatedTemplate;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Name and description of the copy.
#[derive(Clone)]
pub struct CopyParameterTemplateRequest {
    /// Name of the new parameter template: 1 to 64 letters, digits, hyphens, underscores and periods;
    /// case counts.
    ///
    /// Required. 1 to 64 characters. Pattern: `^[A-Za-z0-9._-]*$`.
    pub name: Option<String>,
    /// Description of the new parameter template: up to 256 characters without line breaks, `>`, `!`,
    /// `<`, `"`, `&` or `=`; empty by default.
    ///
    /// At most 256 characters. Pattern: `^[^\n\r!"&<=>]*$`. Default: an empty text.
    pub description: Option<String>,
}

impl CopyParameterTemplateRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CopyParameterTemplateRequest {
        name: Member::new("name").required().limits(&[MinLength(1), MaxLength(64), Pattern("^[A-Za-z0-9._-]*$")]),
        description: Member::new("description").limits(&[MaxLength(256), Pattern("^[^\\n\\r!\"&<=>]*$")]),
    }
}
