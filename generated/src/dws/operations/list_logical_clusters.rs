// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1logical-clusters/get by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    success_when: ::std::option::Option::Some(
        &::gaussdb_runtime::generated::SuccessWhen {
            code: "error_code",
            values: &["DWS.0000"],
            message: ::std::option::Option::Some("error_msg"),
        },
    ),
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "listLogicalClusters",
        ::gaussdb_runtime::generated::Method::Get,
        "/v2/{project_id}/clusters/{cluster_id}/logical-clusters",
    )
};

impl crate::dws::Client {
    /// List logical clusters
    ///
    /// Lists the logical clusters of a cluster with their hosts, status and the latest operation on
    /// each (`action_info`). The flags `edit_enable`, `restart_enable` and `delete_enable` tell what
    /// can be done with each one, `add_enable` whether another can be created. Paged with `offset` and
    /// `limit`.
    ///
    /// `GET /v2/{project_id}/clusters/{cluster_id}/logical-clusters`
    ///
    /// - Documented in: dws-2024-en, 5.2.7
    /// - Error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn list_logical_clusters(&self) -> ListLogicalClusters<'_> {
        ListLogicalClusters {
            client: self,
            input: <ListLogicalClustersInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`list_logical_clusters`](crate::dws::Client::list_logical_clusters).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct ListLogicalClusters<'a> {
    client: &'a crate::dws::Client,
    input: ListLogicalClustersInput,
}

impl ListLogicalClusters<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as `listClusters` gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Position in the list at which the page starts; 0 is the beginning.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.input.offset = ::std::option::Option::Some(value);
        self
    }

    /// Largest number of items to return in one page.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.input.limit = ::std::option::Option::Some(value);
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: ListLogicalClustersInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::ListLogicalClustersResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::ListLogicalClustersResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLogicalClustersInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as `listClusters` gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// Position in the list at which the page starts; 0 is the beginning.
    pub offset: ::std::option::Option<i64>,
    /// Largest number of items to return in one page.
    pub limit: ::std::option::Option<i64>,
}

impl ::gaussdb_runtime::generated::Input for ListLogicalClustersInput {
    type Output = crate::dws::types::ListLogicalClustersResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

impl ::gaussdb_runtime::generated::Paged for ListLogicalClustersInput {
    type Item = crate::dws::types::LogicalClusterInfo;
    const PAGINATION: &'static ::gaussdb_runtime::generated::Pagination = &::gaussdb_runtime::generated::Pagination {
        style: ::gaussdb_runtime::generated::Paging::Offset {
            offset: "offset",
            limit: "limit",
            first: 0i64,
            unit: ::gaussdb_runtime::generated::Offset::Unclear,
        },
        total: ::std::option::Option::Some("count"),
        ..::gaussdb_runtime::generated::Pagination::new("logical_clusters")
    };
}

impl ListLogicalClusters<'_> {
    /// The list page by page, from its beginning.
    #[inline]
    pub fn pages(
        self,
    ) -> ::gaussdb_runtime::Pages<crate::dws::types::LogicalClusterInfo> {
        self.client.0.pages(&self.input)
    }

    /// The items of the list as a stream, from its beginning.
    #[inline]
    pub fn items(
        self,
    ) -> impl ::gaussdb_runtime::generated::Stream<
        Item = ::std::result::Result<
            crate::dws::types::LogicalClusterInfo,
            ::gaussdb_runtime::Error,
        >,
    > + Send + use<> {
        self.pages().items()
    }
}

/// What [`wait_until_logical_cluster_done`](crate::dws::Client::wait_until_logical_cluster_done) waits for.
pub static LOGICAL_CLUSTER_DONE: ::gaussdb_runtime::generated::Waiter = ::gaussdb_runtime::generated::Waiter {
    state: "logical_clusters[logical_cluster_id=?].action_info.result",
    failure: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "logical_clusters[logical_cluster_id=?].action_info.completed",
                values: &["true"],
            },
            ::gaussdb_runtime::generated::Condition {
                path: "logical_clusters[logical_cluster_id=?].action_info.result",
                values: &["failed"],
            },
        ],
    ],
    success: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "logical_clusters[logical_cluster_id=?].action_info.completed",
                values: &["true"],
            },
            ::gaussdb_runtime::generated::Condition {
                path: "logical_clusters[logical_cluster_id=?].action_info.result",
                values: &["success"],
            },
        ],
    ],
    gone: ::gaussdb_runtime::generated::Gone::Error,
    progress: ::std::option::Option::Some(
        "logical_clusters[logical_cluster_id=?].action_info.progress",
    ),
    reason: &["logical_clusters[logical_cluster_id=?].action_info.logs"],
    interval_seconds: 30u64,
    deadline_seconds: 21600u64,
    ..::gaussdb_runtime::generated::Waiter::new("logicalClusterDone")
};

