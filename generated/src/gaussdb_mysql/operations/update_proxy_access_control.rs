// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1access-control-switch/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.7.21",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateProxyAccessControl",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control-switch",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Turn proxy access control on or off
    ///
    /// Turns access control of a proxy on or off. While it is on, the rules set with
    /// [`update_proxy_access_rules`](crate::gaussdb_mysql::Client::update_proxy_access_rules) decide which addresses
    /// may connect. Answers with the new state.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control-switch`
    ///
    /// - Documented in: section 4.7.21 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .update_proxy_access_control()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .proxy_id("4d06293f85a71cce104c7e6a721598fbpo01")
    ///     .open_access_control(true)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_proxy_access_control(&self) -> UpdateProxyAccessControl {
        UpdateProxyAccessControl {
            client: self.clone(),
            input: <UpdateProxyAccessControlInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_proxy_access_control`](crate::gaussdb_mysql::Client::update_proxy_access_control).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProxyAccessControl {
    client: crate::gaussdb_mysql::Client,
    input: UpdateProxyAccessControlInput,
}

impl UpdateProxyAccessControl {
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

    /// Whether access control of the proxy is to be on. Required.
    pub fn open_access_control(
        mut self,
        value: impl gaussdb_runtime::IntoValue<bool>,
    ) -> Self {
        self.input.body.open_access_control = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateProxyAccessControlInput) -> Self {
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
        crate::gaussdb_mysql::types::UpdateProxyAccessControlResponse,
    > {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::UpdateProxyAccessControlResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_proxy_access_control`](crate::gaussdb_mysql::Client::update_proxy_access_control).
#[derive(Clone)]
pub struct UpdateProxyAccessControlInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateProxyAccessControlRequest,
}

impl UpdateProxyAccessControlInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateProxyAccessControlInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        proxy_id: Member::path("proxy_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateProxyAccessControlInput {
    type Output = crate::gaussdb_mysql::types::UpdateProxyAccessControlResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Whether access control of the proxy is to be on.
#[derive(Clone)]
pub struct UpdateProxyAccessControlRequest {
    /// Whether access control of the proxy is to be on.
    ///
    /// Required.
    pub open_access_control: Option<bool>,
}

impl UpdateProxyAccessControlRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateProxyAccessControlRequest {
        open_access_control: Member::new("open_access_control").required(),
    }
}

/// Whether access control of the proxy is on after the change.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateProxyAccessControlResponse {
    /// Whether access control of the proxy is on.
    pub open_access_control: Option<bool>,
}

impl UpdateProxyAccessControlResponse {
    /// Whether access control of the proxy is on.
    #[inline]
    pub fn open_access_control(&self) -> Option<bool> {
        self.open_access_control
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateProxyAccessControlResponse {
        open_access_control: Member::new("open_access_control"),
    }
}
