// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.6; dws-2023-zh, 5.1.2; dws-2022-zh, 5.1.2; dws-page-zh, 1",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusters",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters",
    )
};

impl crate::dws::Client {
    /// List clusters of the project
    ///
    /// Lists the clusters of the project with status, running task, nodes, network and connection
    /// addresses. All clusters come in one response; there is no paging. `action_progress` and
    /// `task_status` say which task a cluster is working on and how far it is. On private cloud (HCS)
    /// installations the response can differ.
    ///
    /// `GET /v1.0/{project_id}/clusters`
    ///
    /// - Documented in: section 5.2.6 of `dws-2024-en`, section 5.1.2 of `dws-2023-zh`, section 5.1.2
    ///   of `dws-2022-zh`, section 1 of `dws-page-zh`
    /// - Permission: `dws:openAPICluster:list`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client.list_clusters().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_clusters(&self) -> ListClusters {
        ListClusters {
            client: self.clone(),
            input: <ListClustersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_clusters`](crate::dws::Client::list_clusters).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusters {
    client: crate::dws::Client,
    input: ListClustersInput,
}

impl ListClusters {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.input.project_id = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListClustersInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClustersResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListClustersResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_clusters`](crate::dws::Client::list_clusters).
#[derive(Clone)]
pub struct ListClustersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
}

impl ListClustersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClustersInput {
        project_id: Member::path("project_id"),
    }
}

impl gaussdb_runtime::codegen::Input for ListClustersInput {
    type Output = crate::dws::types::ListClustersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The elastic IP address (EIP) of a cluster, with the state of its binding.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterPublicIp {
    /// Way in which an elastic IP address (EIP) is chosen: `auto_assign` gets a new one,
    /// `bind_existing` takes the one in `eip_id`, `not_use` does without.
    pub public_bind_type: Option<crate::dws::types::PublicIpBinding>,
    /// ID of the elastic IP address (EIP) of the cluster.
    pub eip_id: Option<String>,
    /// State of the elastic IP address (EIP).
    pub status: Option<crate::dws::types::ClusterPublicIpStatus>,
    /// Reason why the elastic IP address (EIP) could not be bound.
    pub error_message: Option<String>,
}

impl ClusterPublicIp {
    /// Way in which an elastic IP address (EIP) is chosen: `auto_assign` gets a new one, `bind_existing` takes the one
    /// in `eip_id`, `not_use` does without.
    #[inline]
    pub fn public_bind_type(&self) -> Option<&crate::dws::types::PublicIpBinding> {
        self.public_bind_type.as_ref()
    }

    /// ID of the elastic IP address (EIP) of the cluster.
    #[inline]
    pub fn eip_id(&self) -> Option<&str> {
        self.eip_id.as_deref()
    }

    /// State of the elastic IP address (EIP).
    #[inline]
    pub fn status(&self) -> Option<&crate::dws::types::ClusterPublicIpStatus> {
        self.status.as_ref()
    }

