// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3.1~1{project_id}~1instances~1details/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.33",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listInstanceDetails",
        gaussdb_runtime::codegen::Method::Get,
        "/v3.1/{project_id}/instances/details",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get details of several instances
    ///
    /// Lists the same details as [`get_instance`](crate::gaussdb_mysql::Client::get_instance) for up to 20 instances at
    /// once. Pass their IDs in `instance_ids`, separated by commas.
    ///
    /// `GET /v3.1/{project_id}/instances/details`
    ///
    /// - Documented in: section 4.3.33 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_instance_details()
    ///     .instance_ids("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_instance_details(&self) -> ListInstanceDetails {
        ListInstanceDetails {
            client: self.clone(),
            input: <ListInstanceDetailsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_instance_details`](crate::gaussdb_mysql::Client::list_instance_details).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstanceDetails {
    client: crate::gaussdb_mysql::Client,
    input: ListInstanceDetailsInput,
}

impl ListInstanceDetails {
    /// ID of the project in the region: 32 letters and digits.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// IDs of up to 20 instances, separated by commas. Required.
    pub fn instance_ids(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.instance_ids = value.into_value();
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
    pub fn input(mut self, input: ListInstanceDetailsInput) -> Self {
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
        crate::gaussdb_mysql::types::ListInstanceDetailsResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ListInstanceDetailsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_instance_details`](crate::gaussdb_mysql::Client::list_instance_details).
#[derive(Clone)]
pub struct ListInstanceDetailsInput {
    /// ID of the project in the region: 32 letters and digits.
    ///
    /// 32 characters. Pattern: `^[A-Za-z0-9]*$`.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// IDs of up to 20 instances, separated by commas.
    ///
    /// Required. At least 1 character. A list of at most 20 items, separated by `,`.
    pub instance_ids: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl ListInstanceDetailsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListInstanceDetailsInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_ids: Member::query("instance_ids").required().limits(&[SeparatedList(",", Some(20)), MinLength(1)]),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for ListInstanceDetailsInput {
    type Output = crate::gaussdb_mysql::types::ListInstanceDetailsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Everything about each of the instances that were asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListInstanceDetailsResponse {
    /// Details of the instances that were asked for.
    pub instances: Vec<crate::gaussdb_mysql::types::Instance>,
}

impl ListInstanceDetailsResponse {
    /// Details of the instances that were asked for.
    #[inline]
    pub fn instances(&self) -> &[crate::gaussdb_mysql::types::Instance] {
        &self.instances
    }
}

gaussdb_runtime::reflect_struct! {
    ListInstanceDetailsResponse {
        instances: Member::new("instances"),
    }
}
