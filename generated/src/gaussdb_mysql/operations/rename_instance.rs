// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1name/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.7",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "renameInstance",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/name",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Rename an instance
    ///
    /// Gives an instance a new name. Names need not be unique. The nodes are renamed too unless
    /// `is_modify_node_name` is `false`. Asynchronous: poll [`get_job`](crate::gaussdb_mysql::Client::get_job) with the
    /// returned `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/name`
    ///
    /// - Documented in: section 4.3.7 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .rename_instance()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .name("sales-db")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn rename_instance(&self) -> RenameInstance {
        RenameInstance {
            client: self.clone(),
            input: <RenameInstanceInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`rename_instance`](crate::gaussdb_mysql::Client::rename_instance).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RenameInstance {
    client: crate::gaussdb_mysql::Client,
    input: RenameInstanceInput,
}

impl RenameInstance {
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

    /// New name of the instance, which need not be unique: 4 to 64 characters (at most 64 bytes; a Chinese character
    /// takes 3), starting with a letter or Chinese character. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.body.name = value.into_value();
        self
    }

    /// Whether the nodes are renamed together with the instance; `true` is the default.
    pub fn is_modify_node_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::gaussdb_mysql::types::RenameInstanceRequestIsModifyNodeName,
        >,
    ) -> Self {
        self.input.body.is_modify_node_name = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: RenameInstanceInput) -> Self {
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

/// The input of [`rename_instance`](crate::gaussdb_mysql::Client::rename_instance).
#[derive(Clone)]
pub struct RenameInstanceInput {
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
    pub body: crate::gaussdb_mysql::types::RenameInstanceRequest,
}

impl RenameInstanceInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    RenameInstanceInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for RenameInstanceInput {
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

impl gaussdb_runtime::codegen::Starts for RenameInstanceInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl RenameInstance {
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

/// New name of the instance, and whether its nodes are renamed with it.
#[derive(Clone)]
pub struct RenameInstanceRequest {
    /// New name of the instance, which need not be unique: 4 to 64 characters (at most 64 bytes; a
    /// Chinese character takes 3), starting with a letter or Chinese character. Digits, hyphens and
    /// underscores are allowed too.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$`. At most 64 bytes in UTF-8.
    pub name: Option<String>,
    /// Whether the nodes are renamed together with the instance; `true` is the default.
    ///
    /// Default: `true`.
    pub is_modify_node_name: Option<
        crate::gaussdb_mysql::types::RenameInstanceRequestIsModifyNodeName,
    >,
}

impl RenameInstanceRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    RenameInstanceRequest {
        name: Member::new("name")
            .required()
            .limits(
                &[
                    ByteLength(64),
                    MinLength(4),
                    MaxLength(64),
                    Pattern("^[A-Za-z一-鿿][A-Za-z0-9_一-鿿-]*$"),
                ],
            ),
        is_modify_node_name: Member::new("is_modify_node_name").limits(&[OneOf(&["true", "false"])]),
    }
}

/// Whether the nodes are renamed together with the instance; `true` is the default.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RenameInstanceRequestIsModifyNodeName {
    /// The nodes are renamed as well.
    True,
    /// The nodes keep their names.
    False,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    RenameInstanceRequestIsModifyNodeName {
        True = "true",
        False = "false",
    }
}
