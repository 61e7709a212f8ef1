// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1shrink-numbers/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.2.46",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listShrinkNodeCounts",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/shrink-numbers",
    )
};

impl crate::dws::Client {
    /// List node counts for scale-in
    ///
    /// Lists how many nodes can be removed from a cluster in one scale-in; nodes leave only in the
    /// groups in which they were added. Pass one of these numbers to
    /// [`shrink_cluster`](crate::dws::Client::shrink_cluster).
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/shrink-numbers`
    ///
    /// - Documented in: section 5.2.46 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_shrink_node_counts()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_shrink_node_counts(&self) -> ListShrinkNodeCounts {
        ListShrinkNodeCounts {
            client: self.clone(),
            input: <ListShrinkNodeCountsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_shrink_node_counts`](crate::dws::Client::list_shrink_node_counts).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListShrinkNodeCounts {
    client: crate::dws::Client,
    input: ListShrinkNodeCountsInput,
}

impl ListShrinkNodeCounts {
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
    pub fn input(mut self, input: ListShrinkNodeCountsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListShrinkNodeCountsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<
        crate::dws::types::ListShrinkNodeCountsResponse,
    > {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_shrink_node_counts`](crate::dws::Client::list_shrink_node_counts).
#[derive(Clone)]
pub struct ListShrinkNodeCountsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListShrinkNodeCountsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListShrinkNodeCountsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListShrinkNodeCountsInput {
    type Output = crate::dws::types::ListShrinkNodeCountsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Numbers of nodes that one scale-in can remove.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListShrinkNodeCountsResponse {
    /// Numbers of nodes that one scale-in can remove.
    pub shrink_sequence: Vec<String>,
}

impl ListShrinkNodeCountsResponse {
    /// Numbers of nodes that one scale-in can remove.
    #[inline]
    pub fn shrink_sequence(&self) -> &[String] {
        &self.shrink_sequence
    }
}

gaussdb_runtime::reflect_struct! {
    ListShrinkNodeCountsResponse {
        shrink_sequence: Member::new("shrink_sequence"),
    }
}
