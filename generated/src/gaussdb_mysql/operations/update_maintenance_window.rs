// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1ops-window/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.20",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateMaintenanceWindow",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/ops-window",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Set an instance's maintenance window
    ///
    /// Sets the four-hour period in which the service may do maintenance and in which delayed restarts
    /// and upgrades run. Start and end are full hours in UTC, four hours apart. Choose a quiet time,
    /// because maintenance can interrupt the workload. The response body is empty and there is no job
    /// to poll.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/ops-window`
    ///
    /// - Documented in: section 4.3.20 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// client
    ///     .update_maintenance_window()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .start_time("18:00")
    ///     .end_time("22:00")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_maintenance_window(&self) -> UpdateMaintenanceWindow {
        UpdateMaintenanceWindow {
            client: self.clone(),
            input: <UpdateMaintenanceWindowInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_maintenance_window`](crate::gaussdb_mysql::Client::update_maintenance_window).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMaintenanceWindow {
    client: crate::gaussdb_mysql::Client,
    input: UpdateMaintenanceWindowInput,
}

impl UpdateMaintenanceWindow {
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

    /// Time of day in UTC at which the maintenance window starts; a full hour. Required.
    pub fn start_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.start_time = value.into_value();
        self
    }

    /// Time of day in UTC at which the maintenance window ends: a full hour, four hours after `start_time`. Required.
    pub fn end_time(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.end_time = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateMaintenanceWindowInput) -> Self {
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

/// The input of [`update_maintenance_window`](crate::gaussdb_mysql::Client::update_maintenance_window).
#[derive(Clone)]
pub struct UpdateMaintenanceWindowInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateMaintenanceWindowRequest,
}

impl UpdateMaintenanceWindowInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateMaintenanceWindowInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateMaintenanceWindowInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Start and end of the maintenance window, as full hours in UTC.
#[derive(Clone)]
pub struct UpdateMaintenanceWindowRequest {
    /// Time of day in UTC at which the maintenance window starts; a full hour.
    ///
    /// Required.
    pub start_time: Option<String>,
    /// Time of day in UTC at which the maintenance window ends: a full hour, four hours after
    /// `start_time`.
    ///
    /// Required. Time since `start_time`: exactly 14400 seconds, from a full hour to a full hour.
    pub end_time: Option<String>,
}

impl UpdateMaintenanceWindowRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateMaintenanceWindowRequest {
        start_time: Member::new("start_time").required(),
        end_time: Member::new("end_time")
            .required()
            .limits(
                &[
                    TimeWindowFrom(
                        "start_time",
                        Span {
                            exactly: Some(14400),
                            at_most: None,
                            full_hours: true,
                        },
                    ),
                ],
            ),
    }
}