impl crate::dws::Client {
    /// Waits until `logical_clusters[logical_cluster_id=?].action_info.completed` is `true` and
    /// `logical_clusters[logical_cluster_id=?].action_info.result` is `success`.
    ///
    /// It has failed when `logical_clusters[logical_cluster_id=?].action_info.completed` is `true` and
    /// `logical_clusters[logical_cluster_id=?].action_info.result` is `failed`.
    ///
    /// `selected` is the `logical_cluster_id` of the element to look at.
    ///
    /// Asks [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) again and again.
    pub fn wait_until_logical_cluster_done(
        &self,
        cluster_id: impl ::std::convert::Into<::std::string::String>,
        selected: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<'_, crate::dws::types::ListLogicalClustersResponse> {
        #[allow(clippy::needless_update)]
        let input = ListLogicalClustersInput {
            cluster_id: ::std::option::Option::Some(cluster_id.into()),
            ..<ListLogicalClustersInput as ::std::default::Default>::default()
        };
        self.0.wait_for(input, &LOGICAL_CLUSTER_DONE).select(selected)
    }
}

/// What [`wait_until_logical_cluster_created`](crate::dws::Client::wait_until_logical_cluster_created) waits for.
pub static LOGICAL_CLUSTER_CREATED: ::gaussdb_runtime::generated::Waiter = ::gaussdb_runtime::generated::Waiter {
    state: "logical_clusters[logical_cluster_name=?].action_info.result",
    failure: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "logical_clusters[logical_cluster_name=?].action_info.completed",
                values: &["true"],
            },
            ::gaussdb_runtime::generated::Condition {
                path: "logical_clusters[logical_cluster_name=?].action_info.result",
                values: &["failed"],
            },
        ],
    ],
    success: &[
        &[
            ::gaussdb_runtime::generated::Condition {
                path: "logical_clusters[logical_cluster_name=?].action_info.completed",
                values: &["true"],
            },
            ::gaussdb_runtime::generated::Condition {
                path: "logical_clusters[logical_cluster_name=?].action_info.result",
                values: &["success"],
            },
        ],
    ],
    gone: ::gaussdb_runtime::generated::Gone::Error,
    progress: ::std::option::Option::Some(
        "logical_clusters[logical_cluster_name=?].action_info.progress",
    ),
    reason: &["logical_clusters[logical_cluster_name=?].action_info.logs"],
    interval_seconds: 30u64,
    deadline_seconds: 21600u64,
    ..::gaussdb_runtime::generated::Waiter::new("logicalClusterCreated")
};

impl crate::dws::Client {
    /// Waits until `logical_clusters[logical_cluster_name=?].action_info.completed` is `true` and
    /// `logical_clusters[logical_cluster_name=?].action_info.result` is `success`.
    ///
    /// It has failed when `logical_clusters[logical_cluster_name=?].action_info.completed` is `true`
    /// and `logical_clusters[logical_cluster_name=?].action_info.result` is `failed`.
    ///
    /// `selected` is the `logical_cluster_name` of the element to look at.
    ///
    /// Asks [`list_logical_clusters`](crate::dws::Client::list_logical_clusters) again and again.
    pub fn wait_until_logical_cluster_created(
        &self,
        cluster_id: impl ::std::convert::Into<::std::string::String>,
        selected: impl ::std::convert::Into<::std::string::String>,
    ) -> ::gaussdb_runtime::Wait<'_, crate::dws::types::ListLogicalClustersResponse> {
        #[allow(clippy::needless_update)]
        let input = ListLogicalClustersInput {
            cluster_id: ::std::option::Option::Some(cluster_id.into()),
            ..<ListLogicalClustersInput as ::std::default::Default>::default()
        };
        self.0.wait_for(input, &LOGICAL_CLUSTER_CREATED).select(selected)
    }
}

