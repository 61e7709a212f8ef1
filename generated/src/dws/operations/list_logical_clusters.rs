// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1logical-clusters/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.7",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[417u16],
            message: Some("error_msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("error_code", &["DWS.0000"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listLogicalClusters",
        gaussdb_runtime::codegen::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/logical-clusters",
    )
};

impl crate::dws::Client {
    /// List logical clusters
    ///
    /// Lists the logical clusters of a cluster with their hosts, status and the latest operation on
    /// each (`action_info`). The flags `edit_enable`, `restart_enable` and `delete_enable` say what can
    /// be done with each one, `add_enable` whether another can be created. Paged with `offset` and
    /// `limit`.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/logical-clusters`
    ///
    /// - Documented in: section 5.2.7 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let mut items = client
    ///     .list_logical_clusters()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item ?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_logical_clusters(&self) -> ListLogicalClusters {
        ListLogicalClusters {
            client: self.clone(),
            input: <ListLogicalClustersInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_logical_clusters`](crate::dws::Client::list_logical_clusters).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogicalClusters {
    client: crate::dws::Client,
    input: ListLogicalClustersInput,
}

impl ListLogicalClusters {
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

    /// Offset at which the page starts; 0 is the beginning.
    pub fn offset(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.offset = value.into_value();
        self
    }

    /// Largest number of items to return in one page.
    pub fn limit(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.limit = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ListLogicalClustersInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListLogicalClustersResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListLogicalClustersResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_logical_clusters`](crate::dws::Client::list_logical_clusters).
#[derive(Clone)]
pub struct ListLogicalClustersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// Offset at which the page starts; 0 is the beginning. The reference does not say what it counts.
    pub offset: Option<i64>,
    /// Largest number of items to return in one page.
    pub limit: Option<i64>,
}

impl ListLogicalClustersInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListLogicalClustersInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        offset: Member::query("offset"),
        limit: Member::query("limit"),
    }
}

impl gaussdb_runtime::codegen::Input for ListLogicalClustersInput {
    type Output = crate::dws::types::ListLogicalClustersResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

impl gaussdb_runtime::codegen::Paged for ListLogicalClustersInput {
    type Item = crate::dws::types::LogicalCluster;

    const PAGINATION: &'static gaussdb_runtime::codegen::Pagination = &gaussdb_runtime::codegen::Pagination {
        style: gaussdb_runtime::codegen::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: gaussdb_runtime::codegen::Offset::Unclear,
        },
        total: Some("count"),
        ..gaussdb_runtime::codegen::Pagination::new("logical_clusters")
    };
}

impl ListLogicalClusters {
    /// Returns the list page by page, starting with the first page.
    #[inline]
    pub fn pages(self) -> gaussdb_runtime::Pages<crate::dws::types::LogicalCluster> {
        self.client.0.pages(&self.input)
    }

    /// Returns the items of all pages one by one.
    #[inline]
    pub fn items(self) -> gaussdb_runtime::Items<crate::dws::types::LogicalCluster> {
        self.pages().items()
    }
}

