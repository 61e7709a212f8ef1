// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1cluster-shrink/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.30",
    success_when: Some(
        &gaussdb_runtime::codegen::SuccessWhen {
            statuses: &[417u16],
            message: Some("error_msg"),
            ..gaussdb_runtime::codegen::SuccessWhen::new("error_code", &["DWS.0000"])
        },
    ),
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "shrinkCluster",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/cluster-shrink",
    )
};

impl crate::dws::Client {
    /// Scale in a cluster
    ///
    /// Removes nodes from a cluster, online or offline. Nodes leave in whole rings of three or four
    /// hosts and in the reverse order in which they were added;
    /// [`list_shrink_node_counts`](crate::dws::Client::list_shrink_node_counts) gives the numbers that fit,
    /// [`check_cluster_shrink`](crate::dws::Client::check_cluster_shrink) tests one. When the scale-in is expected to
    /// take long, set `need_agency` to grant the service an agency (delegated access), or it may fail. Asynchronous:
    /// the response (`error_code` `DWS.0000`) confirms the request only. Poll
    /// [`get_cluster`](crate::dws::Client::get_cluster) (`CLUSTER_SHRINKING`, then `CLUSTER_SHRINK_FAILED` on failure).
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/cluster-shrink`
    ///
    /// - Documented in: section 5.2.30 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// To wait for the result: [`wait_until_cluster_task_done`](crate::dws::Client::wait_until_cluster_task_done).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::ShrinkClusterRequestType;
    ///
    /// let response = client
    ///     .shrink_cluster()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .shrink_number(1)
    ///     .r#type(ShrinkClusterRequestType::Dws)
    ///     .force_backup(true)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn shrink_cluster(&self) -> ShrinkCluster {
        ShrinkCluster {
            client: self.clone(),
            input: <ShrinkClusterInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`shrink_cluster`](crate::dws::Client::shrink_cluster).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ShrinkCluster {
    client: crate::dws::Client,
    input: ShrinkClusterInput,
}

impl ShrinkCluster {
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

    /// Number of nodes to remove. Required.
    pub fn shrink_number(mut self, value: impl gaussdb_runtime::IntoValue<i64>) -> Self {
        self.input.body.shrink_number = value.into_value();
        self
    }

    /// Whether the scale-in happens online; false means offline.
    pub fn online(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.online = value.into_value();
        self
    }

    /// Kind of data warehouse that the cluster is: `dws` (standard), `hybrid` or `stream`. Required.
    pub fn r#type(
        mut self,
        value: impl gaussdb_runtime::IntoValue<
            crate::dws::types::ShrinkClusterRequestType,
        >,
    ) -> Self {
        self.input.body.r#type = value.into_value();
        self
    }

    /// Whether this repeats an earlier scale-in.
    pub fn retry(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.retry = value.into_value();
        self
    }

    /// Whether a backup is made for the scale-in. Required.
    pub fn force_backup(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.force_backup = value.into_value();
        self
    }

    /// Whether to grant the service an agency (delegated access); a scale-in that takes long may fail without it.
    pub fn need_agency(mut self, value: impl gaussdb_runtime::IntoValue<bool>) -> Self {
        self.input.body.need_agency = value.into_value();
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: ShrinkClusterInput) -> Self {
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
    pub fn send(self) -> gaussdb_runtime::SendFuture<crate::dws::types::ClusterOutcome> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ClusterOutcome> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`shrink_cluster`](crate::dws::Client::shrink_cluster).
#[derive(Clone)]
pub struct ShrinkClusterInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::ShrinkClusterRequest,
}

impl ShrinkClusterInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ShrinkClusterInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for ShrinkClusterInput {
    type Output = crate::dws::types::ClusterOutcome;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Number of nodes to remove from the cluster, and how.
#[derive(Clone)]
pub struct ShrinkClusterRequest {
    /// Number of nodes to remove. Nodes leave in whole rings of three or four hosts and in the reverse
    /// of the order in which scale-outs added them.
    ///
    /// Required.
    pub shrink_number: Option<i64>,
    /// Whether the scale-in happens online; false means offline. The reference calls it mandatory;
    /// clients scale in without it.
    pub online: Option<bool>,
    /// Kind of data warehouse that the cluster is: `dws` (standard), `hybrid` or `stream`.
    ///
    /// Required.
    pub r#type: Option<crate::dws::types::ShrinkClusterRequestType>,
    /// Whether this repeats an earlier scale-in.
    pub retry: Option<bool>,
    /// Whether a backup is made for the scale-in.
    ///
    /// Required.
    pub force_backup: Option<bool>,
    /// Whether to grant the service an agency (delegated access); a scale-in that takes long may fail
    /// without it. The reference calls it mandatory; clients scale in without it.
    pub need_agency: Option<bool>,
}

impl ShrinkClusterRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    ShrinkClusterRequest {
        shrink_number: Member::new("shrink_number").required(),
        online: Member::new("online"),
        r#type: Member::new("type").required().limits(&[OneOf(&["dws", "stream", "hybrid"])]),
        retry: Member::new("retry"),
        force_backup: Member::new("force_backup").required(),
        need_agency: Member::new("need_agency"),
    }
}

/// Kind of data warehouse that the cluster is: `dws` (standard), `hybrid` or `stream`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ShrinkClusterRequestType {
    /// Standard data warehouse.
    Dws,
    /// Stream data warehouse, for the Internet of Things.
    Stream,
    /// Hybrid data warehouse, also known as real-time warehouse.
    Hybrid,
    /// A value that this crate does not know, as received.
    Unknown(String),
}

gaussdb_runtime::open_enum! {
    ShrinkClusterRequestType {
        Dws = "dws",
        Stream = "stream",
        Hybrid = "hybrid",
    }
}
