// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1snapshots~1{snapshot_id}~1actions/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.7",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "restoreCluster",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/snapshots/{snapshot_id}/actions",
    )
};

impl crate::dws::Client {
    /// Restore a snapshot to any cluster
    ///
    /// Restores a snapshot to a new cluster (`action` 0), to the cluster it was taken from (1) or to
    /// another existing cluster (2). A new cluster needs `restore.name`, another cluster
    /// `restore.cluster_id`; network, zone and security group default to those of the original cluster.
    /// Restoring to the original cluster is possible only if `support_inplace_restore` of
    /// [`get_snapshot`](crate::dws::Client::get_snapshot) is true. Asynchronous: pass the `job_id` of the response to
    /// [`get_job`](crate::dws::Client::get_job).
    ///
    /// `POST /v2/{project_id}/snapshots/{snapshot_id}/actions`
    ///
    /// - Documented in: section 5.3.7 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_job_done`](crate::dws::Client::wait_until_job_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .restore_cluster()
    ///     .snapshot_id("b050f945-65dd-4496-a7cb-b89e5f5ef773")
    ///     .action(0)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn restore_cluster(&self) -> RestoreCluster {
        RestoreCluster {
            client: self.clone(),
            input: <RestoreClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`restore_cluster`](crate::dws::Client::restore_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreCluster {
    client: crate::dws::Client,
    input: RestoreClusterInput,
}

impl RestoreCluster {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// ID of the snapshot to restore, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it. Required.
    pub fn snapshot_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.input.snapshot_id = value.into_value();
        self
    }

    /// Namespace of the request; the reference names no values.
    pub fn namespace(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.namespace = value.into_value();
        self
    }

    /// Target of the restoration: 0 for a new cluster, 1 for the cluster that the snapshot comes from, 2 for the
    /// cluster named in `restore.cluster_id`. Required.
    pub fn action(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.action = value.into_value();
        self
    }

    /// Settings of the cluster to which the snapshot is restored.
    pub fn restore(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::RestoreTarget>,
    ) -> Self {
        self.input.body.restore = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: RestoreClusterInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::RestoreClusterResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::RestoreClusterResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`restore_cluster`](crate::dws::Client::restore_cluster).
#[derive(Clone)]
pub struct RestoreClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the snapshot to restore, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: Option<String>,
    /// Namespace of the request; the reference names no values.
    pub namespace: Option<String>,
    /// The body.
    pub body: crate::dws::types::RestoreClusterRequest,
}

impl RestoreClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    RestoreClusterInput {
        project_id: Member::path("project_id"),
        snapshot_id: Member::path("snapshot_id").required(),
        namespace: Member::query("namespace"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for RestoreClusterInput {
    type Output = crate::dws::types::RestoreClusterResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

static JOB: gaussdb_runtime::codegen::Job = gaussdb_runtime::codegen::Job {
    id: "job_id",
    poll: <crate::dws::operations::GetJobInput as gaussdb_runtime::codegen::Input>::OPERATION,
    parameter: "job_id",
    location: gaussdb_runtime::codegen::Location::Path,
    waiter: &crate::dws::waiters::JOB_DONE,
};

impl gaussdb_runtime::codegen::Starts for RestoreClusterInput {
    type Shown = crate::dws::types::GetJobResponse;
    const JOB: &'static gaussdb_runtime::codegen::Job = &JOB;
}

impl RestoreCluster {
    /// Sends the request and returns its output with a handle to the job that it started.
    #[inline]
    pub fn start(
        self,
    ) -> gaussdb_runtime::CallFuture<
        gaussdb_runtime::StartedJob<
            crate::dws::types::RestoreClusterResponse,
            crate::dws::types::GetJobResponse,
        >,
    > {
        self.client.0.start(&self.input)
    }
}

/// Destination for the snapshot, namely a new, the original or another cluster.
#[derive(Clone)]
pub struct RestoreClusterRequest {
    /// Target of the restoration: 0 for a new cluster, 1 for the cluster that the snapshot comes from, 2
    /// for the cluster named in `restore.cluster_id`.
    ///
    /// Required.
    ///
    /// - `0`: Restore to a new cluster.
    /// - `1`: Restore to the cluster the snapshot comes from.
    /// - `2`: Restore to the cluster in `restore.cluster_id`.
    pub action: Option<i64>,
    /// Settings of the cluster to which the snapshot is restored.
    pub restore: Option<crate::dws::types::RestoreTarget>,
}

impl RestoreClusterRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    RestoreClusterRequest {
        action: Member::new("action").required().limits(&[OneOf(&["0", "1", "2"])]),
        restore: Member::new("restore"),
    }
}

/// ID of the cluster and of the job that restores the snapshot.
#[derive(Clone)]
#[non_exhaustive]
pub struct RestoreClusterResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
    /// ID of the asynchronous job that carries out the request; [`get_job`](crate::dws::Client::get_job) reports its
    /// progress.
    pub job_id: Option<String>,
}

impl RestoreClusterResponse {
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    #[inline]
    pub fn cluster_id(&self) -> Option<&str> {
        self.cluster_id.as_deref()
    }

