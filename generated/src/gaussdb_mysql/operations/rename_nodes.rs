// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1nodes~1name/put by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "mysql-2024-zh, 4.3.37",
    idempotent: true,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "renameNodes",
        gaussdb_runtime::codegen::Method::Put,
        "/v3/{project_id}/instances/{instance_id}/nodes/name",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Rename nodes of an instance
    ///
    /// Gives new names to one or more nodes of an instance. Asynchronous: poll
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job) with the returned `job_id`.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/nodes/name`
    ///
    /// - Documented in: section 4.3.37 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::gaussdb_mysql::types::NodeName;
    ///
    /// let response = client
    ///     .rename_nodes()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .node_list([
    ///         NodeName::builder()
    ///             .node_id("e7a0c3d92f415b68bae618041cbf3295no07")
    ///             .name("sales-db_node0"),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn rename_nodes(&self) -> RenameNodes {
        RenameNodes {
            client: self.clone(),
            input: <RenameNodesInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`rename_nodes`](crate::gaussdb_mysql::Client::rename_nodes).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RenameNodes {
    client: crate::gaussdb_mysql::Client,
    input: RenameNodesInput,
}

impl RenameNodes {
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

    /// Nodes with their new names. Required.
    pub fn node_list(
        mut self,
        value: impl IntoIterator<Item = crate::gaussdb_mysql::types::NodeName>,
    ) -> Self {
        self.input.body.node_list = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: RenameNodesInput) -> Self {
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

/// The input of [`rename_nodes`](crate::gaussdb_mysql::Client::rename_nodes).
#[derive(Clone)]
pub struct RenameNodesInput {
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
    pub body: crate::gaussdb_mysql::types::RenameNodesRequest,
}

impl RenameNodesInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    RenameNodesInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for RenameNodesInput {
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

impl gaussdb_runtime::codegen::Starts for RenameNodesInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl RenameNodes {
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

/// A node and its new name.
#[derive(Clone)]
pub struct NodeName {
    /// ID of the node: 36 letters and digits ending in `no07`.
    ///
    /// Required.
    pub node_id: Option<String>,
    /// New name of the node: 4 to 128 letters, digits, Chinese characters, hyphens and underscores.
    ///
    /// Required. 4 to 128 characters. Pattern: `^[A-Za-z0-9_一-鿿-]*$`.
    pub name: Option<String>,
}

impl NodeName {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the node: 36 letters and digits ending in `no07`. Required.
    pub fn node_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.node_id = value.into_value();
        self
    }

    /// New name of the node: 4 to 128 letters, digits, Chinese characters, hyphens and underscores. Required.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// Validates the value and returns it. The error lists missing members and violations of documented
    /// constraints. Optional, because `send` validates the whole request.
    #[inline]
    pub fn build(self) -> Result<Self, gaussdb_runtime::Error> {
        gaussdb_runtime::codegen::build(self)
    }

    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    NodeName {
        node_id: Member::new("node_id").required(),
        name: Member::new("name")
            .required()
            .limits(&[MinLength(4), MaxLength(128), Pattern("^[A-Za-z0-9_一-鿿-]*$")]),
    }
}

/// Nodes with their new names.
#[derive(Clone)]
pub struct RenameNodesRequest {
    /// Nodes with their new names.
    ///
    /// Required.
    pub node_list: Option<Vec<crate::gaussdb_mysql::types::NodeName>>,
}

impl RenameNodesRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    RenameNodesRequest {
        node_list: Member::new("node_list").required(),
    }
}
