// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1proxy~1{proxy_id}~1session-consistence/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.7.12",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "updateProxyConsistency",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/session-consistence",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Change a database proxy's session consistency
    ///
    /// Turns session consistency of a proxy on or off, or chooses global consistency or eventual
    /// consistency with `consistence_mode`. While `consistence_mode` is empty, the session consistency
    /// switch alone decides. Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned
    /// `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/session-consistence`
    ///
    /// - Documented in: section 4.7.12 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::UpdateProxyConsistencyRequestSessionConsistence;
    ///
    /// let response = client
    ///     .update_proxy_consistency()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .proxy_id("4d06293f85a71cce104c7e6a721598fbpo01")
    ///     .session_consistence(UpdateProxyConsistencyRequestSessionConsistence::True)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_proxy_consistency(&self) -> UpdateProxyConsistency {
        UpdateProxyConsistency {
            client: self.clone(),
            input: <UpdateProxyConsistencyInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`update_proxy_consistency`](crate::gaussdb_mysql::Client::update_proxy_consistency).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProxyConsistency {
    client: crate::gaussdb_mysql::Client,
    input: UpdateProxyConsistencyInput,
}

impl UpdateProxyConsistency {
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

    /// Whether session consistency is on: reads of a session see its own earlier writes. Required.
    pub fn session_consistence(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::UpdateProxyConsistencyRequestSessionConsistence,
        >,
    ) -> Self {
        self.input.body.session_consistence = value.into_value();
        self
    }

    /// Consistency of reads through the proxy: `session` while session consistency is on, `global` or `eventual` while
    /// it is off.
    pub fn consistence_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::ProxyConsistencySpec,
        >,
    ) -> Self {
        self.input.body.consistence_mode = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: UpdateProxyConsistencyInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::gaussdb_mysql::types::JobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`update_proxy_consistency`](crate::gaussdb_mysql::Client::update_proxy_consistency).
#[derive(Clone)]
pub struct UpdateProxyConsistencyInput {
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
    pub body: crate::gaussdb_mysql::types::UpdateProxyConsistencyRequest,
}

impl UpdateProxyConsistencyInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateProxyConsistencyInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        proxy_id: Member::path("proxy_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for UpdateProxyConsistencyInput {
    type Output = crate::gaussdb_mysql::types::JobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for UpdateProxyConsistencyInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl UpdateProxyConsistency {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::JobStarted,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Which earlier writes reads through a proxy are to see.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProxyConsistencySpec {
    /// Reads see earlier writes of the same session.
    Session,
    /// Reads see earlier writes of all sessions.
    Global,
    /// Reads may miss writes that are still on their way.
    Eventual,
    /// `session_consistence` decides.
    Empty,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ProxyConsistencySpec {
        Session = "session",
        Global = "global",
        Eventual = "eventual",
        Empty = "",
    }
}

/// Consistency that reads through the proxy are to have.
#[derive(Clone)]
pub struct UpdateProxyConsistencyRequest {
    /// Whether session consistency is on: reads of a session see its own earlier writes.
    ///
    /// Required.
    pub session_consistence: Option<
        crate::gaussdb_mysql::types::UpdateProxyConsistencyRequestSessionConsistence,
    >,
    /// Consistency of reads through the proxy: \`session\` while session consistency is on, \`global\`
    /// or \`eventual\` while it is off. If it is empty, the switch of session consistency decides.
    /// Default: \`\`.
    ///
    /// Default: an empty text.
    pub consistence_mode: Option<crate::gaussdb_mysql::types::ProxyConsistencySpec>,
}

impl UpdateProxyConsistencyRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    UpdateProxyConsistencyRequest {
        session_consistence: Member::new("session_consistence").required().limits(&[OneOf(&["true", "false"])]),
        consistence_mode: Member::new("consistence_mode").limits(&[OneOf(&["session", "global", "eventual", ""])]),
    }
}

/// Whether session consistency is on: reads of a session see its own earlier writes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum UpdateProxyConsistencyRequestSessionConsistence {
    /// Reads see earlier writes of the same session.
    True,
    /// Reads need not see earlier writes of the session.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    UpdateProxyConsistencyRequestSessionConsistence {
        True = "true",
        False = "false",
    }
}