    /// ID of the asynchronous job that carries out the request; [`get_job`](crate::dws::Client::get_job) reports its
    /// progress.
    #[inline]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    RestoreClusterResponse {
        cluster_id: Member::new("cluster_id"),
        job_id: Member::new("job_id"),
    }
}

/// The new or existing cluster that a snapshot is restored to.
#[derive(Clone)]
pub struct RestoreTarget {
    /// ID of the cluster to restore to; required when `action` is 2.
    ///
    /// Required when `action` is `2`.
    pub cluster_id: Option<String>,
    /// Name for the new cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a
    /// letter; no other cluster may have it. Required when `action` is 0.
    ///
    /// 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`. Required when `action` is `0`.
    pub name: Option<String>,
    /// ID of the subnet for the network of the restored cluster; that of the original cluster by
    /// default.
    pub subnet_id: Option<String>,
    /// ID of the security group for the network of the restored cluster; that of the original cluster
    /// by default.
    pub security_group_id: Option<String>,
    /// ID of the virtual private cloud (VPC) for the network of the restored cluster; that of the
    /// original cluster by default.
    pub vpc_id: Option<String>,
    /// Availability zone (AZ) for the restored cluster; that of the original cluster by default.
    pub availability_zone: Option<String>,
    /// Port on which the cluster accepts connections.
    pub port: Option<i64>,
    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the
    /// public network.
    pub public_ip: Option<crate::dws::types::PublicIp>,
    /// ID of the enterprise project for the cluster; `0`, the default enterprise project, when left
    /// out.
    ///
    /// Default: `0`.
    pub enterprise_project_id: Option<String>,
}

impl RestoreTarget {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the cluster to restore to; required when `action` is 2.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.cluster_id = value.into_value();
        self
    }

    /// Name for the new cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter; no other
    /// cluster may have it.
    pub fn name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.name = value.into_value();
        self
    }

    /// ID of the subnet for the network of the restored cluster; that of the original cluster by default.
    pub fn subnet_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.subnet_id = value.into_value();
        self
    }

    /// ID of the security group for the network of the restored cluster; that of the original cluster by default.
    pub fn security_group_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.security_group_id = value.into_value();
        self
    }

    /// ID of the virtual private cloud (VPC) for the network of the restored cluster; that of the original cluster by
    /// default.
    pub fn vpc_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.vpc_id = value.into_value();
        self
    }

    /// Availability zone (AZ) for the restored cluster; that of the original cluster by default.
    pub fn availability_zone(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.availability_zone = value.into_value();
        self
    }

    /// Port on which the cluster accepts connections.
    pub fn port(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.port = value.into_value();
        self
    }

    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the public network.
    pub fn public_ip(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::PublicIp>,
    ) -> Self {
        self.public_ip = value.into_value();
        self
    }

    /// ID of the enterprise project for the cluster; `0`, the default enterprise project, when left out.
    pub fn enterprise_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.enterprise_project_id = value.into_value();
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
    RestoreTarget {
        cluster_id: Member::new("cluster_id")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "action",
                                values: &["2"],
                                not: false,
                            },
                        ],
                    ),
                ],
            ),
        name: Member::new("name")
            .limits(
                &[
                    RequiredIf(
                        &[
                            When {
                                field: "action",
                                values: &["0"],
                                not: false,
                            },
                        ],
                    ),
                    MinLength(4),
                    MaxLength(64),
                    Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                ],
            ),
        subnet_id: Member::new("subnet_id"),
        security_group_id: Member::new("security_group_id"),
        vpc_id: Member::new("vpc_id"),
        availability_zone: Member::new("availability_zone"),
        port: Member::new("port"),
        public_ip: Member::new("public_ip"),
        enterprise_project_id: Member::new("enterprise_project_id"),
    }
}