/// The waiter of
/// [`wait_until_logical_cluster_done`](crate::dws::operations::ListLogicalClusters::wait_until_logical_cluster_done).
pub static LOGICAL_CLUSTER_DONE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    defaults: &[("limit", "100")],
    state: "logical_clusters[logical_cluster_id=?].action_info.result",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.completed",
                values: &["true"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.result",
                values: &["failed"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.completed",
                values: &["true"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.result",
                values: &["success"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.completed",
                values: &["false"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("logical_clusters[logical_cluster_id=?].action_info.progress"),
    reason: &["logical_clusters[logical_cluster_id=?].action_info.logs"],
    initial_delay_seconds: 0u64,
    interval_seconds: 30u64,
    deadline_seconds: 21600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("logicalClusterDone")
};

impl ListLogicalClusters {
    /// Polls [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) until
    /// `logical_clusters[logical_cluster_id=?].action_info.completed` is `true` and
    /// `logical_clusters[logical_cluster_id=?].action_info.result` is `success`.
    ///
    /// Fails when `logical_clusters[logical_cluster_id=?].action_info.completed` is `true` and
    /// `logical_clusters[logical_cluster_id=?].action_info.result` is `failed`.
    ///
    /// Checks the list element with this `logical_cluster_id`.
    ///
    /// Polls at once, then about every 30 s, and gives up after 6 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_logical_cluster_done(
        self,
        logical_cluster_id: impl Into<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::ListLogicalClustersResponse> {
        self.client.0.wait(&self.input, &LOGICAL_CLUSTER_DONE).select(logical_cluster_id)
    }
}

/// The waiter of
/// [`wait_until_logical_cluster_restarted`](crate::dws::operations::ListLogicalClusters::wait_until_logical_cluster_restarted).
pub static LOGICAL_CLUSTER_RESTARTED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    defaults: &[("limit", "100")],
    state: "logical_clusters[logical_cluster_id=?].status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.completed",
                values: &["true"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.result",
                values: &["failed"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.completed",
                values: &["true"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.result",
                values: &["success"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].status",
                values: &["Normal"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.completed",
                values: &["false"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.completed",
                values: &["true"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.result",
                values: &["success"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("logical_clusters[logical_cluster_id=?].action_info.progress"),
    reason: &["logical_clusters[logical_cluster_id=?].action_info.logs"],
    initial_delay_seconds: 0u64,
    interval_seconds: 30u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("logicalClusterRestarted")
};

impl ListLogicalClusters {
    /// Polls [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) until
    /// `logical_clusters[logical_cluster_id=?].action_info.completed` is `true` and
    /// `logical_clusters[logical_cluster_id=?].action_info.result` is `success` and
    /// `logical_clusters[logical_cluster_id=?].status` is `Normal`.
    ///
    /// Fails when `logical_clusters[logical_cluster_id=?].action_info.completed` is `true` and
    /// `logical_clusters[logical_cluster_id=?].action_info.result` is `failed`.
    ///
    /// Checks the list element with this `logical_cluster_id`.
    ///
    /// Polls at once, then about every 30 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_logical_cluster_restarted(
        self,
        logical_cluster_id: impl Into<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::ListLogicalClustersResponse> {
        self.client
            .0
            .wait(&self.input, &LOGICAL_CLUSTER_RESTARTED)
            .select(logical_cluster_id)
    }
}

/// The waiter of
/// [`wait_until_logical_cluster_created`](crate::dws::operations::ListLogicalClusters::wait_until_logical_cluster_created).
pub static LOGICAL_CLUSTER_CREATED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    defaults: &[("limit", "100")],
    state: "logical_clusters[logical_cluster_name=?].action_info.result",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_name=?].action_info.completed",
                values: &["true"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_name=?].action_info.result",
                values: &["failed"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_name=?].action_info.completed",
                values: &["true"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_name=?].action_info.result",
                values: &["success"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_name=?].action_info.completed",
                values: &["false", ""],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("logical_clusters[logical_cluster_name=?].action_info.progress"),
    reason: &["logical_clusters[logical_cluster_name=?].action_info.logs"],
    initial_delay_seconds: 0u64,
    interval_seconds: 30u64,
    deadline_seconds: 21600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("logicalClusterCreated")
};

impl ListLogicalClusters {
    /// Polls [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) until
    /// `logical_clusters[logical_cluster_name=?].action_info.completed` is `true` and
    /// `logical_clusters[logical_cluster_name=?].action_info.result` is `success`.
    ///
    /// Fails when `logical_clusters[logical_cluster_name=?].action_info.completed` is `true` and
    /// `logical_clusters[logical_cluster_name=?].action_info.result` is `failed`.
    ///
    /// Checks the list element with this `logical_cluster_name`.
    ///
    /// Polls at once, then about every 30 s, and gives up after 6 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_logical_cluster_created(
        self,
        logical_cluster_name: impl Into<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::ListLogicalClustersResponse> {
        self.client
            .0
            .wait(&self.input, &LOGICAL_CLUSTER_CREATED)
            .select(logical_cluster_name)
    }
}

/// The waiter of
/// [`wait_until_logical_cluster_deletable`](crate::dws::operations::ListLogicalClusters::wait_until_logical_cluster_deletable).
pub static LOGICAL_CLUSTER_DELETABLE: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    defaults: &[("limit", "100")],
    state: "logical_clusters[logical_cluster_id=?].status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].first_logical_cluster",
                values: &["true"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].delete_enable",
                values: &["true"],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].delete_enable",
                values: &["false"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].first_logical_cluster",
                values: &["false", ""],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: None,
    reason: &[],
    initial_delay_seconds: 0u64,
    interval_seconds: 30u64,
    deadline_seconds: 3600u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("logicalClusterDeletable")
};

impl ListLogicalClusters {
    /// Polls [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) until
    /// `logical_clusters[logical_cluster_id=?].delete_enable` is `true`.
    ///
    /// Fails when `logical_clusters[logical_cluster_id=?].first_logical_cluster` is `true`.
    ///
    /// Checks the list element with this `logical_cluster_id`.
    ///
    /// Polls at once, then about every 30 s, and gives up after 1 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_logical_cluster_deletable(
        self,
        logical_cluster_id: impl Into<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::ListLogicalClustersResponse> {
        self.client
            .0
            .wait(&self.input, &LOGICAL_CLUSTER_DELETABLE)
            .select(logical_cluster_id)
    }
}

/// The waiter of
/// [`wait_until_logical_cluster_deleted`](crate::dws::operations::ListLogicalClusters::wait_until_logical_cluster_deleted).
pub static LOGICAL_CLUSTER_DELETED: gaussdb_runtime::codegen::Waiter = gaussdb_runtime::codegen::Waiter {
    defaults: &[("limit", "100")],
    state: "logical_clusters[logical_cluster_id=?].status",
    failure: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.action_name",
                values: &["Delete"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.completed",
                values: &["true"],
            },
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.result",
                values: &["failed"],
            },
        ],
    ],
    success: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].logical_cluster_id",
                values: &[""],
            },
        ],
    ],
    going_on: &[
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.completed",
                values: &["false"],
            },
        ],
        &[
            gaussdb_runtime::codegen::StateCondition {
                path: "logical_clusters[logical_cluster_id=?].action_info.result",
                values: &["success"],
            },
        ],
    ],
    gone: gaussdb_runtime::codegen::Gone::Error,
    progress: Some("logical_clusters[logical_cluster_id=?].action_info.progress"),
    reason: &["logical_clusters[logical_cluster_id=?].action_info.logs"],
    initial_delay_seconds: 0u64,
    interval_seconds: 30u64,
    deadline_seconds: 10800u64,
    unexpected_polls: 5u32,
    ..gaussdb_runtime::codegen::Waiter::new("logicalClusterDeleted")
};

