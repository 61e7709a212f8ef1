// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1monitor-policy/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.13",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getMonitorPolicy",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/monitor-policy",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get the per-second monitoring settings
    ///
    /// Returns whether per-second monitoring is on for an instance and, if so, how often in seconds
    /// metrics are collected.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/monitor-policy`
    ///
    /// - Documented in: section 4.3.13 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_monitor_policy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_monitor_policy(&self) -> GetMonitorPolicy {
        GetMonitorPolicy {
            client: self.clone(),
            input: <GetMonitorPolicyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_monitor_policy`](crate::gaussdb_mysql::Client::get_monitor_policy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMonitorPolicy {
    client: crate::gaussdb_mysql::Client,
    input: GetMonitorPolicyInput,
}

impl GetMonitorPolicy {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetMonitorPolicyInput) -> Self {
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
        crate::gaussdb_mysql::types::GetMonitorPolicyResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetMonitorPolicyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_monitor_policy`](crate::gaussdb_mysql::Client::get_monitor_policy).
#[derive(Clone)]
pub struct GetMonitorPolicyInput {
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
}

impl GetMonitorPolicyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetMonitorPolicyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetMonitorPolicyInput {
    type Output = crate::gaussdb_mysql::types::GetMonitorPolicyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Whether per-second monitoring is on, and how often metrics are collected.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMonitorPolicyResponse {
    /// Whether per-second monitoring is on, which collects metrics every 1 or 5 seconds.
    pub monitor_switch: Option<bool>,
    /// Seconds from one collection of metrics to the next, 1 or 5; absent if per-second monitoring is
    /// off.
    ///
    /// - `1`: Metrics are collected every second.
    /// - `5`: Metrics are collected every 5 seconds.
    pub period: Option<crate::gaussdb_mysql::types::MonitorPeriod>,
}

impl GetMonitorPolicyResponse {
    /// Whether per-second monitoring is on, which collects metrics every 1 or 5 seconds.
    #[inline]
    pub fn monitor_switch(&self) -> Option<bool> {
        self.monitor_switch
    }

    /// Seconds from one collection of metrics to the next, 1 or 5; absent if per-second monitoring is off.
    #[inline]
    pub fn period(&self) -> Option<crate::gaussdb_mysql::types::MonitorPeriod> {
        self.period
    }
}

gaussdb_runtime::reflect_struct! {
    GetMonitorPolicyResponse {
        monitor_switch: Member::new("monitor_switch"),
        period: Member::new("period"),
    }
}

/// How often metrics are collected.
///
/// - `1`: Metrics are collected every second.
/// - `5`: Metrics are collected every 5 seconds.
pub type MonitorPeriod = i64;
