// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1action/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.9",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "changeInstanceFlavor",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/action",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change the flavor of an instance
    ///
    /// Changes the vCPUs and memory of an instance to those of another flavor; take `spec_code` from
    /// [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors). A pay-per-use instance returns a `job_id` to poll
    /// with [`get_job`](crate::gaussdb_mysql::Client::get_job). A yearly/monthly instance returns an `order_id`, and
    /// the order is paid from the account automatically unless `is_auto_pay` is `false`. Check first with
    /// [`check_resources`](crate::gaussdb_mysql::Client::check_resources) whether the flavor is available.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/action`
    ///
    /// - Documented in: section 4.3.9 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::FlavorChange;
    ///
    /// let response = client
    ///     .change_instance_flavor()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .resize_flavor(FlavorChange::builder().spec_code("gaussdb.mysql.xlarge.x86.4"))
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_instance_flavor(&self) -> ChangeInstanceFlavor {
        ChangeInstanceFlavor {
            client: self.clone(),
            input: <ChangeInstanceFlavorInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`change_instance_flavor`](crate::gaussdb_mysql::Client::change_instance_flavor).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeInstanceFlavor {
    client: crate::gaussdb_mysql::Client,
    input: ChangeInstanceFlavorInput,
}

impl ChangeInstanceFlavor {
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

    /// Flavor that the instance is to have. Required.
    pub fn resize_flavor(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::FlavorChange>,
    ) -> Self {
        self.input.body.resize_flavor = value.into_value();
        self
    }

    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default, and `false` waits
    /// for a manual payment.
    pub fn is_auto_pay(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::gaussdb_mysql::types::AutoPaySpec>,
    ) -> Self {
        self.input.body.is_auto_pay = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ChangeInstanceFlavorInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::JobAndOrder> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::JobAndOrder> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`change_instance_flavor`](crate::gaussdb_mysql::Client::change_instance_flavor).
#[derive(Clone)]
pub struct ChangeInstanceFlavorInput {
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
    pub body: crate::gaussdb_mysql::types::ChangeInstanceFlavorRequest,
}

impl ChangeInstanceFlavorInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ChangeInstanceFlavorInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ChangeInstanceFlavorInput {
    type Output = crate::gaussdb_mysql::types::JobAndOrder;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for ChangeInstanceFlavorInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl ChangeInstanceFlavor {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::JobAndOrder,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// New flavor of the instance, and how an order is paid.
#[derive(Clone)]
pub struct ChangeInstanceFlavorRequest {
    /// Flavor that the instance is to have.
    ///
    /// Required.
    pub resize_flavor: Option<crate::gaussdb_mysql::types::FlavorChange>,
    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default,
    /// and `false` waits for a manual payment.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<crate::gaussdb_mysql::types::AutoPaySpec>,
}

impl ChangeInstanceFlavorRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ChangeInstanceFlavorRequest {
        resize_flavor: Member::new("resize_flavor").required(),
        is_auto_pay: Member::new("is_auto_pay").limits(&[OneOf(&["true", "false"])]),
    }
}
