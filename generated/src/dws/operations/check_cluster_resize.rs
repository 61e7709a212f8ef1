// Made from spec/openapi/dws.yaml#/paths/~1v2~1{project_id}~1clusters~1{cluster_id}~1grow-check/post by `cargo xtask generate`; not to be edited.

static OPERATION: ::gaussdb_runtime::generated::Operation = ::gaussdb_runtime::generated::Operation {
    success: &[200u16],
    idempotent: true,
    ..::gaussdb_runtime::generated::Operation::new(
        &super::super::SERVICE,
        "checkClusterResize",
        ::gaussdb_runtime::generated::Method::Post,
        "/v2/{project_id}/clusters/{cluster_id}/grow-check",
    )
};

impl crate::dws::Client {
    /// Check a cluster before scale-out
    ///
    /// Checks whether a cluster can be scaled out with the given settings, without changing anything.
    /// Each item of the response names one check, whether it passed, the reason, and whether it needs
    /// approval (`required`).
    ///
    /// `POST /v2/{project_id}/clusters/{cluster_id}/grow-check`
    ///
    /// - Documented in: section 5.2.26 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 500, 503
    #[inline]
    pub fn check_cluster_resize(&self) -> CheckClusterResize<'_> {
        CheckClusterResize {
            client: self,
            input: <CheckClusterResizeInput as ::std::default::Default>::default(),
        }
    }
}

/// A call of [`check_cluster_resize`](crate::dws::Client::check_cluster_resize).
#[derive(Debug, Clone)]
#[must_use = "nothing happens before it is sent"]
pub struct CheckClusterResize<'a> {
    client: &'a crate::dws::Client,
    input: CheckClusterResizeInput,
}

