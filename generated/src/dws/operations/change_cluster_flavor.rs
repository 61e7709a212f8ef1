// Made from spec/openapi/dws.yaml#/paths/~1v1~1{project_id}~1clusters~1{cluster_id}~1flavor/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.57",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[417u16],
            message: Some("error_msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("error_code", &["DWS.0000"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "changeClusterFlavor",
        gaussdb_runtime::codegen::Method::Post,
        "/v1/{project_id}/clusters/{cluster_id}/flavor",
    )
};

impl crate::dws::Client {
    /// Change the flavor of a cluster
    ///
    /// Moves a cluster to another flavor; take the target from
    /// [`list_target_flavors`](crate::dws::Client::list_target_flavors). `force_backup` says whether the data must be
    /// backed up for it. Asynchronous: pass the `job_id` of the response to [`get_job`](crate::dws::Client::get_job),
    /// or poll [`get_cluster`](crate::dws::Client::get_cluster) (`FLAVOR_RESIZING`, then `FLAVOR_RESIZING_FAILED` on
    /// failure). HTTP 200 alone is not success: `error_code`, where present, must be `DWS.0000`.
    ///
    /// `POST /v1/{project_id}/clusters/{cluster_id}/flavor`
    ///
    /// - Documented in: section 5.2.57 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_task_done`](crate::dws::Client::wait_until_cluster_task_done) or
    /// [`wait_until_job_done`](crate::dws::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .change_cluster_flavor()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .target_flavor_id("6aa736e8-b0de-4e61-a11f-897e9056eede")
    ///     .force_backup(true)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_cluster_flavor(&self) -> ChangeClusterFlavor {
        ChangeClusterFlavor {
            client: self.clone(),
            input: <ChangeClusterFlavorInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`change_cluster_flavor`](crate::dws::Client::change_cluster_flavor).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeClusterFlavor {
    client: crate::dws::Client,
    input: ChangeClusterFlavorInput,
}

impl ChangeClusterFlavor {
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

    /// ID of the flavor to change to. Required.
    pub fn target_flavor_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.body.target_flavor_id = value.into_value();
        self
    }

    /// Whether a backup of the data is forced. Required.
    pub fn force_backup(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.force_backup = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ChangeClusterFlavorInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ChangeClusterFlavorResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ChangeClusterFlavorResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`change_cluster_flavor`](crate::dws::Client::change_cluster_flavor).
#[derive(Clone)]
pub struct ChangeClusterFlavorInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::ChangeClusterFlavorRequest,
}

impl ChangeClusterFlavorInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ChangeClusterFlavorInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ChangeClusterFlavorInput {
    type Output = crate::dws::types::ChangeClusterFlavorResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::dws::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "job_id",
    location: gaussdb_runtime::codegen::Location::Path,
    waiter: &crate::dws::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for ChangeClusterFlavorInput {
    type Shown = crate::dws::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl ChangeClusterFlavor {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::dws::types::ChangeClusterFlavorResponse,
            crate::dws::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Flavor that the cluster is to change to, and whether to back up first.
#[derive(Clone)]
pub struct ChangeClusterFlavorRequest {
    /// ID of the flavor to change to.
    ///
    /// Required.
    pub target_flavor_id: Option<String>,
    /// Whether a backup of the data is forced.
    ///
    /// Required.
    pub force_backup: Option<bool>,
}

impl ChangeClusterFlavorRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ChangeClusterFlavorRequest {
        target_flavor_id: Member::new("target_flavor_id").required(),
        force_backup: Member::new("force_backup").required(),
    }
}

/// ID of the job that changes the flavor, or the error.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChangeClusterFlavorResponse {
    /// ID of the asynchronous job that carries out the request; [`get_job`](crate::dws::Client::get_job) reports its
    /// progress.
    pub job_id: Option<String>,
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    pub error_code: Option<String>,
    /// Text that explains `error_code`, for people.
    pub error_msg: Option<String>,
}

impl ChangeClusterFlavorResponse {
    /// ID of the asynchronous job that carries out the request; [`get_job`](crate::dws::Client::get_job) reports its
    /// progress.
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    #[inline]
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }

    /// Text that explains `error_code`, for people.
    #[inline]
    pub fn error_msg(&self) -> Option<&str> {
        self.error_msg.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ChangeClusterFlavorResponse {
        job_id: Member::new("job_id"),
        error_code: Member::new("error_code"),
        error_msg: Member::new("error_msg"),
    }
}
