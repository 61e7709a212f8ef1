// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1cluster-precheck/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.29",
    idempotent: true,
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "checkClusterCreation",
        gaussdb_runtime::codegen::Method::Post,
        "/v2/{project_id}/cluster-precheck",
    )
};

impl crate::dws::Client {
    /// Check settings before cluster creation
    ///
    /// Checks whether a cluster with the given flavor, node count, zones, network and disks could be
    /// created, without creating or ordering anything. It also serves before restoring a snapshot
    /// (`restore_point`). A passed check answers HTTP 200 without a body.
    ///
    /// `POST /v2/{project_id}/cluster-precheck`
    ///
    /// - Documented in: section 5.2.29 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::ClusterToCheck;
    ///
    /// client
    ///     .check_cluster_creation()
    ///     .cluster(
    ///         ClusterToCheck::builder()
    ///             .flavor("dws.m1.xlarge.ultrahigh")
    ///             .availability_zones(["cn-north-4a"])
    ///             .num_node(1)
    ///             .datastore_version("8.3.0.201")
    ///             .vpc_id("79044cb0-5b92-4eec-a93c-50908d88b9e6")
    ///             .subnet_id("449e5c8d-7ce2-4b55-a907-495a5069d923"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check_cluster_creation(&self) -> CheckClusterCreation {
        CheckClusterCreation {
            client: self.clone(),
            input: <CheckClusterCreationInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`check_cluster_creation`](crate::dws::Client::check_cluster_creation).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckClusterCreation {
    client: crate::dws::Client,
    input: CheckClusterCreationInput,
}

impl CheckClusterCreation {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Settings of the planned cluster that are to be checked. Required.
    pub fn cluster(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::ClusterToCheck>,
    ) -> Self {
        self.input.body.cluster = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: CheckClusterCreationInput) -> Self {
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

/// The input of [`check_cluster_creation`](crate::dws::Client::check_cluster_creation).
#[derive(Clone)]
pub struct CheckClusterCreationInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::CheckClusterCreationRequest,
}

impl CheckClusterCreationInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClusterCreationInput {
        project_id: Member::path("project_id"),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for CheckClusterCreationInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Settings of a cluster whose creation is to be checked.
#[derive(Clone)]
pub struct CheckClusterCreationRequest {
    /// Settings of the planned cluster that are to be checked.
    ///
    /// Required.
    pub cluster: Option<crate::dws::types::ClusterToCheck>,
}

impl CheckClusterCreationRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    CheckClusterCreationRequest {
        cluster: Member::new("cluster").required(),
    }
}

/// A cluster to be checked before creation, with flavor, nodes, zones, network, disks and, if
/// wanted, the backup to restore.
#[derive(Clone)]
pub struct ClusterToCheck {
    /// ID of the enterprise project that the cluster belongs to; `0` is the default enterprise project.
    pub enterprise_project_id: Option<String>,
    /// Name of the flavor for the nodes of the cluster, such as `dws.m1.xlarge.ultrahigh`.
    ///
    /// Required.
    pub flavor: Option<String>,
    /// Codes of the availability zones (AZs) for the cluster, as
    /// [`list_availability_zones`](crate::dws::Client::list_availability_zones) gives them: one, or three for a cluster
    /// that spans zones.
    ///
    /// Required.
    pub availability_zones: Option<Vec<String>>,
    /// Number of nodes of the cluster.
    ///
    /// Required.
    pub num_node: Option<i64>,
    /// ID of the security group that guards the network of the cluster.
    pub security_group_id: Option<String>,
    /// Version of the data warehouse, such as `8.3.0.201`.
    ///
    /// Required.
    pub datastore_version: Option<String>,
    /// ID of the virtual private cloud (VPC) that holds the cluster.
    ///
    /// Required.
    pub vpc_id: Option<String>,
    /// ID of the subnet that holds the cluster.
    ///
    /// Required.
    pub subnet_id: Option<String>,
    /// Elastic IP address (EIP) for the cluster; when left out, the cluster gets no access from the
    /// public network.
    pub public_ip: Option<crate::dws::types::PublicIp>,
    /// Setting for restoring a snapshot to a flavor other than that of the original cluster.
    pub cross_spec_restore: Option<String>,
    /// Disks for the nodes of the cluster.
    pub volume: Option<crate::dws::types::ClusterDisks>,
    /// Name of a host in the old cluster.
    pub old_cluster_hostname: Option<String>,
    /// Snapshot or point in time to restore, when the cluster is to be created from a backup.
    pub restore_point: Option<crate::dws::types::RestorePoint>,
    /// Tags that the new cluster is to have.
    pub tag_list: Option<Vec<crate::dws::types::Tag>>,
    /// ID of the dedicated storage pool (DSS) that provides the disks of the nodes.
    pub dss_pool_id: Option<String>,
    /// Port on which the database accepts connections.
    pub db_port: Option<String>,
    /// Password that the database administrator is to have.
    pub db_password: Option<gaussdb_runtime::Secret>,
    /// User name of the database administrator, despite the name of the field.
    pub db_name: Option<String>,
    /// Number of coordinator nodes (CNs) of the cluster.
    pub num_cn: Option<i64>,
    /// Name that the planned cluster is to have.
    pub name: Option<String>,
}

impl ClusterToCheck {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the enterprise project that the cluster belongs to; `0` is the default enterprise project.
    pub fn enterprise_project_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.enterprise_project_id = value.into_value();
        self
    }

