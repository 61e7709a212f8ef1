// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1encrypt/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.60",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "encryptCluster",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/encrypt",
    )
};

impl crate::dws::Client {
    /// Encrypt an unencrypted cluster
    ///
    /// Turns an ordinary cluster into one whose data is encrypted with the given master key.
    /// Asynchronous: pass the `job_id` of the response to [`get_job`](crate::dws::Client::get_job).
    /// [`get_cluster_encryption`](crate::dws::Client::get_cluster_encryption) shows the result.
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/encrypt`
    ///
    /// - Documented in: section 5.2.60 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::dws::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::EncryptionKey;
    ///
    /// let response = client
    ///     .encrypt_cluster()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .encrypt(
    ///         EncryptionKey::builder()
    ///             .master_key_id("21108d4c-5c91-430f-afbd-26424576d220")
    ///             .master_key_name("sales-key"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn encrypt_cluster(&self) -> EncryptCluster {
        EncryptCluster {
            client: self.clone(),
            input: <EncryptClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`encrypt_cluster`](crate::dws::Client::encrypt_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct EncryptCluster {
    client: crate::dws::Client,
    input: EncryptClusterInput,
}

impl EncryptCluster {
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

    /// Master key and algorithm with which to encrypt the cluster. Required.
    pub fn encrypt(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::EncryptionKey>,
    ) -> Self {
        self.input.body.encrypt = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: EncryptClusterInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<crate::dws::types::JobStarted> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::JobStarted> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`encrypt_cluster`](crate::dws::Client::encrypt_cluster).
#[derive(Clone)]
pub struct EncryptClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::EncryptClusterRequest,
}

impl EncryptClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    EncryptClusterInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for EncryptClusterInput {
    type Output = crate::dws::types::JobStarted;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::dws::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "job_id",
    location: gaussdb_runtime::codegen::Location::Path,
    waiter: &crate::dws::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for EncryptClusterInput {
    type Shown = crate::dws::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl EncryptCluster {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::dws::types::JobStarted,
            crate::dws::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Key and algorithm with which to encrypt the cluster.
#[derive(Clone)]
pub struct EncryptClusterRequest {
    /// Master key and algorithm with which to encrypt the cluster.
    ///
    /// Required.
    pub encrypt: Option<crate::dws::types::EncryptionKey>,
}

impl EncryptClusterRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    EncryptClusterRequest {
        encrypt: Member::new("encrypt").required(),
    }
}

/// The master key and the algorithm for encrypting a cluster.
#[derive(Clone)]
pub struct EncryptionKey {
    /// ID of the master key with which the cluster is encrypted.
    ///
    /// Required.
    pub master_key_id: Option<String>,
    /// Name of the master key with which the cluster is encrypted.
    ///
    /// Required.
    pub master_key_name: Option<String>,
    /// Algorithm by which the cluster is encrypted, such as `generalCipher`.
    pub crypt_algorithm: Option<String>,
}

impl EncryptionKey {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the master key with which the cluster is encrypted. Required.
    pub fn master_key_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.master_key_id = value.into_value();
        self
    }

    /// Name of the master key with which the cluster is encrypted. Required.
    pub fn master_key_name(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.master_key_name = value.into_value();
        self
    }

    /// Algorithm by which the cluster is encrypted, such as `generalCipher`.
    pub fn crypt_algorithm(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.crypt_algorithm = value.into_value();
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
    EncryptionKey {
        master_key_id: Member::new("master_key_id").required(),
        master_key_name: Member::new("master_key_name").required(),
        crypt_algorithm: Member::new("crypt_algorithm"),
    }
}