    /// Reason why the elastic IP address (EIP) could not be bound.
    #[inline]
    pub fn error_message(&self) -> Option<&str> {
        self.error_message.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterPublicIp {
        public_bind_type: Member::new("public_bind_type"),
        eip_id: Member::new("eip_id"),
        status: Member::new("status"),
        error_message: Member::new("error_message"),
    }
}

/// A cluster as the list of clusters shows it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterSummary {
    /// ID of the cluster, which names it in the path of other calls.
    pub id: Option<String>,
    /// Name of the cluster, unique in the project.
    pub name: Option<String>,
    /// State of the cluster; `AVAILABLE` and `ACTIVE` both mean that it can be used.
    pub status: Option<crate::dws::types::ClusterSummaryStatus>,
    /// Version of the data warehouse, such as `1.2.0`.
    pub version: Option<String>,
    /// Time when the cluster was last changed, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    pub updated: Option<String>,
    /// Time when the cluster was created, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    pub created: Option<String>,
    /// Port on which the cluster accepts connections.
    pub port: Option<i64>,
    /// Addresses for connecting to the cluster in its private network.
    pub endpoints: Vec<crate::dws::types::ClusterEndpoint>,
    /// Nodes (instances) of the cluster with their status.
    pub nodes: Vec<crate::dws::types::Node>,
    /// Tags of the cluster, each with key and value.
    pub tags: Vec<crate::dws::types::ClusterTag>,
    /// User name of the database administrator.
    pub user_name: Option<String>,
    /// Number of nodes that the cluster has.
    pub number_of_node: Option<i64>,
    /// Number of events of the cluster.
    pub recent_event: Option<i64>,
    /// Availability zone (AZ) in which the cluster runs.
    pub availability_zone: Option<String>,
    /// ID of the enterprise project that the cluster belongs to; `0` is the default enterprise project.
    pub enterprise_project_id: Option<String>,
    /// Node type (flavor) of the cluster, such as `dws.m1.xlarge.ultrahigh`.
    pub node_type: Option<String>,
    /// ID of the virtual private cloud (VPC) that holds the cluster.
    pub vpc_id: Option<String>,
    /// ID of the subnet that holds the cluster.
    pub subnet_id: Option<String>,
    /// Elastic IP address (EIP) of the cluster; without it, the cluster is not reached from the public
    /// network.
    pub public_ip: Option<crate::dws::types::ClusterPublicIp>,
    /// Addresses for connecting to the cluster in the public network, if it is reachable there.
    pub public_endpoints: Vec<crate::dws::types::PublicClusterEndpoint>,
    /// Tasks that the cluster is working on, each with its progress, as in `{"SNAPSHOTTING":"16%"}`.
    ///
    /// Keys: `CREATING`, `RESTORING`, `SNAPSHOTTING`, `GROWING`, `REBOOTING`, `SETTING_CONFIGURATION`,
    /// `CONFIGURING_EXT_DATASOURCE`, `ADD_CN_ING`, `DEL_CN_ING`, `REDISTRIBUTING`, `ELB_BINDING`, `ELB_UNBINDING`,
    /// `ELB_SWITCHING`, `NETWORK_CONFIGURING`, `DISK_EXPANDING`, `ACTIVE_STANDY_SWITCHOVER`, `CLUSTER_SHRINKING`,
    /// `SHRINK_CHECKING`, `FLAVOR_RESIZING`, `MANAGE_IP_BINDING`, `FINE_GRAINED_RESTORING`, `DR_RECOVERING` or
    /// `REPAIRING`.
    pub action_progress: std::collections::BTreeMap<String, String>,
    /// Finer state of a cluster whose status is `AVAILABLE`, such as `NORMAL`, `READONLY` or
    /// `UNBALANCED`.
    pub sub_status: Option<crate::dws::types::ClusterSubStatus>,
    /// Management task that the cluster is working on, such as `GROWING`, or that failed, such as
    /// `RESIZE_FAILURE`.
    pub task_status: Option<crate::dws::types::ClusterTaskStatus>,
    /// ID of the security group that guards the network of the cluster.
    pub security_group_id: Option<String>,
    /// Error that the cluster suffers from; empty while the cluster works normally.
    pub failed_reasons: Option<crate::dws::types::ClusterFailure>,
}

impl ClusterSummary {
    /// ID of the cluster, which names it in the path of other calls.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the cluster, unique in the project.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// State of the cluster; `AVAILABLE` and `ACTIVE` both mean that it can be used.
    #[inline]
    pub fn status(&self) -> Option<&crate::dws::types::ClusterSummaryStatus> {
        self.status.as_ref()
    }

    /// Version of the data warehouse, such as `1.2.0`.
    #[inline]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// Time when the cluster was last changed, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    #[inline]
    pub fn updated(&self) -> Option<&str> {
        self.updated.as_deref()
    }

