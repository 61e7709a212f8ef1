// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1configurations~1{configuration_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.5.3",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteParameterTemplate",
        gaussdb_runtime::codegen::Method::Delete,
        "/v3/{project_id}/configurations/{configuration_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete a parameter template
    ///
    /// Deletes a parameter template that a user created. Default templates cannot be deleted.
    ///
    /// `DELETE /v3/{project_id}/configurations/{configuration_id}`
    ///
    /// - Documented in: section 4.5.3 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .delete_parameter_template()
    ///     .configuration_id("2be4071d63859facfe2a5c4850f376d9pr07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_parameter_template(&self) -> DeleteParameterTemplate {
        DeleteParameterTemplate {
            client: self.clone(),
            input: <DeleteParameterTemplateInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_parameter_template`](crate::gaussdb_mysql::Client::delete_parameter_template).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteParameterTemplate {
    client: crate::gaussdb_mysql::Client,
    input: DeleteParameterTemplateInput,
}

impl DeleteParameterTemplate {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the parameter template to delete. Required.
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
    pub fn input(mut self, input: DeleteParameterTemplateInput) -> Self {
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
        crate::gaussdb_mysql::types::DeleteParameterTemplateResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::DeleteParameterTemplateResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`delete_parameter_template`](crate::gaussdb_mysql::Client::delete_parameter_template).
#[derive(Clone)]
pub struct DeleteParameterTemplateInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the parameter template to delete.
    ///
    /// Required.
    pub configuration_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl DeleteParameterTemplateInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteParameterTemplateInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        configuration_id: Member::path("configuration_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteParameterTemplateInput {
    type Output = crate::gaussdb_mysql::types::DeleteParameterTemplateResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The parameter template that was deleted.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteParameterTemplateResponse {
    /// ID of the parameter template that was deleted.
    pub configuration_id: Option<String>,
    /// Name of the parameter template that was deleted.
    pub configuration_name: Option<String>,
}

impl DeleteParameterTemplateResponse {
    /// ID of the parameter template that was deleted.
    #[inline]
    pub fn configuration_id(&self) -> Option<&str> {
        self.configuration_id.as_deref()
    }

    /// Name of the parameter template that was deleted.
    #[inline]
    pub fn configuration_name(&self) -> Option<&str> {
        self.configuration_name.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteParameterTemplateResponse {
        configuration_id: Member::new("configuration_id"),
        configuration_name: Member::new("configuration_name"),
    }
}
