// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1upgrade-version/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.7.15",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "upgradeProxy",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/upgrade-version",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Upgrade a database proxy's kernel version
    ///
    /// Upgrades a proxy from `source_version` to `target_version`; read both from
    /// [`get_proxy_version`](crate::gaussdb_mysql::Client::get_proxy_version). Check `state` of each entry in
    /// `update_result`: an upgrade can be rejected inside a successful response, and `error_message` then says why. An
    /// accepted one continues under its `workflow_id`.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/upgrade-version`
    ///
    /// - Documented in: section 4.7.15 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .upgrade_proxy()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .proxy_id("4d06293f85a71cce104c7e6a721598fbpo01")
    ///     .source_version("2.24.03.000")
    ///     .target_version("2.24.06.000")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upgrade_proxy(&self) -> UpgradeProxy {
        UpgradeProxy {
            client: self.clone(),
            input: <UpgradeProxyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`upgrade_proxy`](crate::gaussdb_mysql::Client::upgrade_proxy).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpgradeProxy {
    client: crate::gaussdb_mysql::Client,
    input: UpgradeProxyInput,
}

impl UpgradeProxy {
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

    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies). Required.
    pub fn proxy_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.proxy_id = value.into_value();
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

    /// Kernel version that the proxy has before the upgrade. Required.
    pub fn source_version(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.source_version = value.into_value();
        self
    }

    /// Kernel version that the proxy has after the upgrade. Required.
    pub fn target_version(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.target_version = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpgradeProxyInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::UpgradeProxyResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::UpgradeProxyResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`upgrade_proxy`](crate::gaussdb_mysql::Client::upgrade_proxy).
#[derive(Clone)]
pub struct UpgradeProxyInput {
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
    /// ID of the database proxy; take it from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies).
    ///
    /// Required.
    pub proxy_id: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
    /// The body.
    pub body: crate::gaussdb_mysql::types::UpgradeProxyRequest,
}

impl UpgradeProxyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpgradeProxyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        proxy_id: Member::path("proxy_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpgradeProxyInput {
    type Output = crate::gaussdb_mysql::types::UpgradeProxyResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "update_result[state=ACCEPT].workflow_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for UpgradeProxyInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl UpgradeProxy {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::UpgradeProxyResponse,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Whether the upgrade of one proxy was accepted, and the ID of the workflow that runs it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProxyUpgrade {
    /// ID of the instance that the proxy belongs to.
    pub instance_id: Option<String>,
    /// ID of the workflow that upgrades the proxy.
    pub workflow_id: Option<String>,
    /// Whether the upgrade was accepted, such as `ACCEPT` or `REJECT`.
    pub state: Option<String>,
    /// Text that explains why the upgrade was not accepted.
    pub error_message: Option<String>,
}

impl ProxyUpgrade {
    /// ID of the instance that the proxy belongs to.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// ID of the workflow that upgrades the proxy.
    #[inline]
    pub fn workflow_id(&self) -> Option<&str> {
        self.workflow_id.as_deref()
    }

    /// Whether the upgrade was accepted, such as `ACCEPT` or `REJECT`.
    #[inline]
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// Text that explains why the upgrade was not accepted.
    #[inline]
    pub fn error_message(&self) -> Option<&str> {
        self.error_message.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ProxyUpgrade {
        instance_id: Member::new("instance_id"),
        workflow_id: Member::new("workflow_id"),
        state: Member::new("state"),
        error_message: Member::new("error_message"),
    }
}

/// Kernel versions that the proxy is upgraded from and to.
#[derive(Clone)]
pub struct UpgradeProxyRequest {
    /// Kernel version that the proxy has before the upgrade.
    ///
    /// Required.
    pub source_version: Option<String>,
    /// Kernel version that the proxy has after the upgrade.
    ///
    /// Required.
    pub target_version: Option<String>,
}

impl UpgradeProxyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpgradeProxyRequest {
        source_version: Member::new("source_version").required(),
        target_version: Member::new("target_version").required(),
    }
}

/// Whether the upgrade of each proxy was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpgradeProxyResponse {
    /// Proxies to upgrade, each with whether the upgrade was accepted.
    pub update_result: Vec<crate::gaussdb_mysql::types::ProxyUpgrade>,
}

impl UpgradeProxyResponse {
    /// Proxies to upgrade, each with whether the upgrade was accepted.
    #[inline]
    pub fn update_result(&self) -> &[crate::gaussdb_mysql::types::ProxyUpgrade] {
        &self.update_result
    }
}

gaussdb_runtime::reflect_struct! {
    UpgradeProxyResponse {
        update_result: Member::new("update_result"),
    }
}