    /// Time when the cluster was created, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
    #[inline]
    pub fn created(&self) -> Option<&str> {
        self.created.as_deref()
    }

    /// Port on which the cluster accepts connections.
    #[inline]
    pub fn port(&self) -> Option<i64> {
        self.port
    }

    /// Addresses for connecting to the cluster in its private network.
    #[inline]
    pub fn endpoints(&self) -> &[crate::dws::types::ClusterEndpoint] {
        &self.endpoints
    }

    /// Nodes (instances) of the cluster with their status.
    #[inline]
    pub fn nodes(&self) -> &[crate::dws::types::Node] {
        &self.nodes
    }

    /// Tags of the cluster, each with key and value.
    #[inline]
    pub fn tags(&self) -> &[crate::dws::types::ClusterTag] {
        &self.tags
    }

    /// User name of the database administrator.
    #[inline]
    pub fn user_name(&self) -> Option<&str> {
        self.user_name.as_deref()
    }

    /// Number of nodes that the cluster has.
    #[inline]
    pub fn number_of_node(&self) -> Option<i64> {
        self.number_of_node
    }

    /// Number of events of the cluster.
    #[inline]
    pub fn recent_event(&self) -> Option<i64> {
        self.recent_event
    }

    /// Availability zone (AZ) in which the cluster runs.
    #[inline]
    pub fn availability_zone(&self) -> Option<&str> {
        self.availability_zone.as_deref()
    }

    /// ID of the enterprise project that the cluster belongs to; `0` is the default enterprise project.
    #[inline]
    pub fn enterprise_project_id(&self) -> Option<&str> {
        self.enterprise_project_id.as_deref()
    }

    /// Node type (flavor) of the cluster, such as `dws.m1.xlarge.ultrahigh`.
    #[inline]
    pub fn node_type(&self) -> Option<&str> {
        self.node_type.as_deref()
    }

    /// ID of the virtual private cloud (VPC) that holds the cluster.
    #[inline]
    pub fn vpc_id(&self) -> Option<&str> {
        self.vpc_id.as_deref()
    }

    /// ID of the subnet that holds the cluster.
    #[inline]
    pub fn subnet_id(&self) -> Option<&str> {
        self.subnet_id.as_deref()
    }

    /// Elastic IP address (EIP) of the cluster; without it, the cluster is not reached from the public network.
    #[inline]
    pub fn public_ip(&self) -> Option<&crate::dws::types::ClusterPublicIp> {
        self.public_ip.as_ref()
    }

    /// Addresses for connecting to the cluster in the public network, if it is reachable there.
    #[inline]
    pub fn public_endpoints(&self) -> &[crate::dws::types::PublicClusterEndpoint] {
        &self.public_endpoints
    }

    /// Tasks that the cluster is working on, each with its progress, as in `{"SNAPSHOTTING":"16%"}`.
    #[inline]
    pub fn action_progress(&self) -> &std::collections::BTreeMap<String, String> {
        &self.action_progress
    }

    /// Finer state of a cluster whose status is `AVAILABLE`, such as `NORMAL`, `READONLY` or `UNBALANCED`.
    #[inline]
    pub fn sub_status(&self) -> Option<&crate::dws::types::ClusterSubStatus> {
        self.sub_status.as_ref()
    }

    /// Management task that the cluster is working on, such as `GROWING`, or that failed, such as `RESIZE_FAILURE`.
    #[inline]
    pub fn task_status(&self) -> Option<&crate::dws::types::ClusterTaskStatus> {
        self.task_status.as_ref()
    }

    /// ID of the security group that guards the network of the cluster.
    #[inline]
    pub fn security_group_id(&self) -> Option<&str> {
        self.security_group_id.as_deref()
    }

