// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1redistribution/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.31",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "startRedistribution",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/redistribution",
    )
};

impl crate::dws::Client {
    /// Start data redistribution
    ///
    /// Starts spreading the data of the old nodes evenly over old and new nodes after a scale-out;
    /// queries are faster once it is done. It can be started by hand only while the cluster waits for
    /// redistribution, that is, when the scale-out did not already start it. Needs DWS 2.0 of version
    /// 8.1.1.200 or later; from 8.2.0 on, offline scheduling is not available. Run `ANALYZE` on the
    /// tables first: they are processed in order of their recorded page count. Asynchronous: poll
    /// [`get_redistribution`](crate::dws::Client::get_redistribution).
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/redistribution`
    ///
    /// - Documented in: section 5.2.31 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_task_done`](crate::dws::Client::wait_until_cluster_task_done) or
    /// [`wait_until_redistribution_done`](crate::dws::Client::wait_until_redistribution_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::StartRedistributionRequestRedisMode;
    ///
    /// client
    ///     .start_redistribution()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .redis_mode(StartRedistributionRequestRedisMode::Online)
    ///     .parallel_jobs(1)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn start_redistribution(&self) -> StartRedistribution {
        StartRedistribution {
            client: self.clone(),
            input: <StartRedistributionInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`start_redistribution`](crate::dws::Client::start_redistribution).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartRedistribution {
    client: crate::dws::Client,
    input: StartRedistributionInput,
}

impl StartRedistribution {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.cluster_id = value.into_value();
        self
    }

    /// Way in which data is redistributed: `online` or `offline`. Required.
    pub fn redis_mode(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::StartRedistributionRequestRedisMode,
        >,
    ) -> Self {
        self.input.body.redis_mode = value.into_value();
        self
    }

    /// Number of redistribution jobs that run in parallel, from 1 to 32. Required.
    pub fn parallel_jobs(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.parallel_jobs = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: StartRedistributionInput) -> Self {
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

/// The input of [`start_redistribution`](crate::dws::Client::start_redistribution).
#[derive(Clone)]
pub struct StartRedistributionInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::StartRedistributionRequest,
}

impl StartRedistributionInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    StartRedistributionInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for StartRedistributionInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Mode and parallelism of the redistribution to start.
#[derive(Clone)]
pub struct StartRedistributionRequest {
    /// Way in which data is redistributed: `online` or `offline`.
    ///
    /// Required.
    pub redis_mode: Option<crate::dws::types::StartRedistributionRequestRedisMode>,
    /// Number of redistribution jobs that run in parallel, from 1 to 32.
    ///
    /// Required. At least 1. At most 32.
    pub parallel_jobs: Option<i64>,
}

impl StartRedistributionRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    StartRedistributionRequest {
        redis_mode: Member::new("redis_mode").required().limits(&[OneOf(&["online", "offline"])]),
        parallel_jobs: Member::new("parallel_jobs").required().limits(&[Minimum(Int(1)), Maximum(Int(32))]),
    }
}

/// Way in which data is redistributed: `online` or `offline`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StartRedistributionRequestRedisMode {
    /// Redistribute in online mode.
    Online,
    /// Redistribute in offline mode.
    Offline,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    StartRedistributionRequestRedisMode {
        Online = "online",
        Offline = "offline",
    }
}
