// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.13; dws-2023-zh, 5.1.3; dws-2022-zh, 5.1.3",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "getCluster",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}",
    )
};

impl crate::dws::Client {
    /// Get a cluster
    ///
    /// Returns everything about one cluster: status, running task, nodes, network, connection
    /// addresses, parameter group, maintenance window and flavor. Poll it after an asynchronous change:
    /// the change is over when `action_progress` and `task_status` are empty; a `task_status` ending in
    /// `_FAILED` or `_FAILURE` reports a failed change. On private cloud (HCS) installations the
    /// response can differ.
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}`
    ///
    /// - Documented in: section 5.2.13 of `dws-2024-en`, section 5.1.3 of `dws-2023-zh`, section 5.1.3
    ///   of `dws-2022-zh`
    /// - Permission: `dws:openAPICluster:getDetail`, which a policy can grant per project, but not per
    ///   enterprise project
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .get_cluster()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_cluster(&self) -> GetCluster {
        GetCluster {
            client: self.clone(),
            input: <GetClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`get_cluster`](crate::dws::Client::get_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCluster {
    client: crate::dws::Client,
    input: GetClusterInput,
}

impl GetCluster {
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

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: GetClusterInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::GetClusterResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::GetClusterResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`get_cluster`](crate::dws::Client::get_cluster).
#[derive(Clone)]
pub struct GetClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl GetClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for GetClusterInput {
    type Output = crate::dws::types::GetClusterResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// The waiter of [`wait_until_cluster_available`](crate::dws::Client::wait_until_cluster_available).
pub static CLUSTER_AVAILABLE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "cluster.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.status",
                values: &[
                    "FAILED",
                    "CREATE_FAILED",
                    "CREATION FAILED",
                    "FROZEN",
                    "DELETING",
                    "DELETE_FAILED",
                    "DELETED",
                ],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.task_status",
                values: &["*_FAILURE", "*_FAILED"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.status",
                values: &["AVAILABLE", "ACTIVE"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.action_progress",
                values: &[""],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.task_status",
                values: &[""],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.status",
                values: &["CREATING", "RESTORING"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.action_progress",
                values: &["*"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.task_status",
                values: &[
                    "*ING*",
                    "ACTIVE_STANDY_SWITCHOVER",
                    "ACTIVE_STANDBY_SWITCHOVER",
                ],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("cluster.action_progress"),
    reason: &["cluster.failed_reasons.error_code", "cluster.failed_reasons.error_msg"],
    initial_delay_seconds: 30u64,
    interval_seconds: 30u64,
    deadline_seconds: 10800u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("clusterAvailable")
};

impl GetCluster {
    /// Polls [`get_cluster`](crate::dws::Client::get_cluster) until `cluster.status` is `AVAILABLE` or `ACTIVE` and
    /// `cluster.action_progress` is empty and `cluster.task_status` is empty.
    ///
    /// Fails when `cluster.status` is `FAILED` or `CREATE_FAILED` or `CREATION FAILED` or `FROZEN` or
    /// `DELETING` or `DELETE_FAILED` or `DELETED`, or `cluster.task_status` is `*_FAILURE` or
    /// `*_FAILED`.
    ///
    /// Polls first after 30 s, then about every 30 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_cluster_available(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetClusterResponse> {
        self.client.0.wait(&self.input, &CLUSTER_AVAILABLE)
    }
}

impl crate::dws::Client {
    /// Polls [`get_cluster`](crate::dws::Client::get_cluster) until `cluster.status` is `AVAILABLE` or `ACTIVE` and
    /// `cluster.action_progress` is empty and `cluster.task_status` is empty.
    ///
    /// Short for
    /// [`GetCluster::wait_until_cluster_available`](crate::dws::operations::GetCluster::wait_until_cluster_available).
    pub fn wait_until_cluster_available(
        &self,
        cluster_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetClusterResponse> {
        self.get_cluster().cluster_id(cluster_id).wait_until_cluster_available()
    }
}

/// The waiter of [`wait_until_cluster_task_done`](crate::dws::Client::wait_until_cluster_task_done).
pub static CLUSTER_TASK_DONE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "cluster.task_status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.task_status",
                values: &["*_FAILURE", "*_FAILED"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.task_status",
                values: &[""],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.action_progress",
                values: &[""],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.status",
                values: &[
                    "UNAVAILABLE",
                    "FAILED",
                    "FROZEN",
                    "CREATE_FAILED",
                    "CREATION FAILED",
                    "DELETING",
                    "DELETE_FAILED",
                    "DELETED",
                ],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.task_status",
                values: &[""],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.status",
                values: &["AVAILABLE", "ACTIVE"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.action_progress",
                values: &[""],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.task_status",
                values: &[
                    "*ING*",
                    "ACTIVE_STANDY_SWITCHOVER",
                    "ACTIVE_STANDBY_SWITCHOVER",
                ],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.action_progress",
                values: &["*"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.status",
                values: &["CREATING", "STARTING", "STOPING"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("cluster.action_progress"),
    reason: &["cluster.failed_reasons.error_code", "cluster.failed_reasons.error_msg"],
    initial_delay_seconds: 30u64,
    interval_seconds: 30u64,
    deadline_seconds: 21600u64,
    failure_polls: 2u32,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("clusterTaskDone")
};

impl GetCluster {
    /// Polls [`get_cluster`](crate::dws::Client::get_cluster) until `cluster.task_status` is empty and `cluster.status`
    /// is `AVAILABLE` or `ACTIVE` and `cluster.action_progress` is empty.
    ///
    /// Fails when `cluster.task_status` is `*_FAILURE` or `*_FAILED`, or `cluster.task_status` is empty
    /// and `cluster.action_progress` is empty and `cluster.status` is `UNAVAILABLE` or `FAILED` or
    /// `FROZEN` or `CREATE_FAILED` or `CREATION FAILED` or `DELETING` or `DELETE_FAILED` or `DELETED`,
    /// in 2 polls in a row.
    ///
    /// Polls first after 30 s, then about every 30 s, and gives up after 6 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_cluster_task_done(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetClusterResponse> {
        self.client.0.wait(&self.input, &CLUSTER_TASK_DONE)
    }
}

impl crate::dws::Client {
    /// Polls [`get_cluster`](crate::dws::Client::get_cluster) until `cluster.task_status` is empty and `cluster.status`
    /// is `AVAILABLE` or `ACTIVE` and `cluster.action_progress` is empty.
    ///
    /// Short for
    /// [`GetCluster::wait_until_cluster_task_done`](crate::dws::operations::GetCluster::wait_until_cluster_task_done).
    pub fn wait_until_cluster_task_done(
        &self,
        cluster_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetClusterResponse> {
        self.get_cluster().cluster_id(cluster_id).wait_until_cluster_task_done()
    }
}

/// The waiter of [`wait_until_cluster_stopped`](crate::dws::Client::wait_until_cluster_stopped).
pub static CLUSTER_STOPPED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "cluster.task_status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.task_status",
                values: &["*_FAILURE", "*_FAILED"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.task_status",
                values: &[""],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.action_progress",
                values: &[""],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.task_status",
                values: &[
                    "*ING*",
                    "ACTIVE_STANDY_SWITCHOVER",
                    "ACTIVE_STANDBY_SWITCHOVER",
                ],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.action_progress",
                values: &["*"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("cluster.action_progress"),
    reason: &["cluster.failed_reasons.error_code", "cluster.failed_reasons.error_msg"],
    initial_delay_seconds: 30u64,
    interval_seconds: 15u64,
    deadline_seconds: 7200u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("clusterStopped")
};

impl GetCluster {
    /// Polls [`get_cluster`](crate::dws::Client::get_cluster) until `cluster.task_status` is empty and
    /// `cluster.action_progress` is empty.
    ///
    /// Fails when `cluster.task_status` is `*_FAILURE` or `*_FAILED`.
    ///
    /// Polls first after 30 s, then about every 15 s, and gives up after 2 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_cluster_stopped(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetClusterResponse> {
        self.client.0.wait(&self.input, &CLUSTER_STOPPED)
    }
}

impl crate::dws::Client {
    /// Polls [`get_cluster`](crate::dws::Client::get_cluster) until `cluster.task_status` is empty and
    /// `cluster.action_progress` is empty.
    ///
    /// Short for
    /// [`GetCluster::wait_until_cluster_stopped`](crate::dws::operations::GetCluster::wait_until_cluster_stopped).
    pub fn wait_until_cluster_stopped(
        &self,
        cluster_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetClusterResponse> {
        self.get_cluster().cluster_id(cluster_id).wait_until_cluster_stopped()
    }
}

/// The waiter of [`wait_until_cluster_deleted`](crate::dws::Client::wait_until_cluster_deleted).
pub static CLUSTER_DELETED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    state: "cluster.status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.status",
                values: &["FAILED", "DELETE_FAILED", "DELETION FAILED", "FROZEN"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.status",
                values: &["DELETED"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "cluster.status",
                values: &["DELETING", "AVAILABLE"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Success,
    progress: None,
    reason: &["cluster.failed_reasons.error_code", "cluster.failed_reasons.error_msg"],
    initial_delay_seconds: 0u64,
    interval_seconds: 30u64,
    deadline_seconds: 7200u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("clusterDeleted")
};

impl GetCluster {
    /// Polls [`get_cluster`](crate::dws::Client::get_cluster) until `cluster.status` is `DELETED`, or the resource is
    /// no longer found.
    ///
    /// Fails when `cluster.status` is `FAILED` or `DELETE_FAILED` or `DELETION FAILED` or `FROZEN`.
    ///
    /// Polls at once, then about every 30 s, and gives up after 2 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_cluster_deleted(
        self,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetClusterResponse> {
        self.client.0.wait(&self.input, &CLUSTER_DELETED)
    }
}

impl crate::dws::Client {
    /// Polls [`get_cluster`](crate::dws::Client::get_cluster) until `cluster.status` is `DELETED`, or the resource is
    /// no longer found.
    ///
    /// Short for
    /// [`GetCluster::wait_until_cluster_deleted`](crate::dws::operations::GetCluster::wait_until_cluster_deleted).
    pub fn wait_until_cluster_deleted(
        &self,
        cluster_id: impl gaussdb_runtime::IntoValue<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::GetClusterResponse> {
        self.get_cluster().cluster_id(cluster_id).wait_until_cluster_deleted()
    }
}

/// A cluster with all its details, including running task, addresses, parameter group, maintenance
/// window and flavor.
#[derive(Clone)]
#[non_exhaustive]
pub struct Cluster {
    /// ID of the cluster, which names it in the path of other calls.
    pub id: Option<String>,
    /// Name of the cluster, unique in the project.
    pub name: Option<String>,
    /// State of the cluster; `AVAILABLE` and `ACTIVE` both mean that it can be used.
    pub status: Option<crate::dws::types::ClusterStatus>,
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
    /// IDs of all subnets that the cluster uses.
    pub subnet_ids: Vec<String>,
    /// Elastic IP address (EIP) of the cluster; without it, the cluster is not reached from the public
    /// network.
    pub public_ip: Option<crate::dws::types::PublicIp>,
    /// Addresses for connecting to the cluster in the public network, if it is reachable there.
    pub public_endpoints: Vec<crate::dws::types::PublicClusterEndpoint>,
    /// Tasks that the cluster is working on, each with its progress, as in `{"SNAPSHOTTING":"16%"}`.
    ///
    /// Keys: `CREATING`, `RESTORING`, `SNAPSHOTTING`, `GROWING`, `REBOOTING`, `SETTING_CONFIGURATION`,
    /// `CONFIGURING_EXT_DATASOURCE`, `ADD_CN_ING`, `DEL_CN_ING`, `REDISTRIBUTING`, `ELB_BINDING`, `ELB_SWITCHING`,
    /// `NETWORK_CONFIGURING`, `DISK_EXPANDING`, `ACTIVE_STANDY_SWITCHOVER`, `CLUSTER_SHRINKING`, `SHRINK_CHECKING`,
    /// `FLAVOR_RESIZING`, `MANAGE_IP_BINDING`, `FINE_GRAINED_RESTORING`, `DR_RECOVERING` or `REPAIRING`.
    pub action_progress: std::collections::BTreeMap<String, String>,
    /// Finer state of a cluster whose status is `AVAILABLE`, such as `NORMAL`, `READONLY` or
    /// `UNBALANCED`.
    pub sub_status: Option<crate::dws::types::ClusterSubStatus>,
    /// Set of database parameters that applies to the cluster.
    pub parameter_group: Option<crate::dws::types::ParameterGroup>,
    /// ID of the node type (flavor) that the cluster uses.
    pub node_type_id: Option<String>,
    /// ID of the security group that guards the network of the cluster.
    pub security_group_id: Option<String>,
    /// IP addresses of the cluster in the private network.
    pub private_ip: Vec<String>,
    /// Weekday and hours at which the service may maintain the cluster.
    pub maintain_window: Option<crate::dws::types::MaintenanceWindow>,
    /// State of a scale-out, with the number of nodes before and after.
    pub resize_info: Option<crate::dws::types::ClusterResize>,
    /// Error that the cluster suffers from; empty while the cluster works normally.
    pub failed_reasons: Option<crate::dws::types::ClusterFailure>,
    /// Elastic load balancer (ELB) that is bound to the cluster.
    pub elb: Option<crate::dws::types::ClusterLoadBalancer>,
    /// Kind of data warehouse, vCPUs, memory and disks of the nodes.
    pub flavor_detail: Option<crate::dws::types::FlavorHardware>,
    /// Management task that the cluster is working on, such as `GROWING`, or that failed, such as
    /// `RESIZE_FAILURE`.
    pub task_status: Option<crate::dws::types::ClusterTaskStatus>,
}

impl Cluster {
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
    pub fn status(&self) -> Option<&crate::dws::types::ClusterStatus> {
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

    /// IDs of all subnets that the cluster uses.
    #[inline]
    pub fn subnet_ids(&self) -> &[String] {
        &self.subnet_ids
    }

    /// Elastic IP address (EIP) of the cluster; without it, the cluster is not reached from the public network.
    #[inline]
    pub fn public_ip(&self) -> Option<&crate::dws::types::PublicIp> {
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

    /// Set of database parameters that applies to the cluster.
    #[inline]
    pub fn parameter_group(&self) -> Option<&crate::dws::types::ParameterGroup> {
        self.parameter_group.as_ref()
    }

    /// ID of the node type (flavor) that the cluster uses.
    #[inline]
    pub fn node_type_id(&self) -> Option<&str> {
        self.node_type_id.as_deref()
    }

    /// ID of the security group that guards the network of the cluster.
    #[inline]
    pub fn security_group_id(&self) -> Option<&str> {
        self.security_group_id.as_deref()
    }

    /// IP addresses of the cluster in the private network.
    #[inline]
    pub fn private_ip(&self) -> &[String] {
        &self.private_ip
    }

    /// Weekday and hours at which the service may maintain the cluster.
    #[inline]
    pub fn maintain_window(&self) -> Option<&crate::dws::types::MaintenanceWindow> {
        self.maintain_window.as_ref()
    }

    /// State of a scale-out, with the number of nodes before and after.
    #[inline]
    pub fn resize_info(&self) -> Option<&crate::dws::types::ClusterResize> {
        self.resize_info.as_ref()
    }

    /// Error that the cluster suffers from; empty while the cluster works normally.
    #[inline]
    pub fn failed_reasons(&self) -> Option<&crate::dws::types::ClusterFailure> {
        self.failed_reasons.as_ref()
    }

    /// Elastic load balancer (ELB) that is bound to the cluster.
    #[inline]
    pub fn elb(&self) -> Option<&crate::dws::types::ClusterLoadBalancer> {
        self.elb.as_ref()
    }

    /// Kind of data warehouse, vCPUs, memory and disks of the nodes.
    #[inline]
    pub fn flavor_detail(&self) -> Option<&crate::dws::types::FlavorHardware> {
        self.flavor_detail.as_ref()
    }

    /// Management task that the cluster is working on, such as `GROWING`, or that failed, such as `RESIZE_FAILURE`.
    #[inline]
    pub fn task_status(&self) -> Option<&crate::dws::types::ClusterTaskStatus> {
        self.task_status.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    Cluster {
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
        subnet_ids: Member::new("subnet_ids"),
        public_ip: Member::new("public_ip"),
        public_endpoints: Member::new("public_endpoints"),
        action_progress: Member::new("action_progress"),
        sub_status: Member::new("sub_status"),
        parameter_group: Member::new("parameter_group"),
        node_type_id: Member::new("node_type_id"),
        security_group_id: Member::new("security_group_id"),
        private_ip: Member::new("private_ip"),
        maintain_window: Member::new("maintain_window"),
        resize_info: Member::new("resize_info"),
        failed_reasons: Member::new("failed_reasons"),
        elb: Member::new("elb"),
        flavor_detail: Member::new("flavor_detail"),
        task_status: Member::new("task_status"),
    }
}

/// The load balancer (ELB) that a cluster is bound to, with its addresses.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterLoadBalancer {
    /// IP address in the public network.
    pub public_ip: Option<String>,
    /// IP address in the private network.
    pub private_ip: Option<String>,
    /// Address at which clients reach the load balancer (ELB).
    pub private_endpoint: Option<String>,
    /// Name of the elastic load balancer (ELB).
    pub name: Option<String>,
    /// ID of the elastic load balancer (ELB).
    pub id: Option<String>,
    /// ID of the virtual private cloud (VPC) that the load balancer belongs to.
    pub vpc_id: Option<String>,
}

impl ClusterLoadBalancer {
    /// IP address in the public network.
    #[inline]
    pub fn public_ip(&self) -> Option<&str> {
        self.public_ip.as_deref()
    }

    /// IP address in the private network.
    #[inline]
    pub fn private_ip(&self) -> Option<&str> {
        self.private_ip.as_deref()
    }

    /// Address at which clients reach the load balancer (ELB).
    #[inline]
    pub fn private_endpoint(&self) -> Option<&str> {
        self.private_endpoint.as_deref()
    }

    /// Name of the elastic load balancer (ELB).
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// ID of the elastic load balancer (ELB).
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// ID of the virtual private cloud (VPC) that the load balancer belongs to.
    #[inline]
    pub fn vpc_id(&self) -> Option<&str> {
        self.vpc_id.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterLoadBalancer {
        public_ip: Member::new("public_ip"),
        private_ip: Member::new("private_ip"),
        private_endpoint: Member::new("private_endpoint"),
        name: Member::new("name"),
        id: Member::new("id"),
        vpc_id: Member::new("vpc_id"),
    }
}

/// The scale-out that a cluster is going through, with the number of nodes before and after.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClusterResize {
    /// Number of nodes after the scale-out.
    pub target_node_num: Option<i64>,
    /// Number of nodes before the scale-out.
    pub origin_node_num: Option<i64>,
    /// State of the scale-out, `GROWING` (under way) or `RESIZE_FAILURE` (failed).
    pub resize_status: Option<crate::dws::types::ClusterResizeResizeStatus>,
    /// Time when the scale-out started, as `YYYY-MM-DDThh:mm:ss`.
    pub start_time: Option<String>,
}

impl ClusterResize {
    /// Number of nodes after the scale-out.
    #[inline]
    pub fn target_node_num(&self) -> Option<i64> {
        self.target_node_num
    }

    /// Number of nodes before the scale-out.
    #[inline]
    pub fn origin_node_num(&self) -> Option<i64> {
        self.origin_node_num
    }

    /// State of the scale-out, `GROWING` (under way) or `RESIZE_FAILURE` (failed).
    #[inline]
    pub fn resize_status(
        &self,
    ) -> Option<&crate::dws::types::ClusterResizeResizeStatus> {
        self.resize_status.as_ref()
    }

    /// Time when the scale-out started, as `YYYY-MM-DDThh:mm:ss`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    ClusterResize {
        target_node_num: Member::new("target_node_num"),
        origin_node_num: Member::new("origin_node_num"),
        resize_status: Member::new("resize_status"),
        start_time: Member::new("start_time"),
    }
}

/// Kind of data warehouse, CPU, memory and disks behind the flavor of a cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlavorHardware {
    /// Kind of data warehouse: `dws` (standard), `hybrid` or `stream`.
    pub r#type: Option<String>,
    /// Number of vCPUs of a node.
    pub cpu: Option<String>,
    /// Memory of a node, for example `32`; the reference names no unit here.
    pub mem: Option<String>,
    /// Storage capacity of a node, in GB.
    pub volume_size: Option<String>,
    /// Type of the disks, such as `SATA` for common, `SAS` for high or `SSD` for ultra-high I/O
    /// performance.
    pub volume_type: Option<crate::dws::types::FlavorHardwareVolumeType>,
    /// Number of disks that the node has.
    pub volume_num: Option<String>,
}

impl FlavorHardware {
    /// Kind of data warehouse: `dws` (standard), `hybrid` or `stream`.
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Number of vCPUs of a node.
    #[inline]
    pub fn cpu(&self) -> Option<&str> {
        self.cpu.as_deref()
    }

    /// Memory of a node, for example `32`; the reference names no unit here.
    #[inline]
    pub fn mem(&self) -> Option<&str> {
        self.mem.as_deref()
    }

    /// Storage capacity of a node, in GB.
    #[inline]
    pub fn volume_size(&self) -> Option<&str> {
        self.volume_size.as_deref()
    }

    /// Type of the disks, such as `SATA` for common, `SAS` for high or `SSD` for ultra-high I/O performance.
    #[inline]
    pub fn volume_type(&self) -> Option<&crate::dws::types::FlavorHardwareVolumeType> {
        self.volume_type.as_ref()
    }

    /// Number of disks that the node has.
    #[inline]
    pub fn volume_num(&self) -> Option<&str> {
        self.volume_num.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    FlavorHardware {
        r#type: Member::new("type"),
        cpu: Member::new("cpu"),
        mem: Member::new("mem"),
        volume_size: Member::new("volume_size"),
        volume_type: Member::new("volume_type"),
        volume_num: Member::new("volume_num"),
    }
}

/// The cluster asked for, with all its details.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetClusterResponse {
    /// Details of the cluster, with state, network and endpoints.
    pub cluster: Option<crate::dws::types::Cluster>,
}

impl GetClusterResponse {
    /// Details of the cluster, with state, network and endpoints.
    #[inline]
    pub fn cluster(&self) -> Option<&crate::dws::types::Cluster> {
        self.cluster.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    GetClusterResponse {
        cluster: Member::new("cluster"),
    }
}

/// Weekday and hours of the maintenance of a cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Day of the week on which maintenance takes place: `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat` or
    /// `Sun`.
    pub day: Option<crate::dws::types::MaintenanceWindowDay>,
    /// Time of day at which maintenance begins, in UTC as `HH:mm`.
    pub start_time: Option<String>,
    /// Time of day at which maintenance ends, in UTC as `HH:mm`.
    pub end_time: Option<String>,
}

impl MaintenanceWindow {
    /// Day of the week on which maintenance takes place: `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat` or `Sun`.
    #[inline]
    pub fn day(&self) -> Option<&crate::dws::types::MaintenanceWindowDay> {
        self.day.as_ref()
    }

    /// Time of day at which maintenance begins, in UTC as `HH:mm`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Time of day at which maintenance ends, in UTC as `HH:mm`.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    MaintenanceWindow {
        day: Member::new("day"),
        start_time: Member::new("start_time"),
        end_time: Member::new("end_time"),
    }
}

/// A set of database parameters that applies to a cluster, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParameterGroup {
    /// ID of the parameter group, as [`list_cluster_parameters`](crate::dws::Client::list_cluster_parameters) takes it.
    pub id: Option<String>,
    /// Name of the parameter group.
    pub name: Option<String>,
    /// State of the parameter group: in force (`In-Sync`), being applied, waiting for a restart, or
    /// failed.
    pub status: Option<crate::dws::types::ParameterGroupStatus>,
}

impl ParameterGroup {
    /// ID of the parameter group, as [`list_cluster_parameters`](crate::dws::Client::list_cluster_parameters) takes it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the parameter group.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// State of the parameter group: in force (`In-Sync`), being applied, waiting for a restart, or failed.
    #[inline]
    pub fn status(&self) -> Option<&crate::dws::types::ParameterGroupStatus> {
        self.status.as_ref()
    }
}

gaussdb_runtime::reflect_struct! {
    ParameterGroup {
        id: Member::new("id"),
        name: Member::new("name"),
        status: Member::new("status"),
    }
}

/// State of the cluster; `AVAILABLE` and `ACTIVE` both mean that it can be used.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterStatus {
    /// Creation is under way.
    Creating,
    /// The cluster can be used.
    Active,
    /// The cluster cannot be used.
    Failed,
    /// The cluster could not be created.
    CreateFailed,
    /// Deletion is under way.
    Deleting,
    /// The cluster could not be deleted.
    DeleteFailed,
    /// The cluster no longer exists.
    Deleted,
    /// The cluster is frozen.
    Frozen,
    /// The cluster can be used.
    Available,
    /// The cluster cannot be used.
    Unavailable,
    /// The cluster could not be created.
    CreationFailed,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClusterStatus {
        Creating = "CREATING",
        Active = "ACTIVE",
        Failed = "FAILED",
        CreateFailed = "CREATE_FAILED",
        Deleting = "DELETING",
        DeleteFailed = "DELETE_FAILED",
        Deleted = "DELETED",
        Frozen = "FROZEN",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        CreationFailed = "CREATION FAILED",
    }
}

/// State of the scale-out, `GROWING` (under way) or `RESIZE_FAILURE` (failed).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClusterResizeResizeStatus {
    /// Nodes are being added.
    Growing,
    /// The scale-out failed.
    ResizeFailure,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ClusterResizeResizeStatus {
        Growing = "GROWING",
        ResizeFailure = "RESIZE_FAILURE",
    }
}

/// Type of the disks, such as `SATA` for common, `SAS` for high or `SSD` for ultra-high I/O
/// performance.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FlavorHardwareVolumeType {
    /// Disks with common I/O performance.
    Sata,
    /// Disks with high I/O performance.
    Sas,
    /// Disks with ultra-high I/O performance.
    Ssd,
    /// Extreme solid-state disks.
    Essd,
    /// Ultra-fast solid-state disks, second version.
    Essd2,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    FlavorHardwareVolumeType {
        Sata = "SATA",
        Sas = "SAS",
        Ssd = "SSD",
        Essd = "ESSD",
        Essd2 = "ESSD2",
    }
}

/// Day of the week on which maintenance takes place: `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat` or
/// `Sun`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum MaintenanceWindowDay {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    MaintenanceWindowDay {
        Mon = "Mon",
        Tue = "Tue",
        Wed = "Wed",
        Thu = "Thu",
        Fri = "Fri",
        Sat = "Sat",
        Sun = "Sun",
    }
}
