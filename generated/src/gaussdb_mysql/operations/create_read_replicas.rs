// Made from spec/openapi/gaussdb-mysql.yaml#/paths/~1v3~1{project_id}~1instances~1{instance_id}~1nodes~1enlarge/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[201u16],
    documented: "mysql-2024-zh, 4.3.4",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "createReadReplicas",
        gaussdb_runtime::codegen::Method::Post,
        "/v3/{project_id}/instances/{instance_id}/nodes/enlarge",
    )
};

impl crate::gaussdb_mysql::Client {
    /// Add read replicas to an instance
    ///
    /// Adds read replicas to an instance and sets the failover priority of each through `priorities`.
    /// At most nine read replicas can have a priority; any beyond that get -1 and never become primary.
    /// Pay-per-use replicas return a `job_id` to poll with [`get_job`](crate::gaussdb_mysql::Client::get_job);
    /// yearly/monthly ones return an `order_id`, paid from the account automatically unless `is_auto_pay` is `false`.
    /// Choosing `availability_zones` is in open beta, needs access from support, and can fail when a zone is
    /// short of resources.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/nodes/enlarge`
    ///
    /// - Documented in: section 4.3.4 of `mysql-2024-zh`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 413, 422, 429, 500
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::gaussdb_mysql::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::gaussdb_mysql::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .create_read_replicas()
    ///     .instance_id("a4c2f7d19e3b48568a0d5c7e1f2b9036in07")
    ///     .priorities([1])
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_read_replicas(&self) -> CreateReadReplicas {
        CreateReadReplicas {
            client: self.clone(),
            input: <CreateReadReplicasInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`create_read_replicas`](crate::gaussdb_mysql::Client::create_read_replicas).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateReadReplicas {
    client: crate::gaussdb_mysql::Client,
    input: CreateReadReplicasInput,
}

impl CreateReadReplicas {
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

    /// Failover priorities of the new read replicas, one for each, from 1 (highest) to 16. Required.
    pub fn priorities(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.input.body.priorities = Some(value.into_iter().collect());
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

    /// Availability zones for the new read replicas; chosen by the service if left out.
    pub fn availability_zones(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.input.body.availability_zones = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CreateReadReplicasInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::gaussdb_mysql::types::CreatedReadReplicas> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::gaussdb_mysql::types::CreatedReadReplicas,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`create_read_replicas`](crate::gaussdb_mysql::Client::create_read_replicas).
#[derive(Clone)]
pub struct CreateReadReplicasInput {
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
    pub body: crate::gaussdb_mysql::types::CreateReadReplicasRequest,
}

impl CreateReadReplicasInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CreateReadReplicasInput {
        project_id: Member::path("project_id").limits(&[MinLength(32), MaxLength(32), Pattern("^[A-Za-z0-9]*$")]),
        instance_id: Member::path("instance_id").required(),
        x_language: Member::header("X-Language").limits(&[OneOf(&["en-us", "zh-cn"])]),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CreateReadReplicasInput {
    type Output = crate::gaussdb_mysql::types::CreatedReadReplicas;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::gaussdb_mysql::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "id",
    location: gaussdb_runtime::codegen::Location::Query,
    waiter: &crate::gaussdb_mysql::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for CreateReadReplicasInput {
    type Shown = crate::gaussdb_mysql::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl CreateReadReplicas {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::gaussdb_mysql::types::CreatedReadReplicas,
            crate::gaussdb_mysql::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Failover priorities of the new read replicas, one for each, their zones, and how an order is
/// paid.
#[derive(Clone)]
pub struct CreateReadReplicasRequest {
    /// Failover priorities of the new read replicas, one for each, from 1 (highest) to 16. When the
    /// primary node fails, replicas with a smaller number are chosen first; equal ones have equal
    /// chances. At most nine replicas can have one; the others get -1 and are never chosen.
    ///
    /// Required. Each item: at least 1. At most 16.
    pub priorities: Option<Vec<i64>>,
    /// Whether a yearly/monthly order is paid from the account automatically; `true` is the default,
    /// and `false` waits for a manual payment. Later renewals are not affected.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<crate::gaussdb_mysql::types::AutoPaySpec>,
    /// Availability zones for the new read replicas; chosen by the service if left out. Take the codes
    /// from the keys of `az_status` of [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors). In open beta: ask
    /// support for access first. In a zone without free resources the replicas cannot be created.
    pub availability_zones: Option<Vec<String>>,
}

impl CreateReadReplicasRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CreateReadReplicasRequest {
        priorities: Member::new("priorities").required().inner(&[&[Minimum(Int(1)), Maximum(Int(16))]]),
        is_auto_pay: Member::new("is_auto_pay").limits(&[OneOf(&["true", "false"])]),
        availability_zones: Member::new("availability_zones"),
    }
}

/// Names of the new read replicas, with the ID of the job or order.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedReadReplicas {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    pub instance_id: Option<String>,
    /// Names of the new read replicas.
    pub node_names: Vec<String>,
    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job).
    pub job_id: Option<String>,
    /// ID of the order, for yearly/monthly billing only.
    pub order_id: Option<String>,
}

impl CreatedReadReplicas {
    /// ID of the GaussDB(for MySQL) instance: 36 letters and digits ending in `in07`.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }

    /// Names of the new read replicas.
    #[inline]
    pub fn node_names(&self) -> &[String] {
        &self.node_names
    }

    /// ID of the job that carries out the request, for pay-per-use billing only; poll it with
    /// [`get_job`](crate::gaussdb_mysql::Client::get_job).
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// ID of the order, for yearly/monthly billing only.
    #[inline]
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    CreatedReadReplicas {
        instance_id: Member::new("instance_id"),
        node_names: Member::new("node_names"),
        job_id: Member::new("job_id"),
        order_id: Member::new("order_id"),
    }
}
