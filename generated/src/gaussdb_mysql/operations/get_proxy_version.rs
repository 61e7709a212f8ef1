// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1{engine_name}~1proxy-version/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.7.18",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getProxyVersion",
        gaussdb_runtime::codegen::Method::Get,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/{engine_name}/proxy-version",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Get a database proxy's minor version
    ///
    /// Returns the current and the latest minor version of a proxy and whether it can be upgraded with
    /// [`upgrade_proxy`](crate::gaussdb_mysql::Client::upgrade_proxy).
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/{engine_name}/proxy-version`
    ///
    /// - Documented in: section 4.7.18 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_proxy_version()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .proxy_id("4d06293f85a71cce104c7e6a721598fbpo01")
    ///     .engine_name("gaussdb-mysql")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_proxy_version(&self) -> GetProxyVersion {
        GetProxyVersion {
            client: self.clone(),
            input: <GetProxyVersionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_proxy_version`](crate::gaussdb_mysql::Client::get_proxy_version).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProxyVersion {
    client: crate::gaussdb_mysql::Client,
    input: GetProxyVersionInput,
}

impl GetProxyVersion {
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

    /// Database engine that the proxy serves. Required.
    pub fn engine_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.engine_name = value.into_value();
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
    pub fn input(mut self, input: GetProxyVersionInput) -> Self {
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
        crate::gaussdb_mysql::types::GetProxyVersionResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::GetProxyVersionResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_proxy_version`](crate::gaussdb_mysql::Client::get_proxy_version).
#[derive(Clone)]
pub struct GetProxyVersionInput {
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
    /// Database engine that the proxy serves.
    ///
    /// Required.
    pub engine_name: Option<String>,
    /// Language of messages in the response, `en-us` (the default) or `zh-cn`.
    ///
    /// Default: `en-us`.
    pub x_language: Option<crate::gaussdb_mysql::types::MessageLanguage>,
}

impl GetProxyVersionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetProxyVersionInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        proxy_id: Member::path("proxy_id").required(),
        engine_name: Member::path("engine_name").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
    }
}

impl gaussdb_runtime::codegen::Input for GetProxyVersionInput {
    type Output = crate::gaussdb_mysql::types::GetProxyVersionResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Current and newest minor version of the proxy.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetProxyVersionResponse {
    /// Minor version that the proxy runs.
    pub current_version: Option<String>,
    /// Newest minor version that the proxy can be upgraded to.
    pub latest_version: Option<String>,
    /// Whether a newer minor version of the proxy can be installed with
    /// [`upgrade_proxy`](crate::gaussdb_mysql::Client::upgrade_proxy).
    pub can_upgrade: Option<bool>,
}

impl GetProxyVersionResponse {
    /// Minor version that the proxy runs.
    #[inline]
    pub fn current_version(&self) -> Option<&str> {
        self.current_version.as_deref()
    }

    /// Newest minor version that the proxy can be upgraded to.
    #[inline]
    pub fn latest_version(&self) -> Option<&str> {
        self.latest_version.as_deref()
    }

    /// Whether a newer minor version of the proxy can be installed with
    /// [`upgrade_proxy`](crate::gaussdb_mysql::Client::upgrade_proxy).
    #[inline]
    pub fn can_upgrade(&self) -> Option<bool> {
        self.can_upgrade
    }
}

gaussdb_runtime::reflect_struct! {
    GetProxyVersionResponse {
        current_version: Member::new("current_version"),
        latest_version: Member::new("latest_version"),
        can_upgrade: Member::new("can_upgrade"),
    }
}
