// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1jobs~1{job_id}/delete by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.13.5",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteJob",
        gaussdb_runtime::codegen::Method::Delete,
        "/v3/{project_id}/jobs/{job_id}",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Delete a job record
    ///
    /// Deletes the record of a job from the list of jobs, named by its ID. The response has no body.
    ///
    /// `DELETE /v3/{project_id}/jobs/{job_id}`
    ///
    /// - Documented in: section 4.13.5 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// client.delete_job().job_id("2c9080d68f0e1a25018f0e3f5b7c0042").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_job(&self) -> DeleteJob {
        DeleteJob {
            client: self.clone(),
            input: <DeleteJobInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_job`](crate::gaussdb_mysql::Client::delete_job).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJob {
    client: crate::gaussdb_mysql::Client,
    input: DeleteJobInput,
}

impl DeleteJob {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the job whose record is deleted. Required.
    pub fn job_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.job_id = value.into_value();
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
    pub fn input(mut self, input: DeleteJobInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<gaussdb_runtime::Empty> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<gaussdb_runtime::Empty> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`delete_job`](crate::gaussdb_mysql::Client::delete_job).
#[derive(Clone)]
pub struct DeleteJobInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the job whose record is deleted.
    ///
    /// Required.
    pub job_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl DeleteJobInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteJobInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        job_id: Member::path("job_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteJobInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}