impl ListLogicalClusters {
    /// Polls [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) until
    /// `logical_clusters[logical_cluster_id=?].logical_cluster_id` is empty.
    ///
    /// Fails when `logical_clusters[logical_cluster_id=?].action_info.action_name` is `Delete` and
    /// `logical_clusters[logical_cluster_id=?].action_info.completed` is `true` and
    /// `logical_clusters[logical_cluster_id=?].action_info.result` is `failed`.
    ///
    /// Checks the list element with this `logical_cluster_id`.
    ///
    /// Polls at once, then about every 30 s, and gives up after 3 h.
    ///
    /// An unexpected state ends the wait after 5 polls in a row.
    #[inline]
    pub fn wait_until_logical_cluster_deleted(
        self,
        logical_cluster_id: impl Into<String>,
    ) -> gaussdb_runtime::Wait<crate::dws::types::ListLogicalClustersResponse> {
        self.client
            .0
            .wait(&self.input, &LOGICAL_CLUSTER_DELETED)
            .select(logical_cluster_id)
    }
}

/// Logical clusters of the cluster, one page of them, and whether another can be added.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListLogicalClustersResponse {
    /// Logical clusters of the physical cluster, with their rings and state.
    pub logical_clusters: Vec<crate::dws::types::LogicalCluster>,
    /// Total number of items found, on all pages together.
    pub count: Option<i64>,
    /// Whether another logical cluster can be created now; false while other maintenance runs on the
    /// cluster.
    pub add_enable: Option<bool>,
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    pub error_code: Option<String>,
    /// Text that explains `error_code`, for people.
    pub error_msg: Option<String>,
}

