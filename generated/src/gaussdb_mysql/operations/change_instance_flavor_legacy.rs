// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1action/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 5.3.13",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "changeInstanceFlavorLegacy",
        gaussdb_runtime::codegen::Method::Post,
        "/mysql/v3/{project_id}/instances/{instance_id}/action",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change an instance's flavor (retired)
    ///
    /// Changes the flavor of an instance. A pay-per-use instance returns a `job_id`; a yearly/monthly
    /// instance returns an `order_id`, paid from the account automatically unless `is_auto_pay` is
    /// `false`. Planned to be retired on 2025-03-31; use
    /// [`change_instance_flavor`](crate::gaussdb_mysql::Client::change_instance_flavor) instead.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/action`
    ///
    /// - Documented in: section 5.3.13 of `mysql-2024-zh`
    /// - Permission: `gaussdb:instance:modifySpec`, which a policy can grant per project or per
    ///   enterprise project
    /// - Will be retired on 2025-03-31
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result:
    /// [`wait_until_job_done_legacy`](crate::gaussdb_mysql::Client::wait_until_job_done_legacy).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::FlavorChange;
    ///
    /// let response = client
    ///     .change_instance_flavor_legacy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .resize_flavor(FlavorChange::builder().spec_code("gaussdb.mysql.xlarge.x86.4"))
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "will be retired on 2025-03-31; use `change_instance_flavor` instead"]
    #[inline]
    pub fn change_instance_flavor_legacy(&self) -> ChangeInstanceFlavorLegacy {
        ChangeInstanceFlavorLegacy {
            client: self.clone(),
            input: <ChangeInstanceFlavorLegacyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of
/// [`change_instance_flavor_legacy`](crate::gaussdb_mysql::Client::change_instance_flavor_legacy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeInstanceFlavorLegacy {
    client: crate::gaussdb_mysql::Client,
    input: ChangeInstanceFlavorLegacyInput,
}

impl ChangeInstanceFlavorLegacy {
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
    pub fn input(mut self, input: ChangeInstanceFlavorLegacyInput) -> Self {
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
        crate::gaussdb_mysql::types::ChangeInstanceFlavorLegacyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::ChangeInstanceFlavorLegacyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`change_instance_flavor_legacy`](crate::gaussdb_mysql::Client::change_instance_flavor_legacy).
#[derive(Clone)]
pub struct ChangeInstanceFlavorLegacyInput {
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
    /// The body.
    pub body: crate::gaussdb_mysql::types::ChangeInstanceFlavorLegacyRequest,
}

impl ChangeInstanceFlavorLegacyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ChangeInstanceFlavorLegacyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ChangeInstanceFlavorLegacyInput {
    type Output = crate::gaussdb_mysql::types::ChangeInstanceFlavorLegacyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobLegacyInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE_LEGACY,
};

impl gaussdb_runtime::codegen::Starts for ChangeInstanceFlavorLegacyInput {
    type Shown = crate::gaussdb_mysql::types::GetJobLegacyResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl ChangeInstanceFlavorLegacy {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::ChangeInstanceFlavorLegacyResponse,
            crate::gaussdb_mysql::types::GetJobLegacyResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// New flavor of the instance, and how an order is paid.
#[derive(Clone)]
pub struct ChangeInstanceFlavorLegacyRequest {
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

impl ChangeInstanceFlavorLegacyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ChangeInstanceFlavorLegacyRequest {
        resize_flavor: Member::new("resize_flavor").required(),
        is_auto_pay: Member::new("is_auto_pay").limits(&[OneOf(&["true", "false"])]),
    }
}

/// ID of the job or order that changes the flavor.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChangeInstanceFlavorLegacyResponse {
    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with
    /// [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy).
    pub job_id: Option<String>,
    /// ID of the order for the new flavor, for yearly/monthly billing only.
    pub order_id: Option<String>,
}

impl ChangeInstanceFlavorLegacyResponse {
    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with
    /// [`get_job_legacy`](crate::gaussdb_mysql::Client::get_job_legacy).
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// ID of the order for the new flavor, for yearly/monthly billing only.
    #[inline]
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ChangeInstanceFlavorLegacyResponse {
        job_id: Member::new("job_id"),
        order_id: Member::new("order_id"),
    }
}