    /// Name of the flavor for the nodes of the cluster, such as `dws.m1.xlarge.ultrahigh`. Required.
    pub fn flavor(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.flavor = value.into_value();
        self
    }

    /// Codes of the availability zones (AZs) for the cluster, as
    /// [`list_availability_zones`](crate::dws::Client::list_availability_zones) gives them: one, or three for a cluster
    /// that spans zones. Required.
    pub fn availability_zones(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.availability_zones = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Number of nodes of the cluster. Required.
    pub fn num_node(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.num_node = value.into_value();
        self
    }

    /// ID of the security group that guards the network of the cluster.
    pub fn security_group_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.security_group_id = value.into_value();
        self
    }

    /// Version of the data warehouse, such as `8.3.0.201`. Required.
    pub fn datastore_version(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.datastore_version = value.into_value();
        self
    }

    /// ID of the virtual private cloud (VPC) that holds the cluster. Required.
    pub fn vpc_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.vpc_id = value.into_value();
        self
    }

    /// ID of the subnet that holds the cluster. Required.
    pub fn subnet_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.subnet_id = value.into_value();
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

    /// Setting for restoring a snapshot to a flavor other than that of the original cluster.
    pub fn cross_spec_restore(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.cross_spec_restore = value.into_value();
        self
    }

    /// Disks for the nodes of the cluster.
    pub fn volume(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::ClusterDisks>,
    ) -> Self {
        self.volume = value.into_value();
        self
    }

    /// Name of a host in the old cluster.
    pub fn old_cluster_hostname(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.old_cluster_hostname = value.into_value();
        self
    }

    /// Snapshot or point in time to restore, when the cluster is to be created from a backup.
    pub fn restore_point(
        mut self,
        value: impl gaussdb_runtime::IntoValue<crate::dws::types::RestorePoint>,
    ) -> Self {
        self.restore_point = value.into_value();
        self
    }

    /// Tags that the new cluster is to have.
    pub fn tag_list(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::Tag>,
    ) -> Self {
        self.tag_list = Some(value.into_iter().collect());
        self
    }

    /// ID of the dedicated storage pool (DSS) that provides the disks of the nodes.
    pub fn dss_pool_id(
        mut self,
        value: impl gaussdb_runtime::IntoValue<String>,
    ) -> Self {
        self.dss_pool_id = value.into_value();
        self
    }

    /// Port on which the database accepts connections.
    pub fn db_port(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.db_port = value.into_value();
        self
    }

    /// Password that the database administrator is to have.
    pub fn db_password(
        mut self,
        value: impl gaussdb_runtime::IntoValue<gaussdb_runtime::Secret>,
    ) -> Self {
        self.db_password = value.into_value();
        self
    }

    /// User name of the database administrator, despite the name of the field.
    pub fn db_name(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.db_name = value.into_value();
        self
    }

    /// Number of coordinator nodes (CNs) of the cluster.
    pub fn num_cn(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.num_cn = value.into_value();
        self
    }

    /// Name that the planned cluster is to have.
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
    ClusterToCheck {
        enterprise_project_id: Member::new("enterprise_project_id"),
        flavor: Member::new("flavor").required(),
        availability_zones: Member::new("availability_zones").required(),
        num_node: Member::new("num_node").required(),
        security_group_id: Member::new("security_group_id"),
        datastore_version: Member::new("datastore_version").required(),
        vpc_id: Member::new("vpc_id").required(),
        subnet_id: Member::new("subnet_id").required(),
        public_ip: Member::new("public_ip"),
        cross_spec_restore: Member::new("cross_spec_restore"),
        volume: Member::new("volume"),
        old_cluster_hostname: Member::new("old_cluster_hostname"),
        restore_point: Member::new("restore_point"),
        tag_list: Member::new("tag_list"),
        dss_pool_id: Member::new("dss_pool_id"),
        db_port: Member::new("db_port"),
        db_password: Member::new("db_password"),
        db_name: Member::new("db_name"),
        num_cn: Member::new("num_cn"),
        name: Member::new("name"),
    }
}

/// The snapshot, and the point in time, that a cluster to be checked is restored from.
#[derive(Clone)]
pub struct RestorePoint {
    /// ID of the snapshot to restore.
    pub back_ref: Option<String>,
    /// Point in time to restore; the reference gives neither unit nor format.
    pub restore_time: Option<i64>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub cluster_id: Option<String>,
}

impl RestorePoint {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// ID of the snapshot to restore.
    pub fn back_ref(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.back_ref = value.into_value();
        self
    }

    /// Point in time to restore; the reference gives neither unit nor format.
    pub fn restore_time(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.restore_time = value.into_value();
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    pub fn cluster_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.cluster_id = value.into_value();
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
    RestorePoint {
        back_ref: Member::new("back_ref"),
        restore_time: Member::new("restore_time"),
        cluster_id: Member::new("cluster_id"),
    }
}