impl ListLogicalClustersResponse {
    /// Logical clusters of the physical cluster, with their rings and state.
    #[inline]
    pub fn logical_clusters(&self) -> &[crate::dws::types::LogicalCluster] {
        &self.logical_clusters
    }

    /// Total number of items found, on all pages together.
    #[inline]
    pub fn count(&self) -> Option<i64> {
        self.count
    }

    /// Whether another logical cluster can be created now; false while other maintenance runs on the cluster.
    #[inline]
    pub fn add_enable(&self) -> Option<bool> {
        self.add_enable
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
    ListLogicalClustersResponse {
        logical_clusters: Member::new("logical_clusters"),
        count: Member::new("count"),
        add_enable: Member::new("add_enable"),
        error_code: Member::new("error_code"),
        error_msg: Member::new("error_msg"),
    }
}

/// A logical cluster, with its rings, state, latest operation and what can be done with it.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogicalCluster {
    /// ID of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub logical_cluster_id: Option<String>,
    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    pub logical_cluster_name: Option<String>,
    /// Rings of hosts that make up the logical cluster.
    pub cluster_rings: Vec<crate::dws::types::Ring>,
    /// State of the logical cluster, such as `Normal`.
    pub status: Option<String>,
    /// Whether this is the logical cluster that was created or converted first; it holds system views
    /// and cannot be deleted.
    pub first_logical_cluster: Option<bool>,
    /// Latest operation on the logical cluster and its outcome.
    pub action_info: Option<crate::dws::types::LogicalClusterAction>,
    /// Whether the logical cluster may be changed.
    pub edit_enable: Option<bool>,
    /// Whether the logical cluster may be restarted.
    pub restart_enable: Option<bool>,
    /// Whether the logical cluster may be deleted.
    pub delete_enable: Option<bool>,
    /// Whether the logical cluster may be scaled automatically.
    pub add_to_elastic: Option<bool>,
    /// Mode that the logical cluster is in.
    pub mode: Option<String>,
    /// Number that says whether the logical cluster waits to be destroyed, such as 0.
    pub waiting_for_killing: Option<i64>,
    /// Kind of cluster; the reference lists no values.
    pub cluster_type: Option<String>,
    /// Marks the one logical cluster that is the base of the others.
    pub base_vw: Option<bool>,
}

impl LogicalCluster {
    /// ID of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[inline]
    pub fn logical_cluster_id(&self) -> Option<&str> {
        self.logical_cluster_id.as_deref()
    }

    /// Name of the logical cluster, as [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) gives it.
    #[inline]
    pub fn logical_cluster_name(&self) -> Option<&str> {
        self.logical_cluster_name.as_deref()
    }

    /// Rings of hosts that make up the logical cluster.
    #[inline]
    pub fn cluster_rings(&self) -> &[crate::dws::types::Ring] {
        &self.cluster_rings
    }

    /// State of the logical cluster, such as `Normal`.
    #[inline]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// Whether this is the logical cluster that was created or converted first; it holds system views and cannot be
    /// deleted.
    #[inline]
    pub fn first_logical_cluster(&self) -> Option<bool> {
        self.first_logical_cluster
    }

    /// Latest operation on the logical cluster and its outcome.
    #[inline]
    pub fn action_info(&self) -> Option<&crate::dws::types::LogicalClusterAction> {
        self.action_info.as_ref()
    }

    /// Whether the logical cluster may be changed.
    #[inline]
    pub fn edit_enable(&self) -> Option<bool> {
        self.edit_enable
    }

    /// Whether the logical cluster may be restarted.
    #[inline]
    pub fn restart_enable(&self) -> Option<bool> {
        self.restart_enable
    }

    /// Whether the logical cluster may be deleted.
    #[inline]
    pub fn delete_enable(&self) -> Option<bool> {
        self.delete_enable
    }

    /// Whether the logical cluster may be scaled automatically.
    #[inline]
    pub fn add_to_elastic(&self) -> Option<bool> {
        self.add_to_elastic
    }

    /// Mode that the logical cluster is in.
    #[inline]
    pub fn mode(&self) -> Option<&str> {
        self.mode.as_deref()
    }

    /// Number that says whether the logical cluster waits to be destroyed, such as 0.
    #[inline]
    pub fn waiting_for_killing(&self) -> Option<i64> {
        self.waiting_for_killing
    }

