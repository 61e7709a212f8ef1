// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1snapshots~1{snapshot_id}~1actions/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.3.15; dws-2023-zh, 5.2.5; dws-2022-zh, 5.2.5",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "restoreClusterV1",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/snapshots/{snapshot_id}/actions",
    )
};

impl crate::dws::Client {
    /// Restore a snapshot to a new cluster
    ///
    /// Creates a new cluster from a snapshot; network, zone and security group default to those of the
    /// original cluster. Asynchronous: poll [`get_cluster`](crate::dws::Client::get_cluster) with the `id` of the
    /// response until `status` is `AVAILABLE`. To restore to an existing cluster, use
    /// [`restore_cluster`](crate::dws::Client::restore_cluster).
    ///
    /// `POST /v1.0/{project_id}/snapshots/{snapshot_id}/actions`
    ///
    /// - Documented in: section 5.3.15 of `dws-2024-en`, section 5.2.5 of `dws-2023-zh`, section 5.2.5
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPISnapshot:restore`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_available`](crate::dws::Client::wait_until_cluster_available).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::ClusterToRestore;
    ///
    /// let response = client
    ///     .restore_cluster_v1()
    ///     .snapshot_id("b050f945-65dd-4496-a7cb-b89e5f5ef773")
    ///     .restore(ClusterToRestore::builder().name("sales-dwh"))
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn restore_cluster_v1(&self) -> RestoreClusterV1 {
        RestoreClusterV1 {
            client: self.clone(),
            input: <RestoreClusterV1Input as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`restore_cluster_v1`](crate::dws::Client::restore_cluster_v1).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreClusterV1 {
    client: crate::dws::Client,
    input: RestoreClusterV1Input,
}

impl RestoreClusterV1 {
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

    /// Settings of the cluster to which the snapshot is restored. Required.
    pub fn restore(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::ClusterToRestore>,
    ) -> Self {
        self.input.body.restore = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: RestoreClusterV1Input) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::RestoreClusterV1Response> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::RestoreClusterV1Response> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`restore_cluster_v1`](crate::dws::Client::restore_cluster_v1).
#[derive(Clone)]
pub struct RestoreClusterV1Input {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the snapshot to restore, as [`list_snapshots`](crate::dws::Client::list_snapshots) gives it.
    ///
    /// Required.
    pub snapshot_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::RestoreClusterV1Request,
}

impl RestoreClusterV1Input {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    RestoreClusterV1Input {
        project_id: Member::path("project_id"),
        snapshot_id: Member::path("snapshot_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for RestoreClusterV1Input {
    type Output = crate::dws::types::RestoreClusterV1Response;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The new cluster that a snapshot is restored to, with its network.
#[derive(Clone)]
pub struct ClusterToRestore {
    /// Name for the cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter;
    /// no other cluster may have it.
    ///
    /// Required. 4 to 64 characters. Pattern: `^[A-Za-z][A-Za-z0-9_-]*$`.
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
    /// Port on which the cluster accepts connections, from 8000 to 30000; 8000 by default.
    ///
    /// At least 8000. At most 30000. Default: `8000`.
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

impl ClusterToRestore {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Name for the cluster: 4 to 64 letters, digits, hyphens and underscores, the first one a letter; no other cluster
    /// may have it. Required.
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

    /// Port on which the cluster accepts connections, from 8000 to 30000; 8000 by default.
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
    ClusterToRestore {
        name: Member::new("name")
            .required()
            .limits(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        subnet_id: Member::new("subnet_id"),
        security_group_id: Member::new("security_group_id"),
        vpc_id: Member::new("vpc_id"),
        availability_zone: Member::new("availability_zone"),
        port: Member::new("port").limits(&[Minimum(Int(8000)), Maximum(Int(30000))]),
        public_ip: Member::new("public_ip"),
        enterprise_project_id: Member::new("enterprise_project_id"),
    }
}

/// Cluster to create from the snapshot.
#[derive(Clone)]
pub struct RestoreClusterV1Request {
    /// Settings of the cluster to which the snapshot is restored.
    ///
    /// Required.
    pub restore: Option<crate::dws::types::ClusterToRestore>,
}

impl RestoreClusterV1Request {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    RestoreClusterV1Request {
        restore: Member::new("restore").required(),
    }
}

/// The new cluster, by its ID.
#[derive(Clone)]
#[non_exhaustive]
pub struct RestoreClusterV1Response {
    /// Cluster that is being restored, named by its ID.
    pub cluster: Option<crate::dws::types::ClusterId>,
}

impl RestoreClusterV1Response {
    /// Cluster that is being restored, named by its ID.
    #[inline]
    pub fn cluster(&self) -> Option<&crate::dws::types::ClusterId> {
        self.cluster.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    RestoreClusterV1Response {
        cluster: Member::new("cluster"),
    }
}