impl CheckClusterResize<'_> {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub fn project_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.project_id = ::std::option::Option::Some(value.into());
        self
    }

    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it. Required.
    pub fn cluster_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.cluster_id = ::std::option::Option::Some(value.into());
        self
    }

    /// Whether data is redistributed automatically after the scale-out.
    #[inline]
    pub fn auto_redistribute(mut self, value: bool) -> Self {
        self.input.body.get_or_insert_default().auto_redistribute = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Whether new nodes are only created as idle nodes and not yet put to use.
    #[inline]
    pub fn create_node_only(mut self, value: bool) -> Self {
        self.input.body.get_or_insert_default().create_node_only = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Whether the cluster grows by idle nodes that were added earlier.
    #[inline]
    pub fn expand_with_existed_node(mut self, value: bool) -> Self {
        self.input.body.get_or_insert_default().expand_with_existed_node = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Whether a backup of the data is forced.
    #[inline]
    pub fn force_backup(mut self, value: bool) -> Self {
        self.input.body.get_or_insert_default().force_backup = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Whether the scale-out uses scheduling mode.
    #[inline]
    pub fn is_scheduler_build_mode(mut self, value: bool) -> Self {
        self.input.body.get_or_insert_default().is_scheduler_build_mode = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Way in which the scale-out is to be done.
    pub fn mode(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.body.get_or_insert_default().mode = ::std::option::Option::Some(
            value.into(),
        );
        self
    }

    /// Settings of the data redistribution, with mode, schedule and parallelism.
    #[inline]
    pub fn redis_conf(mut self, value: crate::dws::types::RedisConf) -> Self {
        self.input.body.get_or_insert_default().redis_conf = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Size of the scale-out, as a number of nodes.
    #[inline]
    pub fn scale_out(
        mut self,
        value: crate::dws::types::CheckClusterResizeScaleOut,
    ) -> Self {
        self.input.body.get_or_insert_default().scale_out = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Time to wait; the reference states no unit.
    #[inline]
    pub fn waiting_for_killing(mut self, value: i64) -> Self {
        self.input.body.get_or_insert_default().waiting_for_killing = ::std::option::Option::Some(
            value,
        );
        self
    }

    /// Replaces everything that was set.
    #[inline]
    pub fn input(mut self, input: CheckClusterResizeInput) -> Self {
        self.input = input;
        self
    }

    /// Makes the call.
    #[inline]
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::dws::types::CheckClusterResizeResponse,
        ::gaussdb_runtime::Error,
    > {
        self.client.send(&self.input).await
    }

    /// Makes the call and returns status, headers and unknown members beside the output.
    #[inline]
    pub async fn respond(
        self,
    ) -> ::std::result::Result<
        ::gaussdb_runtime::Response<crate::dws::types::CheckClusterResizeResponse>,
        ::gaussdb_runtime::Error,
    > {
        self.client.respond(&self.input).await
    }
}

/// What [`check_cluster_resize`](crate::dws::Client::check_cluster_resize) takes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckClusterResizeInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Without it, the project of the configuration is taken.
    pub project_id: ::std::option::Option<::std::string::String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: ::std::option::Option<::std::string::String>,
    /// The body, which may be left out.
    pub body: ::std::option::Option<crate::dws::types::CheckClusterResizeRequest>,
}

impl ::gaussdb_runtime::generated::Input for CheckClusterResizeInput {
    type Output = crate::dws::types::CheckClusterResizeResponse;
    const OPERATION: &'static ::gaussdb_runtime::generated::Operation = &OPERATION;
    #[inline]
    fn request(&self) -> ::gaussdb_runtime::generated::Request {
        let request = ::gaussdb_runtime::generated::Request::new(&OPERATION)
            .path("project_id", &self.project_id)
            .path("cluster_id", &self.cluster_id);
        match &self.body {
            ::std::option::Option::Some(body) => request.json(body),
            _ => request,
        }
    }

    #[inline]
    fn validate(&self, v: &mut ::gaussdb_runtime::generated::Violations) {
        v.require("cluster_id", self.cluster_id.is_some());
    }
}

/// Settings of a scale-out that is to be checked.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckClusterResizeRequest {
    /// Whether data is redistributed automatically after the scale-out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_redistribute: ::std::option::Option<bool>,
    /// Whether new nodes are only created as idle nodes and not yet put to use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub create_node_only: ::std::option::Option<bool>,
    /// Whether the cluster grows by idle nodes that were added earlier.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expand_with_existed_node: ::std::option::Option<bool>,
    /// Whether a backup of the data is forced.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub force_backup: ::std::option::Option<bool>,
    /// Whether the scale-out uses scheduling mode.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_scheduler_build_mode: ::std::option::Option<bool>,
    /// Way in which the scale-out is to be done.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mode: ::std::option::Option<::std::string::String>,
    /// Settings of the data redistribution, with mode, schedule and parallelism.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redis_conf: ::std::option::Option<crate::dws::types::RedisConf>,
    /// Size of the scale-out, as a number of nodes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scale_out: ::std::option::Option<crate::dws::types::CheckClusterResizeScaleOut>,
    /// Time to wait; the reference states no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub waiting_for_killing: ::std::option::Option<i64>,
}

/// Results of the checks before a scale-out.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckClusterResizeResponse {
    /// Results of the checks, one entry per check.
    #[serde(default)]
    pub data: ::std::vec::Vec<crate::dws::types::CheckGrowResult>,
}

/// Number and type of the nodes that the checked scale-out would add.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckClusterResizeScaleOut {
    /// Number of nodes to add to the cluster.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
    /// Node type (flavor) of the nodes to add.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub node_type: ::std::option::Option<::std::string::String>,
}

impl CheckClusterResizeScaleOut {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Number of nodes to add to the cluster.
    #[inline]
    pub fn count(mut self, value: i64) -> Self {
        self.count = ::std::option::Option::Some(value);
        self
    }

    /// Node type (flavor) of the nodes to add.
    pub fn node_type(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.node_type = ::std::option::Option::Some(value.into());
        self
    }
}

/// One check before a scale-out, with outcome and reason.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct CheckGrowResult {
    /// Whether the item passed the check.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pass: ::std::option::Option<bool>,
    /// Grounds on which the item passed or failed the check.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    /// Whether the item of the check needs approval before the scale-out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub required: ::std::option::Option<bool>,
    /// Text that says what was checked.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub desc: ::std::option::Option<::std::string::String>,
    /// Kind of check that was made; the reference names no values.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub r#type: ::std::option::Option<::std::string::String>,
}

/// Mode and parallelism of the redistribution after a scale-out to be checked.
#[derive(Debug, Clone, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
pub struct RedisConf {
    /// Number of redistribution jobs that run in parallel.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parallel_jobs: ::std::option::Option<i64>,
    /// Way in which data is redistributed, in an example `online` or `offline`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redis_mode: ::std::option::Option<::std::string::String>,
}

impl RedisConf {
    /// Begins with nothing set.
    #[inline]
    pub fn builder() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Number of redistribution jobs that run in parallel.
    #[inline]
    pub fn parallel_jobs(mut self, value: i64) -> Self {
        self.parallel_jobs = ::std::option::Option::Some(value);
        self
    }

    /// Way in which data is redistributed, in an example `online` or `offline`.
    pub fn redis_mode(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.redis_mode = ::std::option::Option::Some(value.into());
        self
    }
}