    /// Kind of cluster; the reference lists no values.
    #[inline]
    pub fn cluster_type(&self) -> Option<&str> {
        self.cluster_type.as_deref()
    }

    /// Marks the one logical cluster that is the base of the others.
    #[inline]
    pub fn base_vw(&self) -> Option<bool> {
        self.base_vw
    }
}

gaussdb_runtime::reflect_struct! {
    LogicalCluster {
        logical_cluster_id: Member::new("logical_cluster_id"),
        logical_cluster_name: Member::new("logical_cluster_name"),
        cluster_rings: Member::new("cluster_rings"),
        status: Member::new("status"),
        first_logical_cluster: Member::new("first_logical_cluster"),
        action_info: Member::new("action_info"),
        edit_enable: Member::new("edit_enable"),
        restart_enable: Member::new("restart_enable"),
        delete_enable: Member::new("delete_enable"),
        add_to_elastic: Member::new("add_to_elastic"),
        mode: Member::new("mode"),
        waiting_for_killing: Member::new("waiting_for_killing"),
        cluster_type: Member::new("cluster_type"),
        base_vw: Member::new("base_vw"),
    }
}

/// The latest operation on a logical cluster, with progress, times and result.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogicalClusterAction {
    /// Latest operation on the logical cluster, such as `Create`, `Expand`, `Shrink`, `Restart` or
    /// `Delete`; an example shows `Grow` too.
    pub action_name: Option<String>,
    /// Progress of the operation as a number, such as 100; 10 by default.
    ///
    /// Default: `10`.
    pub progress: Option<i64>,
    /// Whether the operation is finished, be it with success or failure.
    pub completed: Option<bool>,
    /// Time when the operation started, such as `2024-04-13 07:17:49`.
    pub start_time: Option<String>,
    /// Time when the operation ended, such as `2024-04-13 07:33:23`.
    pub end_time: Option<String>,
    /// Result of the operation: `success` or `failed`; empty by default.
    ///
    /// Default: an empty text.
    pub result: Option<crate::dws::types::LogicalClusterActionResultValue>,
    /// Output that the operation left behind, null if there is none.
    pub logs: Option<String>,
}

impl LogicalClusterAction {
    /// Latest operation on the logical cluster, such as `Create`, `Expand`, `Shrink`, `Restart` or `Delete`; an example
    /// shows `Grow` too.
    #[inline]
    pub fn action_name(&self) -> Option<&str> {
        self.action_name.as_deref()
    }

    /// Progress of the operation as a number, such as 100; 10 by default.
    #[inline]
    pub fn progress(&self) -> Option<i64> {
        self.progress
    }

    /// Whether the operation is finished, be it with success or failure.
    #[inline]
    pub fn completed(&self) -> Option<bool> {
        self.completed
    }

    /// Time when the operation started, such as `2024-04-13 07:17:49`.
    #[inline]
    pub fn start_time(&self) -> Option<&str> {
        self.start_time.as_deref()
    }

    /// Time when the operation ended, such as `2024-04-13 07:33:23`.
    #[inline]
    pub fn end_time(&self) -> Option<&str> {
        self.end_time.as_deref()
    }

    /// Result of the operation: `success` or `failed`; empty by default.
    #[inline]
    pub fn result(&self) -> Option<&crate::dws::types::LogicalClusterActionResultValue> {
        self.result.as_ref()
    }

    /// Output that the operation left behind, null if there is none.
    #[inline]
    pub fn logs(&self) -> Option<&str> {
        self.logs.as_deref()
    }
}

gaussdb_runtime::reflect_struct! {
    LogicalClusterAction {
        action_name: Member::new("action_name"),
        progress: Member::new("progress"),
        completed: Member::new("completed"),
        start_time: Member::new("start_time"),
        end_time: Member::new("end_time"),
        result: Member::new("result"),
        logs: Member::new("logs"),
    }
}

/// Result of the operation: `success` or `failed`; empty by default.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LogicalClusterActionResultValue {
    /// The operation was carried out.
    Success,
    /// The operation did not succeed.
    Failed,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    LogicalClusterActionResultValue {
        Success = "success",
        Failed = "failed",
    }
}
