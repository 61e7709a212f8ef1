// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1tags/get by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.10.2",
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "listClusterTags",
        gaussdb_runtime::codegen::Method::Get,
        "/v1.0/{project_id}/clusters/{cluster_id}/tags",
    )
};

impl crate::dws::Client {
    /// List tags of a cluster
    ///
    /// Lists the tags of one cluster. Tags kept by the system are listed by
    /// [`list_cluster_system_tags`](crate::dws::Client::list_cluster_system_tags).
    ///
    /// `GET /v1.0/{project_id}/clusters/{cluster_id}/tags`
    ///
    /// - Documented in: section 5.10.2 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// let response = client
    ///     .list_cluster_tags()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_cluster_tags(&self) -> ListClusterTags {
        ListClusterTags {
            client: self.clone(),
            input: <ListClusterTagsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`list_cluster_tags`](crate::dws::Client::list_cluster_tags).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClusterTags {
    client: crate::dws::Client,
    input: ListClusterTagsInput,
}

impl ListClusterTags {
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
    pub fn input(mut self, input: ListClusterTagsInput) -> Self {
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
    ) -> gaussdb_runtime::SendFuture<crate::dws::types::ListClusterTagsResponse> {
        self.client.0.send(&self.input)
    }

    /// Sends the request and returns its output with the status, the headers and unknown members.
    #[inline]
    pub fn send_with_response(
        self,
    ) -> gaussdb_runtime::ResponseFuture<crate::dws::types::ListClusterTagsResponse> {
        self.client.0.send_with_response(&self.input)
    }
}

/// The input of [`list_cluster_tags`](crate::dws::Client::list_cluster_tags).
#[derive(Clone)]
pub struct ListClusterTagsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
}

impl ListClusterTagsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterTagsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
    }
}

impl gaussdb_runtime::codegen::Input for ListClusterTagsInput {
    type Output = crate::dws::types::ListClusterTagsResponse;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Tags set on the cluster.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListClusterTagsResponse {
    /// Tags of the cluster, each with key and value.
    pub tags: Vec<crate::dws::types::Tag>,
}

impl ListClusterTagsResponse {
    /// Tags of the cluster, each with key and value.
    #[inline]
    pub fn tags(&self) -> &[crate::dws::types::Tag] {
        &self.tags
    }
}

gaussdb_runtime::reflect_struct! {
    ListClusterTagsResponse {
        tags: Member::new("tags"),
    }
}