/// The latest operation on a logical cluster, with progress, times and result.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ActionInfo {
    /// Latest operation on the logical cluster, such as `Create`, `Expand`, `Shrink`, `Restart` or
    /// `Delete`; an example shows `Grow` too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action_name: ::std::option::Option<::std::string::String>,
    /// Progress of the operation as a number; 10 by default.
    ///
    /// Default: `10`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub progress: ::std::option::Option<i64>,
    /// Whether the operation is finished.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub completed: ::std::option::Option<bool>,
    /// Time when the operation started, such as `2024-04-13 07:17:49`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// Time when the operation ended, such as `2024-04-13 07:33:23`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<::std::string::String>,
    /// Result of the operation: `success` or `failed`; empty by default.
    ///
    /// Default: an empty text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<crate::dws::types::ActionInfoResult>,
    /// Output that the operation left behind, null if there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logs: ::std::option::Option<::std::string::String>,
}

/// A ring of hosts that a logical cluster consists of.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListLogicalClustersClusterRing {
    /// Hosts that form the ring.
    #[serde(default)]
    pub ring_hosts: ::std::vec::Vec<crate::dws::types::ListLogicalClustersRingHost>,
}

/// Logical clusters of the cluster, one page of them, and whether another can be added.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct ListLogicalClustersResponse {
    /// Logical clusters of the physical cluster, with their rings and state.
    #[serde(default)]
    pub logical_clusters: ::std::vec::Vec<crate::dws::types::LogicalClusterInfo>,
    /// Total number of items found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
    /// Whether another logical cluster can be created now; false while other maintenance runs on the
    /// cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub add_enable: ::std::option::Option<bool>,
    /// Result code of the request: `DWS.0000` for success, any other value for an error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Text that explains `error_code`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_msg: ::std::option::Option<::std::string::String>,
}

/// A logical cluster, with its rings, state, latest operation and what can be done with it.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct LogicalClusterInfo {
    /// ID of the logical cluster, as `listLogicalClusters` gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logical_cluster_id: ::std::option::Option<::std::string::String>,
    /// Name of the logical cluster, as `listLogicalClusters` gives it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logical_cluster_name: ::std::option::Option<::std::string::String>,
    /// Rings of hosts that make up the logical cluster.
    #[serde(default)]
    pub cluster_rings: ::std::vec::Vec<
        crate::dws::types::ListLogicalClustersClusterRing,
    >,
    /// State of the logical cluster, such as `Normal`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Whether this is the logical cluster that was created or converted first; it holds system views
    /// and cannot be deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_logical_cluster: ::std::option::Option<bool>,
    /// Latest operation on the logical cluster and its outcome.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action_info: ::std::option::Option<crate::dws::types::ActionInfo>,
    /// Whether the logical cluster may be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub edit_enable: ::std::option::Option<bool>,
    /// Whether the logical cluster may be restarted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub restart_enable: ::std::option::Option<bool>,
    /// Whether the logical cluster may be deleted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delete_enable: ::std::option::Option<bool>,
    /// Whether the logical cluster may be scaled automatically.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub add_to_elastic: ::std::option::Option<bool>,
    /// Mode that the logical cluster is in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<::std::string::String>,
    /// Number that tells whether the logical cluster waits to be destroyed, such as 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub waiting_for_killing: ::std::option::Option<i64>,
    /// Kind of cluster; the reference lists no values.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cluster_type: ::std::option::Option<::std::string::String>,
    /// Marks the one logical cluster that is the base of the others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub base_vw: ::std::option::Option<bool>,
}

/// Result of the operation: `success` or `failed`; empty by default.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionInfoResult {
    /// The operation was carried out.
    Success,
    /// The operation did not succeed.
    Failed,
    /// A value that this crate does not know, as it was received.
    Unknown(::std::string::String),
}

impl ActionInfoResult {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("success", Self::Success),
        ("failed", Self::Failed),
    ];
}
open_enum!(ActionInfoResult);