    /// Error that the cluster suffers from; empty while the cluster works normally.
    #[inline]
    pub fn failed_reasons(&self) -> Option<&crate::dws::types::ClusterFailure> {
        self.failed_reasons.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterSummary {
        id: Member::new("id"),
        name: Member::new("name"),
        status: Member::new("status"),
        version: Member::new("version"),
        updated: Member::new("updated"),
        created: Member::new("created"),
        port: Member::new("port"),
        endpoints: Member::new("endpoints"),
        nodes: Member::new("nodes"),
        tags: Member::new("tags"),
        user_name: Member::new("user_name"),
        number_of_node: Member::new("number_of_node"),
        recent_event: Member::new("recent_event"),
        availability_zone: Member::new("availability_zone"),
        enterprise_project_id: Member::new("enterprise_project_id"),
        node_type: Member::new("node_type"),
        vpc_id: Member::new("vpc_id"),
        subnet_id: Member::new("subnet_id"),
        public_ip: Member::new("public_ip"),
        public_endpoints: Member::new("public_endpoints"),
        action_progress: Member::new("action_progress"),
        sub_status: Member::new("sub_status"),
        task_status: Member::new("task_status"),
        security_group_id: Member::new("security_group_id"),
        failed_reasons: Member::new("failed_reasons"),
    }
}

/// All clusters of the project.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClustersResponse {
    /// Clusters of the project, each with state, network and tags.
    pub clusters: Vec<crate::dws::types::ClusterSummary>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
}

impl ListClustersResponse {
    /// Clusters of the project, each with state, network and tags.
    #[inline]
    pub fn clusters(&self) -> &[crate::dws::types::ClusterSummary] {
        &self.clusters
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

gaussdb_runtime::reflect_struct! {
    ListClustersResponse {
        clusters: Member::new("clusters"),
        count: Member::new("count"),
    }
}

/// How a cluster got its elastic IP address.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PublicIpBinding {
    /// A new elastic IP address is assigned.
    AutoAssign,
    /// No elastic IP address is bound.
    NotUse,
    /// The elastic IP address in `eip_id` is bound.
    BindExisting,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    PublicIpBinding {
        AutoAssign = "auto_assign",
        NotUse = "not_use",
        BindExisting = "bind_existing",
    }
}

/// State of the elastic IP address (EIP).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterPublicIpStatus {
    /// Binding the elastic IP address failed.
    Fail,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClusterPublicIpStatus {
        Fail = "FAIL",
    }
}

/// State of the cluster; `AVAILABLE` and `ACTIVE` both mean that it can be used.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterSummaryStatus {
    /// Creation is under way.
    Creating,
    /// The cluster can be used.
    Active,
    /// The cluster cannot be used.
    Failed,
    /// The cluster could not be created.
    CreationFailed,
    /// Deletion is under way.
    Deleting,
    /// The cluster could not be deleted.
    DeletionFailed,
    /// The cluster no longer exists.
    Deleted,
    /// A task of the cluster is being stopped.
    Stoping,
    /// A task of the cluster was stopped.
    Stopped,
    /// A task of the cluster is starting.
    Starting,
    /// The cluster is frozen.
    Frozen,
    /// The cluster can be used.
    Available,
    /// The cluster could not be created.
    CreateFailed,
    /// The cluster could not be deleted.
    DeleteFailed,
    /// The cluster cannot be used.
    Unavailable,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClusterSummaryStatus {
        Creating = "CREATING",
        Active = "ACTIVE",
        Failed = "FAILED",
        CreationFailed = "CREATION FAILED",
        Deleting = "DELETING",
        DeletionFailed = "DELETION FAILED",
        Deleted = "DELETED",
        Stoping = "STOPING",
        Stopped = "STOPPED",
        Starting = "STARTING",
        Frozen = "FROZEN",
        Available = "AVAILABLE",
        CreateFailed = "CREATE_FAILED",
        DeleteFailed = "DELETE_FAILED",
        Unavailable = "UNAVAILABLE",
    }
}
