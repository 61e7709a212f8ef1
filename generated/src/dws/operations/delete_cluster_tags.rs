// Made from spec/openapi/dws.yaml#/paths/~1v1.0~1{project_id}~1clusters~1{cluster_id}~1tags~1batch-delete/post by `cargo xtask generate`; not to be edited.

static OPERATION: gaussdb_runtime::codegen::Operation = gaussdb_runtime::codegen::Operation {
    success: &[200u16],
    documented: "dws-2024-en, 5.10.4",
    answer: gaussdb_runtime::codegen::Answer::Empty,
    ..gaussdb_runtime::codegen::Operation::new(
        &super::super::SERVICE,
        "deleteClusterTags",
        gaussdb_runtime::codegen::Method::Post,
        "/v1.0/{project_id}/clusters/{cluster_id}/tags/batch-delete",
    )
};

impl crate::dws::Client {
    /// Remove tags from a cluster
    ///
    /// Removes one or more tags, each given by key and value, from a cluster in one request. The
    /// response has no body.
    ///
    /// `POST /v1.0/{project_id}/clusters/{cluster_id}/tags/batch-delete`
    ///
    /// - Documented in: section 5.10.4 of `dws-2024-en`
    /// - Documented error statuses: 400, 401, 403, 404, 409, 429, 500, 503
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: gaussdb_api::dws::Client) -> Result<(), gaussdb_api::Error> {
    /// use gaussdb_api::dws::types::TagToRemove;
    ///
    /// client
    ///     .delete_cluster_tags()
    ///     .cluster_id("fef1c4a3-973d-4805-a760-e360d670063f")
    ///     .tags([TagToRemove::builder().key("environment").value("production")])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_cluster_tags(&self) -> DeleteClusterTags {
        DeleteClusterTags {
            client: self.clone(),
            input: <DeleteClusterTagsInput as gaussdb_runtime::codegen::ConstDefault>::DEFAULT,
        }
    }
}

/// The request builder of [`delete_cluster_tags`](crate::dws::Client::delete_cluster_tags).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteClusterTags {
    client: crate::dws::Client,
    input: DeleteClusterTagsInput,
}

impl DeleteClusterTags {
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

    /// Tags to remove from the cluster. Required.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = crate::dws::types::TagToRemove>,
    ) -> Self {
        self.input.body.tags = Some(value.into_iter().collect());
        self
    }

    /// Sets the full request, replacing any prior values.
    #[inline]
    pub fn input(mut self, input: DeleteClusterTagsInput) -> Self {
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

/// The input of [`delete_cluster_tags`](crate::dws::Client::delete_cluster_tags).
#[derive(Clone)]
pub struct DeleteClusterTagsInput {
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    ///
    /// Defaults to the project of the configuration.
    pub project_id: Option<String>,
    /// ID of the cluster, as [`list_clusters`](crate::dws::Client::list_clusters) gives it.
    ///
    /// Required.
    pub cluster_id: Option<String>,
    /// The body.
    pub body: crate::dws::types::DeleteClusterTagsRequest,
}

impl DeleteClusterTagsInput {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, OPERATION.documented)
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteClusterTagsInput {
        project_id: Member::path("project_id"),
        cluster_id: Member::path("cluster_id").required(),
        body: Member::body(),
    }
}

impl gaussdb_runtime::codegen::Input for DeleteClusterTagsInput {
    type Output = gaussdb_runtime::Empty;
    const OPERATION: &'static gaussdb_runtime::codegen::Operation = &OPERATION;
}

/// Tags to remove from the cluster.
#[derive(Clone)]
pub struct DeleteClusterTagsRequest {
    /// Tags to remove from the cluster.
    ///
    /// Required.
    pub tags: Option<Vec<crate::dws::types::TagToRemove>>,
}

impl DeleteClusterTagsRequest {
    /// Returns missing members and violations of documented constraints. `send` calls this first.
    #[inline]
    pub fn validate(&self) -> Vec<gaussdb_runtime::Violation> {
        gaussdb_runtime::codegen::validate(self, "")
    }
}

gaussdb_runtime::reflect_struct! {
    DeleteClusterTagsRequest {
        tags: Member::new("tags").required(),
    }
}

/// A tag to remove from a cluster.
#[derive(Clone)]
pub struct TagToRemove {
    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no
    /// space at either end; not empty.
    ///
    /// Required.
    pub key: Option<String>,
    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with
    /// no space at either end; may be empty.
    ///
    /// Required.
    pub value: Option<String>,
}

impl TagToRemove {
    /// Creates an empty value.
    #[inline]
    pub fn builder() -> Self {
        <Self as gaussdb_runtime::codegen::ConstDefault>::DEFAULT
    }

    /// Key of the tag: up to 128 letters, digits, Chinese characters, hyphens and underscores, with no space at either
    /// end; not empty. Required.
    pub fn key(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.key = value.into_value();
        self
    }

    /// Value of the tag: up to 255 letters, digits, Chinese characters, hyphens and underscores, with no space at
    /// either end; may be empty. Required.
    pub fn value(mut self, value: impl gaussdb_runtime::IntoValue<String>) -> Self {
        self.value = value.into_value();
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
    TagToRemove {
        key: Member::new("key").required(),
        value: Member::new("value").required(),
    }
}
